import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The built site, serving a content folder. */
export interface RunningServer {
  readonly base: string;
  /** From the start of the process to the first good answer. */
  readonly startMs: number;
  /** From the start of the process to the first answer of the search. */
  readonly searchMs: number;
  /** Resident memory now and at its highest, in MB. */
  memory(): { now: number; highest: number };
  stop(): Promise<void>;
}

export async function startServer(
  content: string,
  cache: string,
  port: number,
): Promise<RunningServer> {
  const base = `http://localhost:${port}`;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['scripts/serve.mjs', '--port', String(port), '--hostname', 'localhost'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        WORTLAUT_CONTENT: content,
        WORTLAUT_CACHE: cache,
        NEXT_TELEMETRY_DISABLED: '1',
      },
    },
  );
  await firstAnswer(child, `${base}/zitate`);
  const startMs = performance.now() - started;
  await firstAnswer(child, `${base}/suche?q=arbeit`);
  return {
    base,
    startMs,
    searchMs: performance.now() - started,
    memory: () => memoryOf(child.pid ?? 0),
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

/** Waits until a server has written to the cache what it makes beside answering: the last is what repeats what. */
export async function everythingKept(cache: string): Promise<void> {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  while (!existsSync(cache) || !readdirSync(cache).some((name) => name.endsWith('.repetition'))) {
    if (performance.now() > deadline) throw new Error('The server has not looked for repetition');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const LONGEST_WAIT_MS = 300_000;

async function firstAnswer(child: ChildProcess, address: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(
        `The server has ended with code ${child.exitCode} instead of answering ${address}`,
      );
    const response = await fetch(address).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** From /proc, in MB; NaN where there is none. */
function memoryOf(pid: number): { now: number; highest: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const value = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? NaN) / 1024;
  return { now: value('VmRSS'), highest: value('VmHWM') };
}
