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

/** What is paid for: a form looked at, a longer word taken apart, a word recorded, a name; places and statements are one each. */
const [FORM, COMPOUND, WORD, NAME] = [20, 120, 20, 10];
/** A word alone in its family: its form and its family; itself among what begins and what ends so. */
const READ = 2 * FORM + 2 * COMPOUND;
/** The same read for its forms only, or for its spelling. */
const [READ_FORMS, READ_SPELLING] = [2 * FORM, FORM];
/** Three places in two statements, two names. */
const OPTION = 3 + 2 + WORD + 2 * NAME;
/** Two places in two statements, a name. */
const WETTBEWERB = 2 + 2 + WORD + NAME;

describe('a search pays for all that it does', () => {
  test.each([
    ['a word that stands three times', 'Option', READ + OPTION],
    ['a word that stands twice', 'Wettbewerb', READ + WETTBEWERB],
    [
      'both, and twice four for whether they follow each other',
      'Option Wettbewerb',
      2 * READ + OPTION + WETTBEWERB + 2 * READ_SPELLING + 8,
    ],
    ['a word that was read before: only its places', 'Option ODER Option', READ + 2 * OPTION],
    ['what is excluded', '-Option', READ_FORMS + OPTION],
    ['what is excluded besides', 'Wettbewerb -Option', READ + WETTBEWERB + READ_FORMS + OPTION],
    [
      'a phrase: four for each place of its rarest word',
      '"Option im Wettbewerb"',
      3 * READ_SPELLING + 4 + 1,
    ],
    ['what begins so: words and stems', 'Opt*', 2 * FORM + OPTION],
    [
      'a mistyped word: two for each of the five stems, three times, and the word that was meant',
      'Optoin',
      5 * 2 + READ + 3 + WORD,
    ],
    ['a function word alone', 'die', READ + 1 + 1 + WORD],
    [
      'a document of that name: for finding and for weighing its three statements',
      '2010',
      NAME + 2 * 3,
    ],
  ])('%s', (_what, q, cost) => {
    expect(costOf(q)).toBe(cost);
  });

  test('what is cut short has what was found so far', () => {
    const words = findWords(corpus, 'Option Wettbewerb', READ + OPTION);
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
  const { matched, notices } = search(both, { q: 'Option Ziel' });
  expect([matched, notices]).toEqual(['some', [NOTICES.someWords]]);
  expect(['Option', ''].map((q) => search(both, { q }).matched)).toEqual(['all', 'all']);
  expect(search(both, { q: 'Option Ziel', von: '2010', art: 'erfahrung' }).notices).toEqual([]);
});

test.each(['1516', '15/1516', '§ 16d', '2050er'])(
  'another number than %s is not what was meant',
  (typed) => {
    const numbers = aCorpus(['1510 und 151.', '15/156', '§ 16 und § 16a', '2040er'].map(saying));
    expect(search(numbers, { q: typed }).guesses).toEqual([]);
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
