import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptApart } from '@/lib/chart/keep-apart';

test.each([
  ['places with room stay', [10, 50, 90], [10, 50, 90]],
  ['the lower of two goes on', [50, 52], [50, 68]],
  ['in the order wanted, however they are given', [52, 50], [68, 50]],
  ['at the end they go up', [95, 99, 100], [64, 82, 100]],
  ['none beyond the beginning', [-20], [0]],
  ['without room they go beyond the end', [0, 0, 0, 0, 0, 0, 0], [0, 18, 36, 54, 72, 90, 108]],
])('%s', (_what, wanted, places) => {
  expect(keptApart(wanted, 18, { from: 0, to: 100 })).toEqual(places);
});

test('any places are as far apart as asked', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 150 }), { maxLength: 9 }), (wanted) => {
      const places = keptApart(wanted, 18, { from: 0, to: 100 }).sort((a, b) => a - b);
      for (const [at, place] of places.entries())
        expect(place - (places[at - 1] ?? -18)).toBeGreaterThanOrEqual(18);
    }),
  );
});
