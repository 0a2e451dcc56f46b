import cluster from 'node:cluster';

/*
 * Serves the built site, in as many processes as `WORTLAUT_WORKERS` says: one unless told. They share the port, and the pages
 * that the system keeps of the bundle; the first one has the content compiled.
 *
 *     node scripts/serve.mjs --port 3000 --hostname localhost
 */

const typed = process.env.WORTLAUT_WORKERS || '1';
if (!/^[1-9]\d?$/.test(typed)) {
  console.error(`WORTLAUT_WORKERS=${typed}: write how many processes are to serve, from 1 to 99.`);
  process.exit(1);
}
const workers = Number(typed);
if (cluster.isPrimary && workers > 1) startWorkers(workers);
else await import('./one-server.mjs');

/** A worker that ends by itself is started again; unless it ends with a message before it has served at all.
 * @param {number} count */
function startWorkers(count) {
  let isEnding = false;
  /** @param {number} number */
  const start = (number) => {
    const worker = cluster.fork({ WORTLAUT_COMPILES: number === 0 ? 'yes' : 'no' });
    let hasServed = false;
    worker.on('listening', () => (hasServed = true));
    worker.on('exit', (code, signal) => {
      if (isEnding) return;
      console.error(`Server process ${number + 1} has ended (${signal ?? code}).`);
      if (!hasServed && code === 1) return end('SIGTERM', 1);
      setTimeout(() => start(number), 1_000);
    });
  };
  /** @param {NodeJS.Signals} signal @param {number} code */
  const end = (signal, code) => {
    isEnding = true;
    process.exitCode = code;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => end(signal, 0));
  for (let number = 0; number < count; number++) start(number);
}
