import { describe, expect, test } from 'vitest';
import { findWords } from '@/lib/search/find-words';
import { NOTICES } from '@/lib/search/texts';
import { aCorpus, aStatement, search } from './an-archive';

const saying = (text: string) => aStatement({ document: 'vorlage-2010', text });
const corpus = aCorpus(
  ['Option, Option.', 'Die Option im Wettbewerb.', 'Der Wettbewerb.'].map(saying),
);
const found = (q: string) => [...(findWords(corpus, q)?.numbers ?? [])];
const notices = (q: string) => findWords(corpus, q)?.notices;
const times = (count: number, word: string, separator = ' ') =>
  Array.from({ length: count }, () => word).join(separator);

describe('of more than twenty units the first twenty are looked for', () => {
  test('words', () => {
    expect(notices(times(20, 'Option'))).toEqual([]);
    expect(notices(`${times(20, 'Option')} Wettbewerb`)).toEqual([
      NOTICES.tooManyWords(20, ['Wettbewerb']),
    ]);
    expect(found(`${times(20, 'Option')} Wettbewerb`)).toEqual([0, 1]);
  });

  test('however they are connected', () => {
    const q = `${times(10, 'Option')} Option ODER ${times(9, 'Wettbewerb', ' ODER ')}`;
    expect(notices(q)).toEqual([]);
    expect(notices(`${q} ODER Kommune Stadt "vor Ort" Arbei* -Rat`)).toEqual([
      'Gesucht wurde nach den ersten 20 Wörtern und Wortfolgen, nicht nach „Kommune“, „Stadt“, „vor Ort“ und 2 weiteren.',
    ]);
    expect(findWords(corpus, `${q} ODER Kommune`)?.clauses.at(-1)?.any).toHaveLength(10);
  });

  test('and function words, which are left out anyway, do not count', () => {
    expect(notices(`${times(20, 'die')} ${times(20, 'Option')}`)).toEqual([]);
  });
});

describe('the beginning of a word', () => {
  test('has two letters at least when nothing else is asked for', () => {
    expect([found('We*'), notices('We*')]).toEqual([[1, 2], []]);
    expect([found('W*'), notices('W*')]).toEqual([[], [NOTICES.shortBeginnings(['W*'])]]);
    expect(found('-Op*')).toEqual([2]);
  });

  test('and three besides other words, without which these are searched', () => {
    expect([found('Option We*'), notices('Option We*')]).toEqual([
      [0, 1],
      [NOTICES.shortBeginnings(['We*'])],
    ]);
    expect([found('Option Wet*'), notices('Option Wet*')]).toEqual([[1], []]);
    expect(found('Option -We*')).toEqual([0, 1]);
    expect(found('Option ODER We*')).toEqual([0, 1]);
    expect([found('Op* We*'), notices('Op* We*')]).toEqual([
      [],
      [NOTICES.shortBeginnings(['Op*', 'We*'])],
    ]);
  });

  test('is counted in letters, of which an umlaut is one', () => {
    const umlauts = aCorpus(['Die Bürger.', 'Das Büro.'].map(saying));
    expect(findWords(umlauts, 'Bürger bü*')?.notices).toEqual([NOTICES.shortBeginnings(['bü*'])]);
    expect(findWords(umlauts, 'Bürger bue*')?.notices).toEqual([NOTICES.shortBeginnings(['bue*'])]);
    expect([...(findWords(umlauts, 'bür*')?.numbers ?? [])]).toEqual([0, 1]);
  });
});

test('what was left out is told on the page, in plain German', () => {
  expect(NOTICES.shortBeginnings(['a*', 'b*', 'c*', 'd*', 'e*'])).toBe(
    'Nicht gesucht wurde nach „a*“, „b*“, „c*“ und 2 weiteren: Ein Wortanfang braucht drei Buchstaben, ohne weitere Suchwörter zwei.',
  );
  expect(search(corpus, { q: 'Option We*' }).notices).toEqual([NOTICES.shortBeginnings(['We*'])]);
});

test('a search that was cut short claims of no word that it does not occur', () => {
  const words = findWords(corpus, 'Option Wettbewerb', 200);
  expect([words?.notices, words?.partial]).toEqual([[NOTICES.bounded], undefined]);
});

test('so many conditions with a colon are read', () => {
  const many = (count: number) => times(count, 'person:Spies');
  expect(search(corpus, { q: many(20) }).notices).toEqual([]);
  const beyond = search(corpus, { q: `${many(20)} art:zitat` });
  expect(beyond.notices).toContain(NOTICES.tooManyConditions(20));
  expect(beyond.query).toMatchObject({ person: ['matthias-spies'], art: [], q: 'zitat' });
});
