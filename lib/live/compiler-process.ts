import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';

export interface CompilerProcess {
  /** When something is compiled that can be served; rejects when there is nothing. */
  readonly ready: Promise<void>;
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

/** Compiles the content in a process of its own, now and whenever it changes. */
export function startCompiler({ root, evenBroken, log }: CompilerProcessOptions): CompilerProcess {
  let tell = () => {};
  const start = (done: () => void, ended: (cause: Error) => void) => {
    let hasEnded = false;
    const failed = (cause: Error) => {
      if (!hasEnded) ended(cause);
      hasEnded = true;
    };
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
    const kill = () => child.kill('SIGKILL');
    // It may be busy for long, and what it writes is whole or not there.
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    child.on('message', () => {
      // From now on it keeps no server from ending that is told to; it ends itself when this process is gone.
      child.unref();
      child.channel?.unref();
      done();
      tell();
    });
    child.once('exit', (code, signal) =>
      failed(new Error(`The compiler has ended (${signal ?? code})`)),
    );
    child.once('error', failed);
  };
  const restart = (cause: Error) => {
    log(`${cause.message}. What was compiled is served on; it is started again.`);
    setTimeout(() => start(() => {}, restart), RESTART_MS).unref();
  };
  return {
    ready: new Promise((resolve, reject) => {
      let isReady = false;
      start(
        () => {
          isReady = true;
          resolve();
        },
        (cause) => {
          reject(cause);
          if (isReady) restart(cause);
        },
      );
    }),
    onNews: (news) => (tell = news),
  };
}
