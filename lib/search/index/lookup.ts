import { sure } from '@/lib/model/sure';
import type { Words } from './words';

/** Finds a word among others: a table of their numbers, each near the place that the letters of its word give. */
export interface Lookup {
  /** The number of a word; of equal ones the last. */
  get(word: string): number | undefined;
  has(word: string): boolean;
}

/** The table by which {@link lookupIn} finds words: it is made once, kept with them, and costs nothing to open. The same for the same words. */
export function slotsFor(words: Words): Uint32Array {
  const known = tables.get(words);
  if (known) return known;
  const slots = new Uint32Array(slotsNeeded(words.length));
  for (let number = 0; number < words.length; number++)
    slots[slotOf(words, slots, words.at(number) ?? '')] = number + 1;
  tables.set(words, slots);
  return slots;
}

const tables = new WeakMap<Words, Uint32Array>();

/** How long the table of so many words is. */
export function slotsNeeded(words: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, words) * 2));
}

/** `slots` is of {@link slotsFor} the same words. */
export function lookupIn(words: Words, slots: Uint32Array): Lookup {
  const get = (word: string) => {
    const found = sure(slots[slotOf(words, slots, word)]);
    return found === 0 ? undefined : found - 1;
  };
  return { get, has: (word) => get(word) !== undefined };
}

/** The slot that has the word, or the empty one where it belongs. At least half of all are empty. */
function slotOf(words: Words, slots: Uint32Array, word: string): number {
  const last = slots.length - 1;
  let slot = hashOf(word) & last;
  for (;;) {
    const found = sure(slots[slot]);
    if (found === 0 || words.at(found - 1) === word) return slot;
    slot = (slot + 1) & last;
  }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let position = 0; position < word.length; position++)
    hash = Math.imul(hash ^ word.charCodeAt(position), 0x01000193);
  return hash ^ (hash >>> 15);
}
