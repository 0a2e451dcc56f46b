import { describe, expect, test } from 'vitest';
import { HOSTILE_QUERIES } from '@/bench/search/hostile-queries';
import { findWords } from '@/lib/search/find-words';
import type { Segment } from '@/lib/search/index/segment';
import { MOST_UNITS } from '@/lib/search/query-limits';
import { readQuery } from '@/lib/search/query';
import { buildTextIndex } from '@/lib/search/text-index';
import { aCorpus, aStatement } from './an-archive';

const SENTENCES = [
  'Die kommunale Option in Mülheim ist ein Erfolg der Arbeitsmarktpolitik und nicht nur für das Land.',
  'Wir fördern und fordern in den Kommunen vor Ort, mit Arbeit und Recht, auf dem Markt.',
  'Der Rat der Stadt hat über die Rente beraten, sich geeinigt und es den Leuten gesagt.',
  'Das SGB II und § 6a regeln es für die Länder, den Bund und eine Zeit.',
];
/** Long enough for budgets to run out; every tenth word is one of its own, with parts that others have too. */
const STATEMENTS = Array.from({ length: 2000 }, (_, i) =>
  aStatement({
    text: `${SENTENCES[i % 4]} ${SENTENCES[(i * 7) % 4]} Nummer ${i}, Arbeitsmarkt${ownWord(i)} und ${ownWord(i)}recht.`,
  }),
);

function ownWord(i: number): string {
  const part = ['zahl', 'haus', 'geld', 'frage', 'stelle', 'gesetz'][i % 6] ?? '';
  return `${part}${'abcdefghij'.charAt(i % 10)}${i % 50}`;
}

/** How often the index is looked at: every number and word that is read. */
const reads = { count: 0 };

function counted<List extends object>(list: List): List {
  return new Proxy(list, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') {
        reads.count++;
        return value;
      }
      return (...given: unknown[]) => {
        const result: unknown = Reflect.apply(value, target, given);
        if (ArrayBuffer.isView(result) && 'length' in result) reads.count += Number(result.length);
        return result;
      };
    },
  });
}

function watched(segment: Segment): Segment {
  const table = ({ keys, starts, words }: Segment['stems']) => ({
    keys: counted(keys),
    starts,
    words: counted(words),
  });
  return {
    ...segment,
    words: counted(segment.words),
    texts: counted(segment.texts),
    positions: counted(segment.positions),
    stems: table(segment.stems),
    parts: table(segment.parts),
    families: table(segment.families),
    stemsFromBehind: counted(segment.stemsFromBehind),
  };
}

const index = buildTextIndex(STATEMENTS);
const corpus = {
  ...aCorpus(STATEMENTS),
  index: {
    ...index,
    parts: index.parts.map((part) => ({ ...part, segment: watched(part.segment) })),
  },
};

/** A place is read twice, its text and its position, in phrases more often. Every word is looked up in sorted lists besides. */
const mostReads = (budget: number) => 3 * budget + 10_000;

describe('what is made to be slow reads no more than it has paid for', () => {
  test.each(Object.entries(HOSTILE_QUERIES))('%s', (_name, q) => {
    const { query } = readQuery({ q });
    for (const budget of [1_000, 10_000, 100_000]) {
      reads.count = 0;
      const words = findWords(corpus, query.q, budget);
      expect(reads.count).toBeLessThan(mostReads(budget));
      expect(words?.clauses.flatMap(({ any }) => any).length).toBeLessThanOrEqual(MOST_UNITS);
    }
  });
});

test('a whole search has a budget', () => {
  const q = HOSTILE_QUERIES['beginnings of three letters, all'] ?? '';
  const budgets = [10_000, 1_200_000, undefined].map((budget) => {
    reads.count = 0;
    findWords(corpus, q, budget);
    return reads.count;
  });
  expect(budgets[1]).toBe(budgets[2]);
  expect(budgets[0]).toBeLessThan(budgets[1] ?? 0);
});
