import { expect, test } from 'vitest';
import { valueAxis } from '@/lib/chart/value-axis';

const ROOM = { top: 20, bottom: 220 };

test.each([
  ['one', 1, true, [0, 1]],
  ['three', 3, true, [0, 1, 2, 3]],
  ['some', 47, true, [0, 10, 20, 30, 40, 50]],
  ['nothing', 0, true, [0, 1]],
  ['less than one of a thousand', 0.75, false, [0, 0.2, 0.4, 0.6, 0.8]],
])('of at most %s', (_what, most, isWhole, ticks) => {
  const axis = valueAxis(most, ROOM, { ticks: 5, isWhole });
  expect(axis.ticks).toEqual(ticks);
  expect(axis.placeOf(0)).toBe(220);
  expect(axis.placeOf(ticks.at(-1) ?? 0)).toBeCloseTo(20);
});
