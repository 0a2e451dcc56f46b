import { sure } from '@/lib/model/sure';

/** Words that are hashed together. */
export const SHINGLE = 5;
/** The shortest run of equal words that is always found. */
export const SHORTEST_RUN = 8;
/** A text with fewer words than that is compared as a whole; with fewer than these it says too little. */
export const SHORTEST_WHOLE = 4;

const WINDOW = SHORTEST_RUN - SHINGLE + 1;

/** The hash of the words from `start` on, `count` of them. */
export function hashOf(words: Uint32Array, start: number, count: number): number {
  let hash = 0x9747b28c;
  for (let offset = 0; offset < count; offset++)
    hash = Math.imul(hash ^ sure(words[start + offset]), 0x5bd1e995) ^ (hash >>> 13);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
}

/**
 * Calls back with the fingerprints of the words from `start` up to, without, `end`: of every `WINDOW` shingles side by side
 * the one with the smallest hash, so that two texts with a run of `SHORTEST_RUN` equal words have one in common and yet less
 * than half of all shingles are kept. Winnowing, after Schleimer, Wilkerson and Aiken (SIGMOD 2003).
 *
 * Of fewer words than `SHORTEST_RUN` there is one fingerprint, that of all of them.
 */
export function eachFingerprint(
  words: Uint32Array,
  start: number,
  end: number,
  visit: (hash: number, position: number) => void,
): void {
  if (end - start < SHORTEST_RUN) {
    if (end - start >= SHORTEST_WHOLE) visit(wholeHash(words, start, end), start);
    return;
  }
  const hashes = new Uint32Array(end - start - SHINGLE + 1);
  for (let offset = 0; offset < hashes.length; offset++)
    hashes[offset] = hashOf(words, start + offset, SHINGLE);
  let chosen = -1;
  for (let right = WINDOW - 1; right < hashes.length; right++) {
    const left = right - WINDOW + 1;
    const before = chosen;
    if (chosen < left) chosen = smallestIn(hashes, left, right);
    else if (sure(hashes[right]) <= sure(hashes[chosen])) chosen = right;
    if (chosen !== before) visit(sure(hashes[chosen]), start + chosen);
  }
}

/** Never that of a shingle: what is whole is compared with what is whole. */
export function wholeHash(words: Uint32Array, start: number, end: number): number {
  return (hashOf(words, start, end - start) ^ 0x5f356495) >>> 0;
}

/** The last of the smallest. */
function smallestIn(hashes: Uint32Array, left: number, right: number): number {
  let smallest = left;
  for (let at = left + 1; at <= right; at++)
    if (sure(hashes[at]) <= sure(hashes[smallest])) smallest = at;
  return smallest;
}
