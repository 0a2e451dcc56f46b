import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf, periodNamed, weeksOf } from '@/lib/archive/period';
import { contentOf } from '@/lib/archive/period-content';
import { nearest } from '@/lib/archive/chronology';
import { isoOf, monthSpan } from '@/lib/model/day';
import { archive } from '../fixture/archive';

describe('the period that an address names', () => {
  test.each([
    [['2010'], '2010', '2010-01-01', '2010-12-31'],
    [['2012', '02'], 'Februar 2012', '2012-02-01', '2012-02-29'],
    [['2004', '07', '08'], '8. Juli 2004', '2004-07-08', '2004-07-08'],
  ])('%j', ([year = '', month, day], name, first, last) => {
    const period = periodNamed(year, month, day);
    expect(period && [period.name, isoOf(period.span.first), isoOf(period.span.last)]).toEqual([
      name,
      first,
      last,
    ]);
  });

  test.each([
    [['0000']],
    [['10000']],
    [['-1']],
    [['2010', '7']],
    [['2010', '13']],
    [['2010', '00']],
    [['2010', '02', '29']],
    [['2010', '07', '8']],
    [['%00']],
  ])('%j names none', ([year = '', month, day]) => {
    expect(periodNamed(year, month, day)).toBeUndefined();
  });
});

test('a statement that only names its year is vague in the year and on each of its days', () => {
  const counts = (...parts: [string, string?, string?]) => {
    const period = periodNamed(...parts);
    const content = period && contentOf(period, archive.chronology);
    return [content?.placed.length, content?.vague.length];
  };
  expect(counts('2010')).toEqual([1, 6]);
  expect(counts('2010', '07')).toEqual([1, 6]);
  expect(counts('2010', '07', '08')).toEqual([1, 6]);
  expect(counts('2010', '07', '09')).toEqual([0, 6]);
  expect(counts('2004', '07', '08')).toEqual([1, 0]);
  expect(counts('1999')).toEqual([0, 0]);
});

test('in a year statements are headed by their month, in a month by their day', () => {
  const headings = (unit: 'year' | 'month') =>
    groupsOf(archive.statements, unit).map(({ heading }) => heading);
  expect(headings('year')).toEqual(['Juli 2004', undefined, 'Juli 2010']);
  expect(headings('month')).toEqual(['8. Juli 2004', undefined, '8. Juli 2010']);
});

test('the weeks of a month begin on Monday', () => {
  const july = weeksOf(monthSpan(2010, 7)).map((week) =>
    week.map((day) => (day === undefined ? '' : isoOf(day).slice(8))).join(' '),
  );
  expect(july).toEqual([
    '   01 02 03 04',
    '05 06 07 08 09 10 11',
    '12 13 14 15 16 17 18',
    '19 20 21 22 23 24 25',
    '26 27 28 29 30 31 ',
  ]);
});

test('the nearest numbers of a sorted list', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -50, max: 50 })),
      fc.integer({ min: -60, max: 60 }),
      (numbers, to) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        expect(nearest(sorted, to)).toEqual({
          before: sorted.findLast((each) => each < to),
          after: sorted.find((each) => each > to),
        });
      },
    ),
  );
});
