import { describe, expect, test } from 'vitest';
import {
  buildTextIndex,
  followStatements,
  textIndexBytes,
  textIndexFromBytes,
  type TextIndex,
} from '@/lib/search/text-index';
import { buildCorpus, runSearch } from '@/lib/search/search';
import { readQuery } from '@/lib/search/query';
import { aStatement } from './an-archive';

const many = Array.from({ length: 60 }, (_, i) =>
  aStatement({
    id: `vortrag/s-${String(i).padStart(2, '0')}`,
    text: `Satz Nummer ${i} über die Wirtschafts- und Arbeitsmarktpolitik.`,
  }),
);
const index = buildTextIndex(many);
const bytes = textIndexBytes(index) ?? new Uint8Array(0);

/** The ids found for a word, with the index instead of one made from the statements. */
function found(
  statements: readonly ReturnType<typeof aStatement>[],
  text: TextIndex | undefined,
  q: string,
): string[] {
  const corpus = buildCorpus(
    { statements, documents: [], people: [], organisations: [], topics: [] },
    text,
  );
  return runSearch(corpus, readQuery({ q }).query).hits.map(({ id }) => id);
}

describe('an index as bytes', () => {
  test('finds the same', () => {
    const copy = textIndexFromBytes(bytes, many);
    expect(copy?.read).toBe(0);
    for (const q of ['7', 'Wirtschaftspolitik', 'Markt', '"die Wirtschafts"', 'Nummmer'])
      expect(found(many, copy?.index, q)).toEqual(found(many, index, q));
  });

  test('may lie anywhere in memory', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(textIndexFromBytes(shifted.subarray(3), many)?.read).toBe(0);
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['three bytes', Uint8Array.of(1, 2, 3)],
    ['a huge length', Uint8Array.of(255, 255, 255, 255, 0, 0)],
    ['text', new TextEncoder().encode('{"kind":"wortlaut"}')],
    ['half of it', bytes.slice(0, bytes.length >> 1)],
    ['one byte changed', bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte))],
  ])('is refused when it is %s', (_what, broken) => {
    expect(textIndexFromBytes(broken, many)).toBeUndefined();
  });

  test('of an older content is brought up to date', () => {
    const now = [
      aStatement({ id: 'vortrag/neu', text: 'Ganz Neues steht am Anfang.' }),
      ...many.filter(({ id }) => id !== 'vortrag/s-07'),
    ];
    const copy = textIndexFromBytes(bytes, now);
    expect(copy?.read).toBe(1);
    expect(found(now, copy?.index, 'Neues')).toEqual(['vortrag/neu']);
    expect(found(now, copy?.index, '7')).toEqual([]);
    expect(found(now, copy?.index, '59')).toEqual(['vortrag/s-59']);
  });
});

describe('an index that follows its statements', () => {
  test('reads only what has changed', () => {
    const now = many.map((statement) =>
      statement.id === 'vortrag/s-30' ? { ...statement, text: 'Anders jetzt.' } : statement,
    );
    const followed = followStatements(index, now);
    expect(followed?.read).toBe(1);
    expect(found(now, followed?.index, 'anders')).toEqual(['vortrag/s-30']);
    expect(found(now, followed?.index, '30')).toEqual([]);
    expect(found(now, followed?.index, '31')).toEqual(['vortrag/s-31']);
  });

  test('stays the same over many changes as one made at once', () => {
    let now = many;
    let current: TextIndex = index;
    for (let step = 0; step < 20; step++) {
      now = [
        ...now.slice(0, step),
        aStatement({ id: `vortrag/neu-${step}`, text: `Neue Aussage ${step} zur Politik` }),
        ...now.slice(step + 2),
      ];
      current = followStatements(current, now)?.index ?? buildTextIndex(now);
      for (const q of ['Politik', 'Aussage', 'Wirtschaftspolitik', 'Aussage 3', 'zur politik'])
        expect(found(now, current, q).sort()).toEqual(found(now, buildTextIndex(now), q).sort());
    }
  });

  test('is made anew when most has changed', () => {
    const other = Array.from({ length: 1000 }, () => aStatement());
    expect(followStatements(index, other)).toBeUndefined();
  });
});
