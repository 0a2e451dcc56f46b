import { spawn, type ChildProcess } from 'node:child_process';
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
  /** Whether something is served that was compiled before: then a compiler that ends is started again, even if it has compiled nothing yet. */
  readonly isServing: boolean;
  /** Told when it has crashed and is going to be started again. */
  crashed(): void;
  log(message: string): void;
}

/** Of the memory that there is, so much is for compiling at the most. */
const SHARE_OF_MEMORY = 0.6;
/** A compiler that crashed is started again after so long; one that crashes again and again, after twice as long each time. */
const RESTART_MS = { first: 5_000, longest: 60_000 };

/** Compiles the content in a process of its own, now and whenever it changes. */
export function startCompiler(options: CompilerProcessOptions): CompilerProcess {
  const { isServing, crashed, log } = options;
  let tell = () => {};
  let pause = RESTART_MS.first;
  const start = (done: () => void, failed: (end: End) => void) =>
    follow(spawned(options), failed, () => {
      pause = RESTART_MS.first;
      done();
      tell();
    });
  const restart = ({ cause, isAsked }: End) => {
    log(`${cause.message}. What was compiled is served on; it is started again.`);
    if (!isAsked) crashed();
    setTimeout(() => start(() => {}, restart), pause).unref();
    pause = Math.min(2 * pause, RESTART_MS.longest);
  };
  return {
    ready: new Promise((resolve, reject) => {
      let isReady = isServing;
      start(
        () => {
          isReady = true;
          resolve();
        },
        (end) => (isReady ? restart(end) : reject(end.cause)),
      );
    }),
    onNews: (news) => (tell = news),
  };
}

/** How a compiler has ended. */
interface End {
  readonly cause: Error;
  /** By a signal to end, as everybody in a terminal is sent one: then this process may be ending as well. */
  readonly isAsked: boolean;
}

/** A process that could not even be made is told as one that has ended: where memory is short, `spawn` throws. */
function spawned({ root, evenBroken }: CompilerProcessOptions): ChildProcess | Error {
  const megabytes = Math.floor((availableMemory() * SHARE_OF_MEMORY) / 1e6);
  try {
    return spawn(
      process.execPath,
      [
        `--max-old-space-size=${megabytes}`,
        '--import',
        'tsx',
        'scripts/compile.ts',
        '--watch',
        ...(evenBroken ? ['--even-broken'] : []),
      ],
      { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
    );
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    return new Error(`The compiler cannot be started (${cause.message})`);
  }
}

/** A container may have less than the machine. */
function availableMemory(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}

/** Calls `told` at each of its messages, and `failed` once, when it has ended. */
function follow(child: ChildProcess | Error, failed: (end: End) => void, told: () => void): void {
  if (child instanceof Error) return failed({ cause: child, isAsked: false });
  const kill = () => child.kill('SIGKILL');
  // It may be busy for long, and what it writes is whole or not there.
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  let hasEnded = false;
  const end = (cause: Error, isAsked = false) => {
    if (!hasEnded) failed({ cause, isAsked });
    hasEnded = true;
  };
  child.on('message', () => {
    // From now on it keeps no server from ending that is told to; it ends itself when this process is gone.
    child.unref();
    child.channel?.unref();
    told();
  });
  child.once('exit', (code, signal) =>
    end(
      new Error(`The compiler has ended (${signal ?? code})`),
      signal === 'SIGINT' || signal === 'SIGTERM',
    ),
  );
  child.once('error', (cause) => end(cause));
}
