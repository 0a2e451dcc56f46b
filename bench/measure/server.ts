import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The built site, serving a content folder. */
export interface RunningServer {
  readonly base: string;
  /** From the start of the process to the first good answer. */
  readonly startMs: number;
  /** From the start of the process to the first answer of the search. */
  readonly searchMs: number;
  /** Resident memory now and at its highest, in MB. */
  memory(): { now: number; highest: number };
  /** The same of the process that compiles the content for it. */
  compilerMemory(): { now: number; highest: number };
  stop(): Promise<void>;
}

export async function startServer(
  content: string,
  cache: string,
  port: number,
  settings: Readonly<Record<string, string>> = {},
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
        ...settings,
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
    compilerMemory: () => memoryOf(childOf(child.pid ?? 0)),
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

/** Waits until everything is compiled: the last is what repeats what. Returns how large the bundle is, in MB. */
export async function everythingCompiled(cache: string): Promise<number> {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    const bundle = bundlesIn(cache).find((folder) =>
      existsSync(path.join(folder, 'repetition.columns')),
    );
    if (bundle)
      return readdirSync(bundle).reduce(
        (sum, name) => sum + statSync(path.join(bundle, name)).size / 1e6,
        0,
      );
    if (performance.now() > deadline) throw new Error('Not everything was compiled');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function bundlesIn(cache: string): string[] {
  const list = (folder: string) =>
    existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
  return list(cache)
    .filter((file) => file.endsWith('.bundles'))
    .flatMap(list)
    .filter((file) => statSync(file).isDirectory());
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

function childOf(pid: number): number {
  const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  return Number(child);
}

/** From /proc, in MB; NaN where there is none. */
function memoryOf(pid: number): { now: number; highest: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const value = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? NaN) / 1024;
  return { now: value('VmRSS'), highest: value('VmHWM') };
}
