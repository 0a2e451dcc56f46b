import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  carried,
  changeBetween,
  isInPlace,
  isSameList,
  itemsCome,
  itemsGone,
  newPositions,
  sortedAfter,
} from '@/lib/model/list-change';

interface Item {
  readonly key: number;
}

const compare = (a: Item, b: Item) => a.key - b.key;
const POOL: readonly Item[] = Array.from({ length: 300 }, (_, key) => ({ key }));
const some = (sure: readonly number[]) => sure.flatMap((at) => POOL[at] ?? []);
const anyPositions = fc.uniqueArray(fc.nat(299), { maxLength: 200 });
const inOrder = (all: readonly number[]) => [...all].sort((a, b) => a - b);
/** Lists whose items stand in one order: any two, and one that is the other with a few changes. */
const anyLists = fc.oneof(
  fc.tuple(anyPositions, anyPositions).map(([a, b]) => [inOrder(a), inOrder(b)] as const),
  fc.tuple(anyPositions, fc.uniqueArray(fc.nat(299), { maxLength: 4 })).map(([a, b]) => {
    const after = [...a.filter((at) => !b.includes(at)), ...b.filter((at) => !a.includes(at))];
    return [inOrder(a), inOrder(after)] as const;
  }),
);

test('however the lists are ordered, every item is carried over or new', () => {
  fc.assert(
    fc.property(anyPositions, anyPositions, (from, to) => {
      const [before, after] = [some(from), some(to)];
      const { runs, come, gone } = changeBetween(before, after);
      const made: (Item | undefined)[] = new Array(after.length);
      for (const run of runs)
        for (let at = 0; at < run.length; at++) made[run.to + at] = before[run.from + at];
      expect(come.filter((at) => made[at])).toEqual([]);
      for (const at of come) made[at] = after[at];
      expect(made).toEqual(after);
      expect(gone.length + after.length - come.length).toBe(before.length);
    }),
  );
});

test('a list is what stayed of another one, and what came', () => {
  fc.assert(
    fc.property(anyLists, ([from, to]) => {
      const [before, after] = [some(from), some(to)];
      const change = changeBetween(before, after);
      const made: (Item | undefined)[] = new Array(after.length);
      for (const { from: start, to: at, length } of change.runs)
        for (let offset = 0; offset < length; offset++) made[at + offset] = before[start + offset];
      for (const at of change.come) made[at] = after[at];
      expect(made).toEqual(after);
      expect(
        new Set(itemsCome(change)).size + change.runs.reduce((n, run) => n + run.length, 0),
      ).toBe(after.length);
      expect(itemsCome(change).filter((item) => before.includes(item))).toEqual([]);
      expect(itemsGone(change).filter((item) => after.includes(item))).toEqual([]);
      expect([...newPositions(change)]).toEqual(before.map((item) => after.indexOf(item)));
      expect(isSameList(change)).toBe(from.join() === to.join());
      expect(isInPlace(change)).toBe(
        from.length === to.length &&
          after.every((item, at) => before[at] === item || !before.includes(item)),
      );
    }),
  );
});

test('numbers are carried over to the places where their items stand now', () => {
  fc.assert(
    fc.property(anyLists, ([from, to]) => {
      const [before, after] = [some(from), some(to)];
      const numberOf = ({ key }: Item) => key * 2;
      const asked: Item[] = [];
      const change = changeBetween(before, after);
      const numbers = carried(Int32Array.from(before, numberOf), change, (item) => {
        asked.push(item);
        return numberOf(item);
      });
      expect([...numbers]).toEqual(after.map(numberOf));
      expect(asked).toEqual(itemsCome(change));
    }),
  );
});

test('a sorted list without some items and with others is sorted', () => {
  fc.assert(
    fc.property(anyLists, ([from, to]) => {
      const [before, after] = [some(from), some(to)];
      const change = changeBetween(before, after);
      // New ones may have the keys of old ones, as statements that were changed.
      const come = itemsCome(change).map((item) => ({ ...item }));
      expect(sortedAfter(before, itemsGone(change), come, compare)).toEqual(
        [...before.filter((item) => after.includes(item)), ...come].sort(compare),
      );
    }),
  );
  expect(sortedAfter(POOL, [], [], compare)).toBe(POOL);
});
