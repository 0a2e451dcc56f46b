import { describe, expect, test } from 'vitest';
import { sure } from '@/lib/model/sure';
import { EMPTY_QUERY } from '@/lib/search/query';
import { runSearch } from '@/lib/search/search';
import { logLikelihood, tellingWords } from '@/lib/search/telling-words';
import { buildTextIndex, followStatements } from '@/lib/search/text-index';
import { aCorpus, aStatement } from './an-archive';

/** What sets statements of Anna Alt apart from twenty others. */
function telling(hers: readonly string[], others: readonly string[] = []) {
  return tellingWords(aCorpus(saidBy(hers, others)), HERS, 10);
}

const HERS = { ...EMPTY_QUERY, person: ['anna-alt'] };

function saidBy(hers: readonly string[], others: readonly string[]) {
  const rest = Array.from({ length: 20 - others.length }, () => 'Davon war keine Rede.');
  return [
    ...hers.map((text) => aStatement({ text, speaker: 'anna-alt' })),
    ...[...others, ...rest].map((text) => aStatement({ text, speaker: 'matthias-spies' })),
  ];
}

const times = (count: number, text: string) => Array.from({ length: count }, () => text);

describe('a word is telling', () => {
  test('in whatever form, told as it is mostly written', () => {
    expect(
      telling(['Alle Häuser.', 'Unsere Häuser.', 'Ein Haus.', 'Die HÄUSER.', 'Viele Häuser.']),
    ).toEqual([{ word: 'Häuser', inside: 5, outside: 0 }]);
  });

  test('of those that three say; a statement counts once, however often it says the word', () => {
    expect(telling([...times(3, 'Ein Haus, ein Haus.'), 'Nichts.'])).toEqual([
      { word: 'Haus', inside: 3, outside: 0 },
    ]);
    expect(telling([...times(2, 'Ein Haus, ein Haus, ein Haus.'), 'Nichts.', 'Nichts.'])).toEqual(
      [],
    );
  });

  test('the likelier first, of equally likely ones by the alphabet', () => {
    const words = telling(
      [...times(4, 'Ofen, Zaun und Dach.'), 'Ofen und Dach.', 'Ofen.', 'Ofen.'],
      ['Ofen.'],
    );
    expect(words.map(({ word }) => word)).toEqual(['Ofen', 'Dach', 'Zaun']);
  });

  test('but not where it is rarer than elsewhere, or as frequent as there', () => {
    expect(telling(times(9, 'Ein Haus.'), times(20, 'Ein Haus.'))).toEqual([]);
    expect(
      telling([...times(12, 'Nichts.'), ...times(3, 'Ein Haus.')], times(20, 'Ein Haus.')),
    ).toEqual([]);
  });

  test.each([
    ['a stop word', 'Allerdings auch deswegen.'],
    ['a number', 'Wegen § 16 und 36.000.'],
    ['two letters that are no abbreviation', 'Ob im Au.'],
  ])('but not %s', (_what, text) => {
    expect(telling(times(6, text))).toEqual([]);
  });

  test('an abbreviation of two letters is one, and of a chain its links', () => {
    expect(telling(times(6, 'Die EU und der Mini-Job.')).map(({ word }) => word)).toEqual([
      'EU',
      'Job',
      'Mini',
    ]);
  });
});

test('nothing sets everything apart from nothing, or too little from the rest', () => {
  const corpus = aCorpus(saidBy(times(20, 'Ein Haus.'), []));
  expect(tellingWords(corpus, EMPTY_QUERY, 10)).toEqual([]);
  expect(tellingWords(corpus, { ...EMPTY_QUERY, person: ['niemand'] }, 10)).toEqual([]);
  expect(tellingWords(aCorpus([]), EMPTY_QUERY, 10)).toEqual([]);
});

test('an index that followed a change tells what one that was built tells', () => {
  const before = saidBy(times(3, 'Ein Dach.'), ['Ein Dach.']);
  const now = [
    ...before.slice(1),
    ...saidBy(['Ein Haus.', 'Häuser!', 'Häuser, Dach.', 'Das Dach.'], []),
  ];
  const followed = followStatements(buildTextIndex(before), now)?.index;
  const corpus = aCorpus(now);
  expect(followed?.parts).toHaveLength(2);
  expect(tellingWords({ ...corpus, index: sure(followed) }, HERS, 10)).toEqual(
    tellingWords(corpus, HERS, 10),
  );
  expect(tellingWords(corpus, HERS, 10)).toEqual([
    { word: 'Dach', inside: 4, outside: 1 },
    { word: 'Häuser', inside: 3, outside: 0 },
  ]);
});

test('a search for a telling word finds every statement that was counted', () => {
  const corpus = aCorpus(
    saidBy(['Fördern.', 'Förderte.', 'Fördert und fordert.', 'Gefördert.'], []),
  );
  for (const { word, inside } of tellingWords(corpus, HERS, 10))
    expect(runSearch(corpus, { ...HERS, q: word }).total).toBeGreaterThanOrEqual(inside);
});

test('the log-likelihood is that of the four cells of the table', () => {
  // 2 · (3 ln(3/1) + 1 ln(1/3) + 7 ln(7/9) + 29 ln(29/27)) for 3 of 10 and 1 of 30.
  expect(logLikelihood(3, 1, 10, 30)).toBeCloseTo(5.02, 2);
  expect(logLikelihood(10, 0, 10, 30)).toBeCloseTo(44.99, 2);
  expect(logLikelihood(1, 3, 10, 30)).toBe(0);
  expect(logLikelihood(0, 10, 10, 30)).toBe(0);
});
