import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';

export interface CompilerProcess {
  /** The folder into which it compiles. */
  readonly bundles: string;
  /** Calls back whenever there may be a newer bundle, or another status. */
  onNews(news: () => void): void;
}

export interface CompilerProcessOptions {
  /** The folder of the project. */
  readonly root: string;
  /** Compile an empty archive when the content is broken and there is no bundle yet. */
  readonly evenBroken: boolean;
  log(message: string): void;
}

/** Of the machine's memory, so much is for compiling at the most. */
const SHARE_OF_MEMORY = 0.6;
/** A compiler that crashed is started again after so long. */
const RESTART_MS = 5_000;

/**
 * Compiles the content in a process of its own, now and whenever it changes. Resolves when there is a bundle to be served;
 * rejects when there is none.
 */
export function startCompiler({
  root,
  evenBroken,
  log,
}: CompilerProcessOptions): Promise<CompilerProcess> {
  let tell = () => {};
  return new Promise((resolve, reject) => {
    let isReady = false;
    const start = () => {
      const child = spawn(
        process.execPath,
        [
          `--max-old-space-size=${Math.floor((totalmem() * SHARE_OF_MEMORY) / 1e6)}`,
          '--import',
          'tsx',
          'scripts/compile.ts',
          '--watch',
          ...(evenBroken ? ['--even-broken'] : []),
        ],
        { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
      );
      child.on('message', (message) => {
        const bundles = bundlesIn(message);
        if (bundles === undefined) return;
        if (isReady) return tell();
        isReady = true;
        // From now on it keeps no server from ending that is told to; it ends itself when this process is gone.
        child.unref();
        child.channel?.unref();
        resolve({ bundles, onNews: (news) => (tell = news) });
      });
      child.on('error', (cause) => (isReady ? log(String(cause)) : reject(cause)));
      child.on('exit', (code, signal) => {
        if (!isReady) return reject(new Error('the content could not be compiled.'));
        log(
          `The compiler has ended (${signal ?? code}). What was compiled is served on; it is started again.`,
        );
        setTimeout(start, RESTART_MS).unref();
      });
    };
    start();
  });
}

function bundlesIn(message: unknown): string | undefined {
  return typeof message === 'object' &&
    message !== null &&
    'bundles' in message &&
    typeof message.bundles === 'string'
    ? message.bundles
    : undefined;
}
