/** What is measured under one name, and how it stands; plain data, so that one process can tell another. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly samples: readonly Sample[];
}

export interface Sample {
  /** What a histogram has behind the name. */
  readonly suffix?: '_bucket' | '_sum' | '_count';
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A family of one value without labels. */
export function single(
  type: 'counter' | 'gauge',
  name: string,
  help: string,
  value: number,
): Family {
  return { name, help, type, samples: [{ labels: {}, value }] };
}

/** The families of several processes as those of one, each sample with the label `worker`. Families come in the order of the first. */
export function ofWorkers(
  processes: readonly { readonly worker: string; readonly families: readonly Family[] }[],
): Family[] {
  const merged = new Map<string, Family>();
  for (const { worker, families } of processes)
    for (const family of families) {
      const samples = family.samples.map((sample) => ({
        ...sample,
        labels: { worker, ...sample.labels },
      }));
      const before = merged.get(family.name);
      merged.set(family.name, { ...family, samples: [...(before?.samples ?? []), ...samples] });
    }
  return [...merged.values()];
}
