import { expect, test } from 'vitest';
import { countsInColumns, yearsWithAny } from '@/lib/chart/counts-in-columns';
import { yearAxis } from '@/lib/chart/year-axis';

const YEARS = {
  sure: [
    { year: 2001, count: 2 },
    { year: 2010, count: 1 },
  ],
  possible: [
    { first: 2000, last: 2003, count: 4 },
    { first: 2001, last: 2001, count: 8 },
    { first: 2003, last: 2005, count: 16 },
  ],
};

function columns(room: { length: number; least: number; most: number }) {
  const axis = yearAxis(yearsWithAny([YEARS]), room);
  return countsInColumns(YEARS, axis).map(({ column, surely, maybe }) => [
    column.first,
    surely,
    maybe,
  ]);
}

test('what may be of several years may be of each of them', () => {
  expect(columns({ length: 100, least: 1, most: 1 })).toEqual([
    [2000, 0, 4],
    [2001, 2, 12],
    [2002, 0, 4],
    [2003, 0, 20],
    [2004, 0, 16],
    [2005, 0, 16],
    [2010, 1, 0],
  ]);
});

test('a column of several years surely has what is of some of these, but for what is about one', () => {
  expect(columns({ length: 3, least: 1, most: 1 })).toEqual([
    [2000, 6, 24],
    [2005, 0, 16],
    [2010, 1, 0],
  ]);
});
