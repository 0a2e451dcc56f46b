import { describe, expect, test } from 'vitest';
import { findWords } from '@/lib/search/find-words';
import { NOTICES } from '@/lib/search/texts';
import { readQuery } from '@/lib/search/query';
import { aCorpus, aStatement, search } from './an-archive';

/** The title of its document has none of the words. */
const saying = (text: string) => aStatement({ document: 'vorlage-2010', text });
const corpus = aCorpus(
  ['Option, Option.', 'Die Option im Wettbewerb.', 'Der Wettbewerb.'].map(saying),
);

/** A query that costs `places` is answered whole with so many and not with one less. */
function costOf(q: string): number {
  const isWhole = (places: number) =>
    !findWords(corpus, q, places)?.notices.includes(NOTICES.bounded);
  let cost = 0;
  while (!isWhole(cost)) cost++;
  expect(isWhole(cost + 1)).toBe(true);
  return cost;
}

describe('a search may look at so many places, and a word costs ten besides', () => {
  test.each([
    ['a word that stands three times', 'Option', 3 + 10],
    ['a word that stands twice', 'Wettbewerb', 2 + 10],
    ['both, and twice four for whether they follow each other', 'Option Wettbewerb', 25 + 8],
    ['what is excluded', '-Option', 13],
    ['what is excluded besides', 'Wettbewerb -Option', 12 + 13],
    ['a phrase: four for each place of its rarest word', '"Option im Wettbewerb"', 4],
    ['what begins so', 'Opt*', 13],
    [
      'a mistyped word: two for each of the five stems, three times, and the word that was meant',
      'Optoin',
      5 * 2 + 13,
    ],
    ['a function word alone', 'die', 1 + 10],
  ])('%s', (_what, q, cost) => {
    expect(costOf(q)).toBe(cost);
  });

  test('what is cut short has what was found so far', () => {
    const words = findWords(corpus, 'Option Wettbewerb', 13);
    expect(words?.notices).toContain(NOTICES.bounded);
    expect([...(words?.words.keys() ?? [])]).toEqual(['option']);
  });
});

describe('a word that occurs nowhere', () => {
  const found = (q: string) => [...(findWords(corpus, q)?.numbers ?? [])];

  test('is taken for the beginning of one: four letters at least, three of the last word', () => {
    expect(found('Wet')).toEqual([1, 2]);
    expect(found('We')).toEqual([]);
    expect(findWords(corpus, 'Opt Wettbewerb')?.notices).toContain(NOTICES.notFound('Opt'));
    expect(found('Opti Wettbewerb')).toEqual([1]);
    expect(findWords(corpus, 'Opti Wettbewerb')?.matched).toBe('all');
  });

  test('is taken for the nearest ones, three at most, the most frequent first', () => {
    const near = aCorpus(
      ['Hase', 'Hase Vase', 'Vase Hase', 'Nase', 'Base'].map((text) => saying(`Da ist ${text}.`)),
    );
    expect(findWords(near, 'Xase')?.guesses).toEqual([
      { typed: 'Xase', meant: ['Hase', 'Vase', 'Base'], from: 0, to: 4 },
    ]);
    expect(findWords(near, 'Xase')?.notices).toEqual([
      NOTICES.similar('Xase', ['Hase', 'Vase', 'Base']),
    ]);
    expect(findWords(near, 'Haase')?.guesses[0]?.meant).toEqual(['Hase']);
  });

  test('is excluded in vain, without a word', () => {
    expect(findWords(corpus, 'Option -Optoin')?.notices).toEqual([]);
  });

  test('is not guessed at in phrases', () => {
    expect(findWords(corpus, '"Optoin"')?.notices).toEqual([NOTICES.notFound('Optoin')]);
    expect(found('"Optoin"')).toEqual([]);
  });
});

test('of more than twenty words the first twenty are looked for', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'Option').join(' ');
  expect(findWords(corpus, words(20))?.notices).toEqual([]);
  expect(findWords(corpus, words(21))?.notices).toEqual([NOTICES.tooManyWords(20)]);
});

test('where none has all words, those with most of them are shown, and the reader is told', () => {
  const some = findWords(corpus, 'Option Wettbewerb Kommune');
  expect([...(some?.numbers ?? [])]).toEqual([1]);
  expect([some?.matched, some?.notices, some?.partial]).toEqual([
    'some',
    [NOTICES.notFound('Kommune')],
    NOTICES.mostWords(2, 3),
  ]);
  const apart = aCorpus(['Option.', 'Wettbewerb.'].map(saying));
  const one = findWords(apart, 'Option Wettbewerb');
  expect([[...(one?.numbers ?? [])], one?.notices, one?.partial]).toEqual([
    [0, 1],
    [],
    NOTICES.someWords,
  ]);
});

test('over an empty list nothing is said of hits that are shown', () => {
  const both = aCorpus(['Option.', 'Ziel.'].map(saying));
  expect(search(both, { q: 'Option Ziel' }).notices).toEqual([NOTICES.someWords]);
  expect(search(both, { q: 'Option Ziel', von: '2010', art: 'erfahrung' }).notices).toEqual([]);
});

test.each(['1516', '15/1516', '§ 16d', '2050er'])(
  'another number than %s is not what was meant',
  (typed) => {
    const numbers = aCorpus(['1510 und 151.', '15/156', '§ 16 und § 16a', '2040er'].map(saying));
    expect(search(numbers, { q: typed }).suggestions).toEqual([]);
  },
);

test('words beyond the limit are not dropped in silence, wherever a space falls', () => {
  for (const length of [499, 500, 501, 502]) {
    const q = `${'x'.repeat(length)} ${'y'.repeat(600)}`;
    expect(readQuery({ q }).notices).toEqual([NOTICES.tooLong(500)]);
  }
  expect(readQuery({ q: 'x'.repeat(500) }).notices).toEqual([]);
});

test('what is only excluded leaves all others', () => {
  expect([...(findWords(corpus, '-Option')?.numbers ?? [])]).toEqual([2]);
  expect(findWords(corpus, ' ')).toBeUndefined();
  expect(findWords(corpus, '?')?.notices).toEqual([NOTICES.noWords('?')]);
});
