import { sure } from './sure';

/** How a list came from another one: what stayed, in runs, and what is new. Items are told apart by what they are, not by what they say. */
export interface ListChange<Item> {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  /** Items that stayed and stand one after the other as they did; in the order of `after`. */
  readonly runs: readonly Run[];
  /** Positions in `after` of what is new, in order. */
  readonly come: readonly number[];
  /** Positions in `before` of what is gone, in order. */
  readonly gone: readonly number[];
}

export interface Run {
  /** Where it begins in `before`, and where in `after`. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Most of a list is the same at its beginning and at its end: only what is between is looked up. */
export function changeBetween<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
): ListChange<Item> {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [end, endBefore] = [after.length - tail, before.length - tail];
  const waiting = new Map<Item, number>();
  for (let at = head; at < endBefore; at++) waiting.set(sure(before[at]), at);
  const runs: Run[] = [];
  const add = (from: number, to: number, length: number) => {
    const last = runs.at(-1);
    if (length === 0) return;
    if (last && last.from + last.length === from && last.to + last.length === to)
      runs[runs.length - 1] = { ...last, length: last.length + length };
    else runs.push({ from, to, length });
  };
  const come: number[] = [];
  add(0, 0, head);
  for (let at = head; at < end; at++) {
    const item = sure(after[at]);
    const from = waiting.get(item);
    if (from === undefined) come.push(at);
    else add(from, at, 1);
    waiting.delete(item);
  }
  add(endBefore, end, tail);
  return { before, after, runs, come, gone: [...waiting.values()] };
}

/** Whether the one list is the other. */
export function isSameList({ before, after, runs }: ListChange<unknown>): boolean {
  const [run] = runs;
  return before.length === after.length && (run?.length ?? 0) === after.length;
}

/** Whether all that stayed stands where it stood, and what is new where something is gone. */
export function isInPlace({ before, after, runs }: ListChange<unknown>): boolean {
  return before.length === after.length && runs.every(({ from, to }) => from === to);
}

export function itemsCome<Item extends object>({ after, come }: ListChange<Item>): Item[] {
  return come.map((at) => sure(after[at]));
}

export function itemsGone<Item extends object>({ before, gone }: ListChange<Item>): Item[] {
  return gone.map((at) => sure(before[at]));
}

/** A number for each item: that of what stayed is carried over, that of what is new is asked for. The same list if nothing has changed. */
export function carried<Item extends object>(
  numbers: Int32Array,
  change: ListChange<Item>,
  numberOf: (item: Item) => number,
): Int32Array {
  if (isSameList(change)) return numbers;
  const made = new Int32Array(change.after.length);
  for (const { from, to, length } of change.runs)
    made.set(numbers.subarray(from, from + length), to);
  for (const at of change.come) made[at] = numberOf(sure(change.after[at]));
  return made;
}

/** Where each item of the earlier list stands now; -1 for what is gone. */
export function newPositions({ before, runs }: ListChange<unknown>): Int32Array {
  const positions = new Int32Array(before.length).fill(-1);
  for (const { from, to, length } of runs)
    for (let at = 0; at < length; at++) positions[from + at] = to + at;
  return positions;
}

/**
 * A sorted list without some items and with others; the same list if there are none. `compare` tells any two items apart.
 */
export function sortedAfter<Item extends object>(
  list: readonly Item[],
  gone: readonly Item[],
  come: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  if (gone.length === 0 && come.length === 0) return list;
  const cuts = gone.map((item) => placeIn(list, item, compare)).sort((a, b) => a - b);
  const pieces: Item[] = [];
  let [at, cut] = [0, 0];
  const takeUpTo = (end: number) => {
    while (cut < cuts.length && sure(cuts[cut]) < end) {
      append(pieces, list, at, sure(cuts[cut]));
      at = sure(cuts[cut++]) + 1;
    }
    append(pieces, list, at, end);
    at = end;
  };
  for (const item of [...come].sort(compare)) {
    takeUpTo(placeIn(list, item, compare));
    pieces.push(item);
  }
  takeUpTo(list.length);
  return pieces;
}

function append<Item extends object>(
  to: Item[],
  list: readonly Item[],
  start: number,
  end: number,
): void {
  for (let at = start; at < end; at++) to.push(sure(list[at]));
}

/** The position of the first that does not stand before the item. */
function placeIn<Item extends object>(
  list: readonly Item[],
  item: Item,
  compare: (a: Item, b: Item) => number,
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sure(list[middle]), item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
