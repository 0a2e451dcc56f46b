import { sure } from '@/lib/model/sure';
import { listOf, type Words } from './words';

/** Which words have a key (a stem, a part of a compound): the keys sorted, the words of each as numbers. */
export interface KeyTable {
  readonly keys: Words;
  /** The words of key `k` are `words[starts[k]]` up to, without, `words[starts[k + 1]]`. */
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

/** The table of `keysOf` the words numbered from 0 to `size`. */
export function keyTableOf(size: number, keysOf: (word: number) => readonly string[]): KeyTable {
  const numbersOf = new Map<string, number[]>();
  for (let word = 0; word < size; word++) {
    for (const key of keysOf(word)) {
      const numbers = numbersOf.get(key);
      if (!numbers) numbersOf.set(key, [word]);
      else if (numbers.at(-1) !== word) numbers.push(word);
    }
  }
  const keys = [...numbersOf.keys()].sort();
  const starts = new Uint32Array(keys.length + 1);
  keys.forEach(
    (key, position) =>
      (starts[position + 1] = sure(starts[position]) + (numbersOf.get(key)?.length ?? 0)),
  );
  const words = new Uint32Array(sure(starts[keys.length]));
  keys.forEach((key, position) => words.set(numbersOf.get(key) ?? [], sure(starts[position])));
  return { keys, starts, words };
}

/** The words that have the key. */
export function wordsWith({ keys, starts, words }: KeyTable, key: string): Uint32Array {
  const position = placeOf(keys, key);
  return keys.at(position) === key
    ? words.subarray(starts[position], starts[position + 1])
    : words.subarray(0, 0);
}

/** The words of the key at a position. */
export function wordsAt({ starts, words }: KeyTable, position: number): Uint32Array {
  return words.subarray(starts[position], starts[position + 1]);
}

/** The position of the first of sorted words that does not stand before `word`. */
export function placeOf(sorted: Words, word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted.at(middle) ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The positions of the keys by their last letters first: what ends alike stands together. */
export function orderFromBehind(keys: Words): Uint32Array {
  const reversed = listOf(keys).map(backwards);
  return Uint32Array.from(reversed.keys()).sort((a, b) =>
    compare(reversed[a] ?? '', reversed[b] ?? ''),
  );
}

/** The positions of the keys that end with `ending`; `order` is from {@link orderFromBehind}. */
export function keysEndingWith(keys: Words, order: Uint32Array, ending: string): Uint32Array {
  const wanted = backwards(ending);
  const firstNotBefore = (limit: string) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (backwards((keys.at(sure(order[middle])) ?? '').slice(-limit.length)) < limit)
        low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return order.subarray(firstNotBefore(wanted), firstNotBefore(`${wanted}\uFFFF`));
}

function backwards(word: string): string {
  let result = '';
  for (let position = word.length - 1; position >= 0; position--) result += word[position];
  return result;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
