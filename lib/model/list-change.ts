import { sure } from './sure';

/**
 * How a list came from another one: what stayed, in runs, and what is new. Items are told apart by what they are, not by what
 * they say. One that stands before another now and stood behind it may count as gone and as new.
 */
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

/**
 * Goes through both lists side by side. Where they part, what is the same again is looked for nearby, since most changes are
 * of a few items; where there is nothing of that kind, among all the rest.
 */
export function changeBetween<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
): ListChange<Item> {
  const runs: Run[] = [];
  const come: number[] = [];
  const gone: number[] = [];
  let [from, to] = [0, 0];
  while (from < before.length && to < after.length) {
    const start = from;
    while (from < before.length && to < after.length && before[from] === after[to]) {
      from++;
      to++;
    }
    addRun(runs, { from: start, to: to - (from - start), length: from - start });
    if (from === before.length || to === after.length) break;
    const step = nextSame(before, after, from, to);
    if (!step) return changeFrom(from, to, { before, after, runs, come, gone });
    for (const end = from + step.gone; from < end; from++) gone.push(from);
    for (const end = to + step.come; to < end; to++) come.push(to);
  }
  for (; from < before.length; from++) gone.push(from);
  for (; to < after.length; to++) come.push(to);
  return { before, after, runs, come, gone };
}

function addRun(runs: Run[], { from, to, length }: Run): void {
  const last = runs.at(-1);
  if (length === 0) return;
  if (last && last.from + last.length === from && last.to + last.length === to)
    runs[runs.length - 1] = { ...last, length: last.length + length };
  else runs.push({ from, to, length });
}

/** So many items may be others before one that stayed. */
const NEARBY = 64;

/** How many items are gone and how many are new up to the next that stayed; undefined when there is none nearby. */
function nextSame<Item>(
  before: readonly Item[],
  after: readonly Item[],
  from: number,
  to: number,
): { gone: number; come: number } | undefined {
  for (let sum = 1; sum <= NEARBY * 2; sum++) {
    for (let gone = Math.max(0, sum - NEARBY); gone <= Math.min(sum, NEARBY); gone++) {
      const come = sum - gone;
      const item = before[from + gone];
      if (item !== undefined && item === after[to + come]) return { gone, come };
    }
  }
  return undefined;
}

/** The rest of a change, whatever has become of the lists from these positions on. */
function changeFrom<Item extends object>(
  from: number,
  to: number,
  { before, after, ...known }: ListChange<Item>,
): ListChange<Item> {
  const runs = [...known.runs];
  const come = [...known.come];
  const waiting = new Map<Item, number>();
  for (let at = from; at < before.length; at++) waiting.set(sure(before[at]), at);
  for (let at = to; at < after.length; at++) {
    const item = sure(after[at]);
    const place = waiting.get(item);
    if (place === undefined) come.push(at);
    else addRun(runs, { from: place, to: at, length: 1 });
    waiting.delete(item);
  }
  return { before, after, runs, come, gone: [...known.gone, ...waiting.values()] };
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
  return isSameList(change)
    ? numbers
    : carriedInto(new Int32Array(change.after.length), numbers, change, numberOf);
}

/** The same into a list of its length, whatever it is of. */
export function carriedInto<List extends Int32Array | Uint8Array, Item extends object>(
  made: List,
  numbers: List,
  { after, runs, come }: ListChange<Item>,
  numberOf: (item: Item) => number,
): List {
  for (const { from, to, length } of runs) made.set(numbers.subarray(from, from + length), to);
  for (const at of come) made[at] = numberOf(sure(after[at]));
  return made;
}

/** Whether both are the same numbers. */
export function isSameNumbers(some: Int32Array, others: Int32Array): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return true;
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
