import type { Words } from '@/lib/search/index/words';

/** Lists of numbers by name, all in one run of memory. */
export interface NumberLists {
  /** Sorted. */
  readonly names: Words;
  /** The numbers of list `n` are those from `starts[n]` up to, without, `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

export function numberLists(lists: ReadonlyMap<string, ArrayLike<number>>): NumberLists {
  const names = [...lists.keys()].sort();
  const starts = new Uint32Array(names.length + 1);
  names.forEach(
    (name, at) => (starts[at + 1] = (starts[at] ?? 0) + (lists.get(name)?.length ?? 0)),
  );
  const numbers = new Uint32Array(starts.at(-1) ?? 0);
  names.forEach((name, at) => numbers.set(lists.get(name) ?? [], starts[at]));
  return { names, starts, numbers };
}

/** The list of a name; empty when there is none. */
export function listNamed({ names, starts, numbers }: NumberLists, name: string): Uint32Array {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names.at(middle) ?? '') < name) low = middle + 1;
    else high = middle;
  }
  return names.at(low) === name
    ? numbers.subarray(starts[low], starts[low + 1])
    : numbers.subarray(0, 0);
}
