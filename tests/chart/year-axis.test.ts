import fc from 'fast-check';
import { expect, test } from 'vitest';
import { middle, namedColumns, yearAxis } from '@/lib/chart/year-axis';

const room = { length: 900, least: 6, most: 40, gap: 30 };

/** `2004`, `2005-2009 …` for a gap. */
const named = (years: readonly number[], asked = room) =>
  yearAxis(years, asked).columns.map(
    ({ first, last, isGap }) =>
      `${first === last ? first : `${first}-${last}`}${isGap ? ' …' : ''}`,
  );

test.each([
  ['one year', [2010], ['2010']],
  ['the years between, as long as there is room', [2004, 2007], ['2004', '2005', '2006', '2007']],
  ['a long time without anything as one gap', [1517, 2004], ['1517', '1518-2003 …', '2004']],
  ['the same year several times', [2010, 2010], ['2010']],
])('has a column for %s', (_what, years, expected) => {
  expect(named(years)).toEqual(expected);
});

test('joins years where there is no room for each', () => {
  const years = Array.from({ length: 400 }, (_, at) => 1601 + at);
  const { step, columns } = yearAxis(years, room);
  expect(step).toBe(5);
  expect(columns[0]).toMatchObject({ first: 1600, last: 1604, start: 0 });
  expect(columns).toHaveLength(81);
});

test('runs of five years are shown one by one also where others are folded', () => {
  const years = [...Array.from({ length: 100 }, (_, at) => 1800 + at), 1905, 2020];
  expect(named(years).slice(98)).toEqual([
    ...['1898', '1899', '1900', '1901', '1902', '1903', '1904', '1905', '1906-2019 …', '2020'],
  ]);
});

const anyYears = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 60 });

test('any years lie in columns that follow each other, in the order of time and within the room', () => {
  fc.assert(
    fc.property(anyYears, (years) => {
      const axis = yearAxis(years, room);
      const { columns } = axis;
      let [end, year] = [0, columns[0]?.first ?? NaN];
      for (const column of columns) {
        expect(column.start).toBeCloseTo(end);
        expect(column.first).toBe(year);
        end = column.start + column.size;
        year = column.last + 1;
      }
      expect(axis.length).toBeCloseTo(end);
      expect(end).toBeLessThanOrEqual(room.length + 0.001);
      const places = [...years].sort((a, b) => a - b).map((each) => axis.columnOf(each));
      expect(places.every(({ isGap }) => !isGap)).toBe(true);
      const moments = [...years].sort((a, b) => a - b).map((each) => axis.placeOf(each + 0.5));
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
    }),
  );
});

test('a moment lies within its year, and one beyond all years at the nearest end', () => {
  const axis = yearAxis([2004, 2010], { ...room, most: 10 });
  expect([2003.5, 2004, 2004.5, 2010.5, 2012].map((each) => axis.placeOf(each))).toEqual([
    0, 0, 5, 65, 70,
  ]);
});

test('columns that are named lie far enough apart, and there always is one', () => {
  fc.assert(
    fc.property(anyYears, fc.integer({ min: 20, max: 200 }), (years, width) => {
      const columns = namedColumns(yearAxis(years, room), width);
      expect(columns.length).toBeGreaterThan(0);
      columns.slice(1).forEach((column, at) => {
        const before = columns[at];
        if (before) expect(middle(column) - middle(before)).toBeGreaterThanOrEqual(width);
      });
    }),
  );
});

test('round years are named', () => {
  const years = Array.from({ length: 75 }, (_, at) => 1952 + at);
  expect(namedColumns(yearAxis(years, room), 40).map(({ first }) => first)).toEqual([
    1955, 1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025,
  ]);
});

test('a year that stands alone between gaps is named, round or not', () => {
  const axis = yearAxis([850, 987, 1800, 1950], { length: 400, least: 30, most: 44, gap: 44 });
  expect(namedColumns(axis, 40).map(({ first }) => first)).toEqual([850, 987, 1800, 1950]);
});

test('six years without anything are folded where others have to be', () => {
  const years = [...Array.from({ length: 100 }, (_, at) => 1800 + at), 1906, 2020];
  expect(named(years).slice(99)).toEqual(['1899', '1900-1905 …', '1906', '1907-2019 …', '2020']);
});
