import { expect, test } from 'vitest';
import { nextCursor, placeOf, WINDOW } from '@/app/api/place';
import { cursorFrom } from '@/lib/api/cursor';

const list = Array.from({ length: 2_000 }, (_none, number) => `i-${number}`);

/** A list, and what of it was asked for. */
function asked(ids: readonly string[]) {
  const ranges: { start: number; count: number }[] = [];
  return {
    ranges,
    async idsOf({ start, count }: { start: number; count: number }) {
      ranges.push({ start, count });
      return ids.slice(start, start + count);
    },
  };
}
const behind = (position: number, version = 'old') => ({
  version,
  position,
  after: `i-${position - 1}`,
});

test('without a cursor a list begins at its beginning, and nothing is looked up', async () => {
  const { ranges, idsOf } = asked(list);
  expect(await placeOf(undefined, 'old', idsOf)).toBe(0);
  expect(ranges).toEqual([]);
});

test('in the same archive it goes on at the position, if the item is there', async () => {
  const { ranges, idsOf } = asked(list);
  expect(await placeOf(behind(40), 'old', idsOf)).toBe(40);
  expect(ranges).toEqual([{ start: 39, count: 1 }]);
  expect(await placeOf(behind(1), 'old', idsOf)).toBe(1);
});

test.each([
  ['an item that stands elsewhere', { ...behind(40), after: 'i-40' }],
  ['an item of another list', { ...behind(40), after: 'x' }],
  ['a position behind the end', { ...behind(40), position: 2_001 }],
])('there, %s is a cursor of another list', async (_what, cursor) => {
  expect(await placeOf(cursor, 'old', asked(list).idsOf)).toBe('foreign');
});

test('in another archive it goes on behind the same item, wherever that has moved within 500 places', async () => {
  const place = (ids: readonly string[], position: number) =>
    placeOf(behind(position), 'new', asked(ids).idsOf);
  expect(await place(['new', ...list], 40)).toBe(41);
  expect(await place(list.slice(1), 40)).toBe(39);
  const added = (count: number) => [...Array(count).fill('new'), ...list];
  expect(await place(added(WINDOW), 1_000)).toBe(1_000 + WINDOW);
  expect(await place(added(WINDOW + 1), 1_000)).toBe('changed');
  expect(await place(list.slice(WINDOW - 1), 1_000)).toBe(1_000 - WINDOW + 1);
  expect(await place(list.slice(WINDOW), 1_000)).toBe('changed');
});

test('there, an item that is gone has no place', async () => {
  const { ranges, idsOf } = asked(list.filter((id) => id !== 'i-39'));
  expect(await placeOf(behind(40), 'new', idsOf)).toBe('changed');
  expect(ranges).toEqual([{ start: 0, count: 2 * WINDOW }]);
});

test('the next cursor is behind the last item; behind all of them there is none', () => {
  const items = [{ id: 'a' }, { id: 'b' }];
  expect(cursorFrom(nextCursor(items, 3, 6, 'v') ?? '')).toEqual({
    version: 'v',
    position: 5,
    after: 'b',
  });
  expect(nextCursor(items, 3, 5, 'v')).toBeUndefined();
  expect(nextCursor([], 0, 6, 'v')).toBeUndefined();
});
