import { sure } from '@/lib/model/sure';
import { eachFingerprint, SHORTEST_RUN, wholeHash } from './fingerprints';
import { numbers, type Numbers } from './numbers';
import { newSentences } from './sentences';
import { eachWord } from './words';

/** Texts worked on before others are let in. */
export const STRIDE = 50;
/** Words that stand together in more places than this are a turn of phrase, unless they are a whole sentence or text. */
const MOST_PLACES = 50;
/** Runs followed up for one text, however much it repeats. */
export const MOST_RUNS = 500;

/** The words of all texts one after the other; text `n` has those from `starts[n]` up to `starts[n + 1]`. */
export interface AllWords {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  /** Where long sentences begin, in their order, and the first word after each. */
  readonly sentences: { readonly starts: Numbers; readonly ends: Numbers };
}

export function* wordsOfAll(texts: readonly string[]): Generator<void, AllWords> {
  const words = numbers();
  const starts = new Uint32Array(texts.length + 1);
  const sentences = { starts: numbers(), ends: numbers() };
  for (const [number, text] of texts.entries()) {
    if (number % STRIDE === 0) yield;
    const first = words.length;
    const composed = text.normalize('NFC');
    const inText = newSentences(composed, (start, end) => {
      sentences.starts.push(first + start);
      sentences.ends.push(first + end);
    });
    eachWord(composed, (word, _start, end) => {
      words.push(word);
      inText.add(end);
    });
    inText.close();
    starts[number + 1] = words.length;
  }
  return { words: words.list(), starts, sentences };
}

/** The fingerprints of all texts, with how often each occurs. */
export interface Fingerprints {
  readonly hashes: Numbers;
  /** Positions among all words. */
  readonly positions: Numbers;
  /** Those of text `n` from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  /** Whether it is that of a turn of phrase. */
  isCommon(print: number): boolean;
  /** Whether it is that of a whole sentence or text, which is none however often it stands somewhere. */
  isWhole(print: number): boolean;
  isCommonHash(hash: number): boolean;
}

const COUNTER_BITS = 23;

export function* fingerprintsOfAll({
  words,
  starts: wordStarts,
  sentences,
}: AllWords): Generator<void, Fingerprints> {
  const [hashes, positions, wholes] = [numbers(), numbers(), numbers()];
  const starts = new Uint32Array(wordStarts.length);
  // Different hashes may share a counter: then something rare counts as common, once in some thousand.
  const counters = new Uint8Array(2 ** COUNTER_BITS);
  const add = (hash: number, position: number, isWhole: boolean) => {
    if (isWhole) wholes.push(hashes.length);
    hashes.push(hash);
    positions.push(position);
    const counter = hash >>> (32 - COUNTER_BITS);
    if (sure(counters[counter]) <= MOST_PLACES) counters[counter] = sure(counters[counter]) + 1;
  };
  let sentence = 0;
  for (let text = 0; text + 1 < wordStarts.length; text++) {
    if (text % STRIDE === 0) yield;
    const [start, end] = [sure(wordStarts[text]), sure(wordStarts[text + 1])];
    const isShort = end - start < SHORTEST_RUN;
    if (!isShort) add(wholeHash(words, start, end), start, true);
    for (; sentence < sentences.starts.length && sentences.ends.at(sentence) <= end; sentence++) {
      const [first, after] = [sentences.starts.at(sentence), sentences.ends.at(sentence)];
      if (first > start || after < end) add(wholeHash(words, first, after), first, true);
    }
    eachFingerprint(words, start, end, (hash, position) => add(hash, position, isShort));
    starts[text + 1] = hashes.length;
  }
  const isWhole = new Uint8Array(hashes.length);
  for (const print of wholes.list()) isWhole[print] = 1;
  const isCommonHash = (hash: number) => sure(counters[hash >>> (32 - COUNTER_BITS)]) > MOST_PLACES;
  return {
    hashes,
    positions,
    starts,
    isWhole: (print) => isWhole[print] === 1,
    isCommon: (print) => isWhole[print] !== 1 && isCommonHash(hashes.at(print)),
    isCommonHash,
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
