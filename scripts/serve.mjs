import cluster from 'node:cluster';
import { passFiguresOn } from './worker-figures.mjs';

/*
 * Serves the built site, in as many processes as `WORTLAUT_WORKERS` says: one unless told. They share the port, and the pages
 * that the system keeps of the bundle; the first one has the content compiled.
 *
 *     node scripts/serve.mjs --port 3000 --hostname localhost
 */

// Whoever read what is said here may be gone: that ends no server.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});

/** A server process that has ended is started again after so long. */
const RESTART_MS = 1_000;
/** So long after it was told to end, none is left; each has ended before by itself (lib/door/patient-server.ts). */
const LONGEST_END_MS = 9_000;

const typed = process.env.WORTLAUT_WORKERS || '1';
if (!/^[1-9]\d?$/.test(typed)) {
  console.error(`WORTLAUT_WORKERS=${typed}: write how many processes are to serve, from 1 to 99.`);
  process.exit(1);
}
const workers = Number(typed);
// Whoever has started this process is gone: nobody is left to tell it to end, and it would keep the port.
if (cluster.isPrimary && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
if (cluster.isPrimary && workers > 1) startWorkers(workers);
else await import('./one-server.mjs');

/** A worker that ends by itself is started again; unless it ends with a message before it has served at all.
 * @param {number} count */
function startWorkers(count) {
  let isEnding = false;
  let exitCode = 0;
  const left = () => Object.values(cluster.workers ?? {}).flatMap((worker) => worker ?? []);
  const passOn = passFiguresOn(left);
  /** @param {number} number */
  const start = (number) => {
    if (isEnding) return;
    const worker = cluster.fork({
      WORTLAUT_COMPILES: number === 0 ? 'yes' : 'no',
      WORTLAUT_WORKER: String(number + 1),
    });
    worker.on('message', (message) => passOn(worker, message));
    let hasServed = false;
    worker.on('listening', () => (hasServed = true));
    worker.on('exit', (code, signal) => {
      if (isEnding) return left().length === 0 && process.exit(exitCode);
      console.error(`Server process ${number + 1} has ended (${signal ?? code}).`);
      if (!hasServed && code === 1) return end(1);
      setTimeout(() => start(number), RESTART_MS);
    });
  };
  /** @param {number} code */
  const end = (code) => {
    if (isEnding) return;
    isEnding = true;
    exitCode = code;
    if (left().length === 0) process.exit(code);
    for (const worker of left()) worker.process.kill('SIGTERM');
    setTimeout(() => left().forEach((worker) => worker.process.kill('SIGKILL')), LONGEST_END_MS);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0));
  for (let number = 0; number < count; number++) start(number);
}
