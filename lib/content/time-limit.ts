import { createContext, Script } from 'node:vm';
import { say } from '@/lib/messages/message';
import { sure } from '@/lib/model/sure';
import { error, type Complaint } from './complaint';

/** What came of work that is given up when it takes too long. */
export type InTime<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false };

/** How long the work on one file may take. */
export interface TimeLimit {
  readonly seconds: number;
  /**
   * Does the work, or stops in the middle of it, wherever that is: what it has begun to change stays half changed, and its
   * `finally` is not reached. Work that waits for the disk is stopped when that has answered.
   */
  run<Result>(work: () => Result): InTime<Result>;
  /** Does the work on one item after the other, each with this limit. `done` is called in their order, and never stopped. */
  each<Item, Result>(
    items: readonly Item[],
    work: (item: Item) => Result,
    done: (item: Item, came: InTime<Result>) => void,
  ): void;
}

/** For tests and measurements. */
export const NO_LIMIT: TimeLimit = {
  seconds: Infinity,
  run: (work) => ({ ok: true, result: work() }),
  each(items, work, done) {
    for (const item of items) done(item, { ok: true, result: work(item) });
  },
};

/**
 * So long several items are worked on in one go. To be stopped costs a thread that waits, 0.1 to 0.4 ms each time: a third of what
 * it takes to parse a small file. An item may therefore take so much longer than the limit.
 */
const STRIDE_MS = 200;

/**
 * Only Node's `vm` stops a program that runs in circles. A process for each file could be limited in its memory as well,
 * and would cost a thousand times as much.
 */
export function timeLimit(seconds: number): TimeLimit {
  const context = createContext({ work: nothing });
  const limit = seconds * 1000;
  /** Whether it came to its end. */
  const within = (timeout: number, work: () => void): boolean => {
    context.work = work;
    try {
      CALL.runInContext(context, { timeout, displayErrors: false });
      return true;
    } catch (cause) {
      if (isOutOfTime(cause)) return false;
      throw cause;
    } finally {
      context.work = nothing;
    }
  };
  return {
    seconds,
    run(work) {
      let came: InTime<ReturnType<typeof work>> = { ok: false };
      within(limit, () => void (came = { ok: true, result: work() }));
      return came;
    },
    each(items, work, done) {
      for (let next = 0; next < items.length;) {
        const results: ReturnType<typeof work>[] = [];
        let begun = 0;
        const until = performance.now() + STRIDE_MS;
        const isThrough = within(limit + STRIDE_MS, () => {
          do results.push(work(sure(items[next + begun++])));
          while (next + begun < items.length && performance.now() < until);
        });
        for (const result of results) done(sure(items[next++]), { ok: true, result });
        if (!isThrough && begun > results.length) done(sure(items[next++]), { ok: false });
      }
    },
  };
}

const nothing = () => undefined;
const CALL = new Script('work()');

/** It is made outside of this context: `instanceof Error` would not know it. */
function isOutOfTime(cause: unknown): boolean {
  return (
    typeof cause === 'object' &&
    cause !== null &&
    'code' in cause &&
    cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/** That a file was given up. */
export function tookTooLong({ seconds }: TimeLimit): Complaint {
  return error({ line: 1, column: 1 }, say('file-took-too-long', { seconds }));
}

/** A setting that cannot be understood, with what to write. */
export class SettingError extends Error {}

/** The limit that `WORTLAUT_FILE_SECONDS` sets, 20 seconds unless told. Throws `SettingError`. */
export function limitFrom(environment: Readonly<Record<string, string | undefined>>): TimeLimit {
  const typed = environment.WORTLAUT_FILE_SECONDS || '20';
  if (!/^[1-9]\d{0,3}$/.test(typed))
    throw new SettingError(
      `WORTLAUT_FILE_SECONDS=${typed}: write how many seconds the work on one file may take, from 1 to 9999.`,
    );
  return timeLimit(Number(typed));
}
