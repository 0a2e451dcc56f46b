import { setTimeout as sleep } from 'node:timers/promises';
import { WHOLE } from '@/lib/ports/entries';
import { openStoreHosts } from '@/lib/store/open-hosts';
import type { StoreAddress } from '@/lib/store/address';
import { StoreAway, type Reading } from '@/lib/store/reading';
import { storeEntries } from '@/lib/store/entries';
import { editionsIn, EVERY_STATEMENT } from './editions';

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
  /** The longest that somebody waited for an answer, in ms. */
  readonly longest: number;
}

export interface Readers {
  readonly answers: Answers;
  /** Returns when each of them has been answered what he asked after this. */
  round(): Promise<void>;
  end(): Promise<void>;
}

/** Readers who ask for pages of everything that the newest version has, again and again, as one server answers them. */
export async function readersOf(address: StoreAddress, count: number): Promise<Readers> {
  const hosts = openStoreHosts(address, {
    ...{ environment: {}, now: () => new Date(), log: () => {} },
  });
  await hosts.look();
  const right = new Map<number, number>();
  const answers = {
    ...{ right, wrong: [] as string[], failed: [] as string[] },
    ...{ backwards: 0, refused: 0, longest: 0 },
  };
  let newest = 0;
  let isOver = false;
  const rounds: number[] = [];
  const read = async (reader: number) => {
    while (!isOver) {
      const began = performance.now();
      const version = hosts.newest();
      const before = newest;
      try {
        if (!version) throw new StoreAway();
        const page = await pageOf(hosts.readingOf(version));
        const editions = editionsIn(page);
        const [edition] = editions;
        if (edition === undefined || editions.length > 1 || page.total !== EVERY_STATEMENT)
          answers.wrong.push(`${page.total} statements of ${editions.join(' and ')}`);
        else {
          right.set(edition, (right.get(edition) ?? 0) + 1);
          if (edition < before) answers.backwards++;
          newest = Math.max(newest, edition);
        }
        rounds[reader] = (rounds[reader] ?? 0) + 1;
      } catch (cause) {
        if (cause instanceof StoreAway) answers.refused++;
        else answers.failed.push(String(cause));
        await sleep(20);
      }
      answers.longest = Math.max(answers.longest, performance.now() - began);
    }
  };
  const reading = Array.from({ length: count }, (_, reader) => read(reader));
  return {
    answers,
    async round() {
      const before = [...rounds];
      const hasPassed = (reader: number) => (rounds[reader] ?? 0) >= (before[reader] ?? 0) + 2;
      while (!reading.every((_, reader) => hasPassed(reader))) await sleep(10);
    },
    async end() {
      isOver = true;
      await Promise.all(reading);
      hosts.close();
    },
  };
}

/** It takes several questions, which more than one host may answer. */
async function pageOf(reading: Reading) {
  const entries = storeEntries(reading, String(reading.version));
  const { site } = await entries.about();
  const { items: documents } = await entries.list('document');
  const { items, total } = await entries.statements({ of: 'all' }, WHOLE);
  return { site, documents, items, total };
}
