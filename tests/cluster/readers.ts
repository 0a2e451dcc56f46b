import { setTimeout as sleep } from 'node:timers/promises';
import { editionsIn } from './editions';

/** What became of the questions of some readers. */
export interface Answers {
  /** How many answers were whole, by their edition. */
  readonly right: ReadonlyMap<number, number>;
  /** What was answered else: a half, or of two editions. */
  readonly wrong: readonly string[];
  /** How often somebody was answered from an older edition than one before. */
  readonly backwards: number;
  /** Told to come back, with 503. */
  readonly refused: number;
  /** Failures that a reader would see as an error. */
  readonly failed: readonly string[];
}

export interface Readers {
  readonly answers: Answers;
  /** Returns when each of them has been answered what he asked after this. */
  round(): Promise<void>;
  end(): Promise<void>;
}

/** An answer, and whether everything is in it; `refused` when the reader was told to come back. */
export type Read = { readonly answer: unknown; readonly isWhole: boolean } | 'refused';

/** Readers who ask again and again, each by his number. */
export function readers(count: number, ask: (reader: number) => Promise<Read>): Readers {
  const right = new Map<number, number>();
  const answers = {
    ...{ right, wrong: [] as string[], failed: [] as string[] },
    ...{ backwards: 0, refused: 0 },
  };
  const rounds = Array.from({ length: count }, () => 0);
  let newest = 0;
  let isOver = false;

  function note(read: Exclude<Read, 'refused'>, before: number): void {
    const [edition, ...others] = editionsIn(read.answer);
    if (edition === undefined || others.length > 0 || !read.isWhole) {
      const what = read.isWhole ? 'all' : 'a part';
      answers.wrong.push(`${what} of ${[edition, ...others].join(' and ')}`);
      return;
    }
    right.set(edition, (right.get(edition) ?? 0) + 1);
    if (edition < before) answers.backwards++;
    newest = Math.max(newest, edition);
  }
  async function goOn(reader: number): Promise<void> {
    while (!isOver) {
      const before = newest;
      try {
        const read = await ask(reader);
        if (read !== 'refused') {
          note(read, before);
          rounds[reader] = (rounds[reader] ?? 0) + 1;
          continue;
        }
        answers.refused++;
      } catch (cause) {
        answers.failed.push(String(cause));
      }
      await sleep(20);
    }
  }
  const all = rounds.map((_, reader) => goOn(reader));
  return {
    answers,
    async round() {
      const before = [...rounds];
      // The answer that was under way does not count.
      const isThrough = (reader: number) => (rounds[reader] ?? 0) >= (before[reader] ?? 0) + 2;
      while (!before.every((_, reader) => isThrough(reader))) await sleep(10);
    },
    async end() {
      isOver = true;
      await Promise.all(all);
    },
  };
}
