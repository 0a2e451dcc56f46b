import path from 'node:path';
import { currentVersion } from '@/lib/bundle/folder';
import { readStatus, writeStatus, type Status } from '@/lib/bundle/status';
import { cacheTroubles } from '@/lib/content/cache-file';
import { isSystemError, watchFolders, type SystemError } from '@/lib/content/disk';
import { FOLDERS } from '@/lib/content/target';
import { publicHeld, publicProblems } from './public-problems';
import { openCompiler, type Compiled, type CompilerOptions } from './compiler';

/** How long the folder must have been quiet, so that a `git pull` is read once and whole. */
const QUIET_MS = 150;
/** Folders of a network or a container may change without a notice; a look at some folders' times costs nothing. */
const LOOK_AGAIN_MS = 5_000;

/** So long after the start nobody waits for this process any more. */
const PREPARED_AFTER_MS = 3_000;

/** Compiles once. What could not be compiled is told in the status, and in the log with all that is known of it. */
export interface Following {
  /** A look at the folder; the version that is to be served. */
  look(): Promise<string | undefined>;
  /** When everything is compiled that was begun; the version that is to be served then. */
  settled(): Promise<string | undefined>;
  /** Looks again whenever something may have changed, until the process ends. */
  watch(): void;
}

export function followContent(options: CompilerOptions, told: () => void): Following {
  const { content, bundles, log } = options;
  const compiler = openCompiler(options);
  let unwatched: SystemError | undefined;
  let failure: { readonly reason: string; readonly cause: string } | undefined;
  let last: Compiled | undefined;
  /** The status as it is written, and the one that was to be written last. */
  let [said, tried] = ['', ''];
  const tell = () => {
    // Before the first look, what an earlier run has seen.
    const seen = last ? seenIn(last) : readStatus(bundles);
    if (!seen) return;
    const status = {
      checkedVersion: seen.checkedVersion,
      problems: seen.problems,
      ...(seen.held?.length ? { held: seen.held } : {}),
      reasons: failure ? [failure.reason] : [],
      warnings: warningsOf(unwatched),
    };
    const text = JSON.stringify(status);
    if (text === said) return;
    for (const warning of status.warnings) if (!tried.includes(warning)) log(`Warning: ${warning}`);
    const cause = notWritten(bundles, status);
    if (cause && text !== tried)
      log(`Warning: the status of the content cannot be written: ${cause.message}`);
    tried = text;
    if (cause) return;
    said = text;
    told();
  };
  const seenIn = ({ loaded }: Compiled) => ({
    checkedVersion: loaded.version,
    problems: publicProblems(loaded.problems, content.folder),
    held: publicHeld(loaded.held, content.folder),
  });
  /** One after the other: a change during a compilation is looked at after it. */
  let queue: Promise<unknown> = Promise.resolve();
  const look = async () => {
    try {
      const before = last?.version;
      last = await compiler.compile();
      failure = undefined;
      tell();
      if (last.version !== before) told();
      // Not waited for: what is saved meanwhile comes first.
      if (last.rest && (last.version !== before || unfinished !== undefined)) finish(last.rest);
    } catch (cause) {
      // The messages of the system name files that have another name each time.
      const known = isSystemError(cause) ? cause.code : String(cause);
      const isNew = failure?.cause !== known;
      failure = { reason: NOT_COMPILED, cause: known };
      if (isNew) log(`${NOT_COMPILED} ${cause instanceof Error ? cause.stack : String(cause)}`);
      tell();
      if (!last) throw cause;
    }
    return last.version;
  };
  let finishing: Promise<unknown> = Promise.resolve();
  /** Why the rest could not be done; it is tried again at the next look. */
  let unfinished: string | undefined;
  const finish = (rest: () => Promise<string | undefined>) => {
    finishing = rest().then(
      (version) => {
        unfinished = undefined;
        if (version !== undefined) told();
      },
      (cause: unknown) => {
        if (String(cause) !== unfinished)
          log(`What repeats what is not known yet: ${String(cause)}`);
        unfinished = String(cause);
      },
    );
  };
  // The next change takes longer, and fails for the same reason if it must.
  const notPrepared = (cause: unknown) =>
    log(`Nothing is prepared for the first change: ${String(cause)}`);
  const lookNext = () => {
    const next = queue.then(look);
    queue = next.catch(() => undefined);
    return next;
  };
  return {
    look: lookNext,
    async settled() {
      await queue;
      await finishing;
      return currentVersion(bundles);
    },
    watch() {
      const folders = [
        content.folder.path,
        ...[...FOLDERS, 'sources', 'seals'].map((name) => path.join(content.folder.path, name)),
      ];
      let timer: NodeJS.Timeout | undefined;
      const again = () => void lookNext().catch(() => undefined);
      const changed = () => {
        clearTimeout(timer);
        timer = setTimeout(again, QUIET_MS);
      };
      const watchAll = () => {
        unwatched = undefined;
        return watchFolders(folders, changed, (cause) => (unwatched = cause));
      };
      setTimeout(() => {
        queue = queue.then(() => compiler.prepare()).catch(notPrepared);
      }, PREPARED_AFTER_MS);
      let stop = watchAll();
      setInterval(() => {
        // A folder that was replaced is no longer the one that is watched.
        stop();
        stop = watchAll();
        again();
      }, LOOK_AGAIN_MS);
    },
  };
}

const NOT_COMPILED = 'The content could not be compiled; the last good state is served.';

function warningsOf(unwatched: SystemError | undefined): string[] {
  return [
    ...cacheTroubles().map(
      ({ code }) => `The cache cannot be written (${code}): the next start takes longer.`,
    ),
    ...(unwatched
      ? [`Folders cannot be watched (${unwatched.code}): they are looked at every few seconds.`]
      : []),
  ];
}

/** Without it nothing is lost but the news: it is written again at the next look. */
function notWritten(bundles: string, status: Status): SystemError | undefined {
  try {
    writeStatus(bundles, status);
    return undefined;
  } catch (cause) {
    if (isSystemError(cause)) return cause;
    throw cause;
  }
}
