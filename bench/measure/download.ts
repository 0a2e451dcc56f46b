export interface DownloadFigures {
  readonly seconds: number;
  readonly megabytes: number;
  /** Until something of it is there. */
  readonly firstMs: number;
}

/** All statements as a table, sent while it is made. */
export async function measureDownload(base: string): Promise<DownloadFigures> {
  const started = performance.now();
  const { body, status } = await fetch(`${base}/suche/treffer.csv`);
  if (!body || status !== 200) throw new Error(`The download was answered with ${status}`);
  let [bytes, firstMs] = [0, 0];
  for await (const chunk of body) {
    firstMs ||= performance.now() - started;
    bytes += chunk.length;
  }
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: bytes / 1e6, firstMs };
}
