import { sure } from '@/lib/model/sure';

/** The accumulator of one clause of a query, where it is found: by statement number, how closely, how often and whereabouts. */
export interface Accumulator {
  /** 0 where it is not found, see `BOOSTS`. */
  readonly boost: Float32Array;
  /** How many places. */
  readonly times: Uint16Array;
  /** Whereabouts: a bit for every four words of the statement, from 128 words on from the start again. */
  readonly places: Int32Array;
  /** The first `size` are the numbers of the statements where it is found, in no order. */
  readonly found: Int32Array;
  size: number;
}

/** An empty accumulator for so many statements. Some are kept for the next search: making them anew costs more than filling them. */
export function newAccumulator(size: number): Accumulator {
  const kept = pool.get(size)?.pop();
  if (kept) return kept;
  return {
    boost: new Float32Array(size),
    times: new Uint16Array(size),
    places: new Int32Array(size),
    found: new Int32Array(size),
    size: 0,
  };
}

/** Gives an accumulator back; it must not be used any more. */
export function release(accumulator: Accumulator): void {
  for (const number of foundIn(accumulator)) {
    accumulator.boost[number] = 0;
    accumulator.times[number] = 0;
    accumulator.places[number] = 0;
  }
  accumulator.size = 0;
  const size = accumulator.found.length;
  const kept = pool.get(size) ?? [];
  if (kept.length < MOST_POOLED) kept.push(accumulator);
  // Those used last stay: an archive that has changed is searched in other sizes.
  pool.delete(size);
  pool.set(size, kept);
  const [oldest] = pool.keys();
  if (pool.size > MOST_SIZES && oldest !== undefined) pool.delete(oldest);
}

/** By size: statements, archive texts and entries are searched one after the other. */
const pool = new Map<number, Accumulator[]>();
const MOST_POOLED = 8;
const MOST_SIZES = 3;

/** The numbers of the statements where it is found, in no order. */
export function foundIn({ found, size }: Accumulator): Int32Array {
  return found.subarray(0, size);
}

/** Notes a place in statement `number`, the closest counts; without a position the place is nowhere in the wording. */
export function accumulate(
  accumulator: Accumulator,
  number: number,
  boost: number,
  position?: number,
): void {
  const before = sure(accumulator.boost[number]);
  if (before === 0) accumulator.found[accumulator.size++] = number;
  if (boost > before) accumulator.boost[number] = boost;
  accumulator.times[number] = sure(accumulator.times[number]) + 1;
  if (position !== undefined)
    accumulator.places[number] = sure(accumulator.places[number]) | (1 << ((position >> 2) & 31));
}

/** Where a word stands: the places from `from` up to, without, `to`; `numberOf` a text is negative when it is gone. */
export interface WordPlaces {
  readonly texts: Uint32Array;
  readonly positions: Uint16Array;
  readonly numberOf: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Notes every place of a word: {@link accumulate}, written out because it runs a hundred thousand times in a search. */
export function accumulateAll(
  accumulator: Accumulator,
  { texts, positions, numberOf, from, to }: WordPlaces,
  exactly: number,
): void {
  const { boost: boosts, times, places, found } = accumulator;
  // As it is kept: else a boost would seem greater than itself.
  const boost = Math.fround(exactly);
  let { size } = accumulator;
  for (let at = from; at < to; at++) {
    const number = numberOf[sure(texts[at])] ?? -1;
    if (number < 0) continue;
    const before = sure(boosts[number]);
    if (before === 0) found[size++] = number;
    if (boost > before) boosts[number] = boost;
    times[number] = sure(times[number]) + 1;
    places[number] = sure(places[number]) | (1 << ((sure(positions[at]) >> 2) & 31));
  }
  accumulator.size = size;
}

/** Whether two sets of places have places within some four to seven words of each other. */
export function areNear(a: number, b: number): boolean {
  const around = a | (a << 1) | (a >>> 31) | (a >>> 1) | (a << 31);
  return (around & b) !== 0;
}
