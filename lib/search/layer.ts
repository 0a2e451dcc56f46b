/** Where one thing that was asked for is found: by statement number, how closely, how often and whereabouts. */
export interface Layer {
  /** 0 where it is not found, see `CLOSENESS`. */
  readonly closeness: Float32Array;
  /** How many places. */
  readonly times: Uint16Array;
  /** Whereabouts: a bit for every four words of the statement, from 128 words on from the start again. */
  readonly places: Int32Array;
  /** The first `size` are the numbers of the statements where it is found, in no order. */
  readonly found: Int32Array;
  size: number;
}

/** An empty layer for so many statements. Some are kept for the next search: making them anew costs more than filling them. */
export function newLayer(size: number): Layer {
  const kept = spare.get(size)?.pop();
  if (kept) return kept;
  return {
    closeness: new Float32Array(size),
    times: new Uint16Array(size),
    places: new Int32Array(size),
    found: new Int32Array(size),
    size: 0,
  };
}

/** Gives a layer back; it must not be used any more. */
export function release(layer: Layer): void {
  for (const number of foundIn(layer)) {
    layer.closeness[number] = 0;
    layer.times[number] = 0;
    layer.places[number] = 0;
  }
  layer.size = 0;
  const size = layer.found.length;
  const kept = spare.get(size) ?? [];
  if (kept.length < MOST_SPARE) kept.push(layer);
  // Those used last stay: an archive that has changed is searched in other sizes.
  spare.delete(size);
  spare.set(size, kept);
  const [oldest] = spare.keys();
  if (spare.size > MOST_SIZES && oldest !== undefined) spare.delete(oldest);
}

/** By size: statements, archive texts and entries are searched one after the other. */
const spare = new Map<number, Layer[]>();
const MOST_SPARE = 8;
const MOST_SIZES = 3;

/** The numbers of the statements where it is found, in no order. */
export function foundIn({ found, size }: Layer): Int32Array {
  return found.subarray(0, size);
}

/** Notes a place in statement `number`, the closest counts; without a position the place is nowhere in the wording. */
export function note(layer: Layer, number: number, closeness: number, position?: number): void {
  const before = layer.closeness[number] ?? 0;
  if (before === 0) layer.found[layer.size++] = number;
  if (closeness > before) layer.closeness[number] = closeness;
  layer.times[number] = (layer.times[number] ?? 0) + 1;
  if (position !== undefined)
    layer.places[number] = (layer.places[number] ?? 0) | (1 << ((position >> 2) & 31));
}

/** Where a word stands: the places from `from` up to, without, `to`; `numberOf` a text is negative when it is gone. */
export interface WordPlaces {
  readonly texts: Uint32Array;
  readonly positions: Uint16Array;
  readonly numberOf: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Notes every place of a word: {@link note}, written out because it runs a hundred thousand times in a search. */
export function noteAll(
  layer: Layer,
  { texts, positions, numberOf, from, to }: WordPlaces,
  exactly: number,
): void {
  const { closeness: closenesses, times, places, found } = layer;
  // As it is kept: else a closeness would seem greater than itself.
  const closeness = Math.fround(exactly);
  let { size } = layer;
  for (let at = from; at < to; at++) {
    const number = numberOf[texts[at] ?? 0] ?? -1;
    if (number < 0) continue;
    const before = closenesses[number] ?? 0;
    if (before === 0) found[size++] = number;
    if (closeness > before) closenesses[number] = closeness;
    times[number] = (times[number] ?? 0) + 1;
    places[number] = (places[number] ?? 0) | (1 << (((positions[at] ?? 0) >> 2) & 31));
  }
  layer.size = size;
}

/** Whether two sets of places have places within some four to seven words of each other. */
export function areNear(a: number, b: number): boolean {
  const around = a | (a << 1) | (a >>> 31) | (a >>> 1) | (a << 31);
  return (around & b) !== 0;
}
