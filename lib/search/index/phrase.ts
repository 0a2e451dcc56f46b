import type { Segment } from './segment';

/**
 * The places where words follow each other: the texts and the position of the first word, in order. Each slot names the
 * words that may stand there.
 */
export function placesOfPhrase(segment: Segment, slots: readonly (readonly number[])[]): { texts: number[]; positions: number[] } {
  const lists = slots.map((words) => keysOf(segment, words));
  const shortest = lists.reduce((best, list, slot) => (list.length < (lists[best]?.length ?? 0) ? slot : best), 0);
  const texts: number[] = [];
  const positions: number[] = [];
  const at = lists.map(() => 0);
  for (const key of lists[shortest] ?? []) {
    const first = key - shortest;
    if (lists.every((list, slot) => slot === shortest || reaches(list, at, slot, first + slot))) {
      texts.push(Math.floor(first / PLACES));
      positions.push(first % PLACES);
    }
  }
  return { texts, positions };
}

/** Whether the list has the key; remembers how far it looked, as keys come in ascending order. */
function reaches(list: Float64Array, at: number[], slot: number, key: number): boolean {
  let low = at[slot] ?? 0;
  let step = 1;
  while ((list[low + step] ?? Infinity) < key) step *= 2;
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? Infinity) < key) low = middle + 1;
    else high = middle;
  }
  at[slot] = low;
  return list[low] === key;
}

/** Text and position as one number, ascending. */
function keysOf({ starts, texts, positions }: Segment, words: readonly number[]): Float64Array {
  const size = words.reduce((sum, word) => sum + (starts[word + 1] ?? 0) - (starts[word] ?? 0), 0);
  const keys = new Float64Array(size);
  let filled = 0;
  for (const word of words) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) keys[filled++] = (texts[at] ?? 0) * PLACES + (positions[at] ?? 0);
  }
  return words.length > 1 ? keys.sort() : keys;
}

const PLACES = 65_536;
