import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeAxis } from '@/lib/chart/time-axis';

const ROOM = { left: 40, right: 840 };

test.each([
  ['a single year', 2010, 2010, [2010]],
  ['a few', 2008, 2012, [2008, 2009, 2010, 2011, 2012]],
  ['many', 1953, 2026, [1960, 1970, 1980, 1990, 2000, 2010, 2020]],
  ['centuries', 1700, 2026, [1700, 1750, 1800, 1850, 1900, 1950, 2000]],
  ['those of the first thousand', 987, 1012, [990, 995, 1000, 1005, 1010]],
])('names %s', (_what, from, to, ticks) => {
  expect(timeAxis({ from, to }, ROOM, 90).ticks).toEqual(ticks);
});

test('a single year stands in the middle', () => {
  expect(timeAxis({ from: 2010, to: 2010 }, ROOM, 90).placeOf(2010)).toBe(440);
});

test('names of any years are as far apart as asked, and every year has the same room', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(4000), (from, more) => {
      const axis = timeAxis({ from, to: from + more }, ROOM, 40);
      expect(axis.ticks.length).toBeGreaterThan(0);
      for (const [at, year] of axis.ticks.entries()) {
        const before = axis.ticks[at - 1];
        if (before !== undefined)
          expect(axis.placeOf(year) - axis.placeOf(before)).toBeGreaterThanOrEqual(39.9);
      }
      expect(axis.placeOf(from)).toBeCloseTo(ROOM.left + axis.step / 2);
      expect(axis.placeOf(from + more)).toBeCloseTo(ROOM.right - axis.step / 2);
    }),
  );
});
