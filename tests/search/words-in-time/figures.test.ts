import { describe, expect, test } from 'vitest';
import { numbersOf, sharesOf } from '@/lib/search/words-in-time/figures';
import { fullestYears } from '@/lib/search/words-in-time/words-in-time';

const years = (...counts: number[]) => counts.map((count) => ({ count, sure: count }));
const values = (figures: ReturnType<typeof numbersOf>) =>
  figures.map((figure) => (figure.type === 'figure' ? figure.value : figure.type));

describe('the number of a year', () => {
  test('is nothing where there are no statements at all, and zero where none has the words', () => {
    expect(values(numbersOf(years(2, 0, 0), years(9, 0, 4)))).toEqual([2, 'none', 0]);
  });

  test('is smoothed over the years around that have statements', () => {
    expect(values(numbersOf(years(2, 0, 4, 6), years(9, 0, 9, 9), 1))).toEqual([2, 'none', 5, 5]);
    expect(values(numbersOf(years(3, 6), years(9, 9), 5))).toEqual([4.5, 4.5]);
  });
});

describe('the share of a year', () => {
  test('is given from thirty statements on', () => {
    expect(values(sharesOf(years(3, 3, 0, 0), years(30, 29, 30, 0)))).toEqual([
      100,
      'tooFew',
      0,
      'none',
    ]);
  });

  test('is smoothed as that of all the years together, which may be enough where one is not', () => {
    expect(values(sharesOf(years(2, 0, 8), years(10, 15, 25), 1))).toEqual(['tooFew', 200, 200]);
    expect(values(sharesOf(years(2, 0, 8), years(10, 0, 25), 2))).toEqual([
      expect.closeTo(285.714, 3),
      'none',
      expect.closeTo(285.714, 3),
    ]);
  });
});

test.each([
  ['nearly all lie in few of the years', [1, 0, 0, 0, 0, 5, 0, 9], { from: 2005, to: 2007 }],
  ['they lie in two places', [5, 0, 0, 0, 0, 0, 0, 5], undefined],
  ['there is no long gap', [1, 0, 0, 5, 0, 0, 9], undefined],
  ['there is one year', [3], undefined],
  ['there is nothing', [0, 0], undefined],
])('the fullest years where %s', (_what, all, range) => {
  expect(fullestYears({ from: 2000, all: years(...all) })).toEqual(range);
});
