import { eachFingerprint } from './fingerprints';
import { numbers, type Numbers } from './numbers';
import { eachWord } from './words';

/** Texts worked on before others are let in. */
export const STRIDE = 50;
/** Words that stand together in more places than this are a turn of phrase: by themselves they repeat nobody. */
const MOST_PLACES = 50;
/** Runs followed up for one text, however much it repeats. */
export const MOST_RUNS = 500;

/** The words of all texts one after the other; text `n` has those from `starts[n]` up to `starts[n + 1]`. */
export interface AllWords {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
}

export function* wordsOfAll(texts: readonly string[]): Generator<void, AllWords> {
  const words = numbers();
  const starts = new Uint32Array(texts.length + 1);
  for (const [number, text] of texts.entries()) {
    if (number % STRIDE === 0) yield;
    eachWord(text.normalize('NFC'), (word) => words.push(word));
    starts[number + 1] = words.length;
  }
  return { words: words.list(), starts };
}

/** The fingerprints of all texts, with how often each occurs. */
export interface Fingerprints {
  readonly hashes: Numbers;
  /** Positions among all words. */
  readonly positions: Numbers;
  /** Those of text `n` from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  isCommon(hash: number): boolean;
}

const COUNTER_BITS = 23;

export function* fingerprintsOfAll({
  words,
  starts: wordStarts,
}: AllWords): Generator<void, Fingerprints> {
  const [hashes, positions] = [numbers(), numbers()];
  const starts = new Uint32Array(wordStarts.length);
  // Different hashes may share a counter: then something rare counts as common, once in some thousand.
  const counters = new Uint8Array(2 ** COUNTER_BITS);
  for (let text = 0; text + 1 < wordStarts.length; text++) {
    if (text % STRIDE === 0) yield;
    eachFingerprint(words, wordStarts[text] ?? 0, wordStarts[text + 1] ?? 0, (hash, position) => {
      hashes.push(hash);
      positions.push(position);
      const counter = hash >>> (32 - COUNTER_BITS);
      if ((counters[counter] ?? 0) <= MOST_PLACES) counters[counter] = (counters[counter] ?? 0) + 1;
    });
    starts[text + 1] = hashes.length;
  }
  return {
    hashes,
    positions,
    starts,
    isCommon: (hash) => (counters[hash >>> (32 - COUNTER_BITS)] ?? 0) > MOST_PLACES,
  };
}

/** The fingerprints of the texts so far by their hash: the last with a hash, and before each the one before it; -1 ends them. */
export interface Index {
  readonly bits: number;
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** The text of each fingerprint. */
  readonly owners: Uint32Array;
}

export function newIndex({ hashes: { length } }: Fingerprints): Index {
  const bits = Math.max(4, Math.ceil(Math.log2(length + 1)));
  return {
    bits,
    heads: new Int32Array(2 ** bits).fill(-1),
    next: new Int32Array(length),
    owners: new Uint32Array(length),
  };
}
