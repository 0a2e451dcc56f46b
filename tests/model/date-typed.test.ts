import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '@/lib/model/date';
import { germanDay } from '@/lib/model/date-german';
import { inEnglish } from '../fixture/printed';
import { meantDate } from '@/lib/model/date-typed';
import { ALL_DAYS, isoOf } from '@/lib/model/day';

const errorOf = (text: string) => {
  const result = parseDate(text);
  return result.ok ? undefined : inEnglish(result.error);
};

describe('A date in another form is proposed as it is to be written', () => {
  test.each([
    ['2008-6-4', '2008-06-04'],
    ['2004-06-1', '2004-06-01'],
    ['20040601', '2004-06-01'],
    ['2004–06–01', '2004-06-01'],
    ['2004−06−01', '2004-06-01'],
    ['2004.06.01', '2004-06-01'],
    ['2004/06/01', '2004-06-01'],
    ['2004/6/1', '2004-06-01'],
    ['1. Juni 2004', '2004-06-01'],
    ['1.Juni 2004', '2004-06-01'],
    ['01. juni 2004', '2004-06-01'],
    ['1 June 2004', '2004-06-01'],
    ['1. Jun. 2004', '2004-06-01'],
    ['3. März 2004', '2004-03-03'],
    ['3. Maerz 2004', '2004-03-03'],
    ['3 Mar 2004', '2004-03-03'],
    ['24. Dez 2004', '2004-12-24'],
    ['24 Dec 2004', '2004-12-24'],
    ['3. Oktober 2004', '2004-10-03'],
    ['Juni 2004', '2004-06'],
    ['06/2004', '2004-06'],
    ['6/2004', '2004-06'],
    ['06-2004', '2004-06'],
    ['06.2004', '2004-06'],
    ['2004-6', '2004-06'],
    ['1-6-2004', '2004-06-01'],
    ['1/6/2004', '2004-06-01'],
    [' 1.6.2004 ', '2004-06-01'],
  ])('%s', (typed, iso) => {
    expect(errorOf(typed)).toBe(`write ${iso}`);
    expect(parseDate(iso).ok).toBe(true);
  });

  test.each([
    ['30. Februar 2004', 'there is no 30 February 2004'],
    ['20040231', 'there is no 31 February 2004'],
    ['2004-2-30', 'there is no 30 February 2004'],
    ['um 2010', '`um 2010` is not a date, did you mean `2010~`?'],
    ['ca. Juni 2010', '`ca. Juni 2010` is not a date, did you mean `2010-06~`?'],
    ['vermutlich 8.7.2010', '`vermutlich 8.7.2010` is not a date, did you mean `2010-07-08?`?'],
    ['2010?~', '`2010?~` is not a date, did you mean `2010%`?'],
    ['2004-2010', '`2004-2010` is not a date, did you mean `2004/2010`?'],
    ['2004 – 2010', '`2004 – 2010` is not a date, did you mean `2004/2010`?'],
    ['2004 bis 2010', '`2004 bis 2010` is not a date, did you mean `2004/2010`?'],
    [
      '2004/10',
      '`2004/10` is not a date, did you mean `2004-10` (the month) or `2004/2010` (the years)?',
    ],
    ['2004/15', '`2004/15` is not a date, did you mean `2004/2015` (the years)?'],
  ])('%s', (typed, error) => {
    expect(errorOf(typed)).toBe(error);
  });

  test.each([
    '1.6.04',
    'Juni 04',
    '2004-0-1',
    '20041301',
    '13/2004',
    'Ju 2004',
    'Junitag 2004',
    'Sommer 2004',
    '0000-1-1',
    '2004-06-01-02',
    '٢٠٠٤-6-1',
    '1. Juni 2004 und 2005',
  ])('but %s is not guessed', (typed) => {
    expect(meantDate(typed)).toBeUndefined();
    expect(errorOf(typed)).toBeDefined();
  });

  test('whatever day it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: ALL_DAYS.first, max: ALL_DAYS.last }), (day) => {
        const iso = isoOf(day);
        const [year = '', month = '', date = ''] = iso.split('-');
        for (const typed of [
          ...(Number(year) >= 1000 ? [germanDay(day)] : []),
          `${Number(date)}.${Number(month)}.${year}`,
          `${year}-${Number(month)}-${Number(date)}`,
          `${year}${month}${date}`,
        ])
          expect(meantDate(typed)).toEqual({ iso });
      }),
    );
  });
});
