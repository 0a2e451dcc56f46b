import { sure } from '@/lib/model/sure';
import { deepStem } from '../german/deep-stem';
import { lightStem } from '../german/light-stem';
import { loosen } from '../german/loosen';
import type { Splitter } from '../german/split';
import { impliedWords } from '../german/suspended';
import { tokensOf, type Token } from '../german/tokens';
import { growing } from './growing';
import { keyTableOf, orderFromBehind, type KeyTable } from './key-table';
import { textHash } from './text-hash';
import type { Words } from './words';

/** What an index knows of its folded words: how they belong together is decided when a question is asked, from this alone. */
export interface Vocabulary {
  /** The folded words, sorted. */
  readonly words: Words;
  /** The places of word `w` are those from `starts[w]` up to, without, `starts[w + 1]`; in the order of the texts. */
  readonly starts: Uint32Array;
  /** How often each word is written with a capital inside a sentence. */
  readonly nouns: Uint32Array;
  /** The words by light stem, by deep stem, and by the light stems of their parts. */
  readonly stems: KeyTable;
  readonly families: KeyTable;
  readonly parts: KeyTable;
  /** The positions of `stems.keys` in the order of their last letters. */
  readonly stemsFromBehind: Uint32Array;
}

/**
 * The index of some texts, which go by their number in it.
 *
 * What is stored is only where each folded word stands. How words belong together (stems, parts of compounds) is a matter
 * of the vocabulary, a hundredth of the size, and decided when a question is asked: so one place in a text is one entry,
 * exact and inflected forms can be told apart, and what was found can be named and marked.
 */
export interface Segment extends Vocabulary {
  /** Two numbers for each text, see `textHash`. */
  readonly hashes: Uint32Array;
  /** How many words each text has. */
  readonly lengths: Uint16Array;
  /** The text of each place, and which of its words it is. */
  readonly texts: Uint32Array;
  readonly positions: Uint16Array;
}

export interface Text {
  readonly id: string;
  readonly text: string;
}

/** Texts by number, from 0 on, read when they are asked for. An array of them is one. */
export interface Texts<One extends Text = Text> {
  readonly length: number;
  /** Undefined for a number that no text has. Never asked for a negative one. */
  at(number: number): One | undefined;
}

/** A segment in the making: texts are added one after the other, so that a server can answer requests in between. */
export interface GrowingSegment {
  add(text: Text): void;
  /** How often each word was written as a noun so far. */
  nouns(): ReadonlyMap<string, number>;
  /** `splitter` takes compounds apart, see `splitterFor`. */
  finish(splitter: Splitter): Segment;
}

export function growSegment(): GrowingSegment {
  const numberOf = new Map<string, number>();
  const nounCounts: number[] = [];
  const [hashes, lengths] = [growing(), growing()];
  const [places, texts, positions] = [growing(), growing(), growing()];
  const waiting: { text: number; tokens: Pick<Token, 'word' | 'suspended'>[] }[] = [];
  let size = 0;
  const note = (word: string, text: number, position: number): number => {
    let number = numberOf.get(word);
    if (number === undefined) {
      number = numberOf.size;
      numberOf.set(word, number);
      nounCounts.push(0);
    }
    places.push(number);
    texts.push(text);
    positions.push(Math.min(position, LAST_POSITION));
    return number;
  };
  return {
    add({ id, text }) {
      const tokens = tokensOf(text);
      tokens.forEach(({ word, also, isNoun }, position) => {
        const number = note(word, size, position);
        if (isNoun) nounCounts[number] = sure(nounCounts[number]) + 1;
        for (const other of also) note(other, size, position);
      });
      // Which words they stand for is known when all nouns are.
      if (tokens.some(({ suspended }) => suspended))
        waiting.push({
          text: size,
          tokens: tokens.map(({ word, suspended }) => ({ word, ...(suspended && { suspended }) })),
        });
      for (const half of textHash(id, text)) hashes.push(half);
      lengths.push(Math.min(tokens.length, LAST_POSITION));
      size++;
    },
    nouns: () =>
      new Map(
        [...numberOf].flatMap(([word, number]) =>
          sure(nounCounts[number]) > 0 ? [[word, sure(nounCounts[number])]] : [],
        ),
      ),
    finish(splitter) {
      const implied = new Set<number>();
      for (const { text, tokens } of waiting) {
        for (const { token, word } of impliedWords(tokens, splitter))
          implied.add(note(word, text, token));
      }
      const words = [...numberOf.keys()].sort();
      const rank = new Uint32Array(words.length);
      words.forEach((word, position) => (rank[sure(numberOf.get(word))] = position));
      const nouns = new Uint32Array(words.length);
      nounCounts.forEach((count, number) => (nouns[sure(rank[number])] = count));
      const order = inOrder(rank, places.list(), texts.list(), positions.list(), words.length);
      for (const number of implied) putInOrder(order, sure(rank[number]));
      return {
        hashes: hashes.list().slice(),
        lengths: Uint16Array.from(lengths.list()),
        words,
        nouns,
        ...order,
        ...kinship(words, nouns, splitter),
      };
    },
  };
}

/** How often each word of a segment is written as a noun, if it ever is. */
export function nounsIn({ words, nouns }: Segment): Map<string, number> {
  const counts = new Map<string, number>();
  nouns.forEach((count, word) => count > 0 && counts.set(words.at(word) ?? '', count));
  return counts;
}

/** Counting sort: by word, and within a word in the order of texts and positions. */
function inOrder(
  rank: Uint32Array,
  places: Uint32Array,
  texts: Uint32Array,
  positions: Uint32Array,
  size: number,
): Pick<Segment, 'starts' | 'texts' | 'positions'> {
  const starts = new Uint32Array(size + 1);
  for (const place of places)
    starts[sure(rank[place]) + 1] = sure(starts[sure(rank[place]) + 1]) + 1;
  for (let word = 0; word < size; word++)
    starts[word + 1] = sure(starts[word + 1]) + sure(starts[word]);
  const next = starts.slice();
  const sorted = {
    starts,
    texts: new Uint32Array(places.length),
    positions: new Uint16Array(places.length),
  };
  for (let at = 0; at < places.length; at++) {
    const word = sure(rank[sure(places[at])]);
    const to = sure(next[word]);
    next[word] = to + 1;
    sorted.texts[to] = sure(texts[at]);
    sorted.positions[to] = sure(positions[at]);
  }
  return sorted;
}

/** Implied words were noted after all others: their places are put in order again. */
function putInOrder(
  { starts, texts, positions }: Pick<Segment, 'starts' | 'texts' | 'positions'>,
  word: number,
): void {
  const [from, to] = [sure(starts[word]), sure(starts[word + 1])];
  const keys = new Float64Array(to - from);
  for (let at = from; at < to; at++)
    keys[at - from] = sure(texts[at]) * PLACES + sure(positions[at]);
  keys.sort().forEach((key, at) => {
    texts[from + at] = Math.floor(key / PLACES);
    positions[from + at] = key % PLACES;
  });
}

function kinship(
  words: readonly string[],
  nouns: Uint32Array,
  splitter: Splitter,
): Pick<Segment, 'stems' | 'families' | 'parts' | 'stemsFromBehind'> {
  const stems = keyTableOf(words.length, (word) => [lightStem(loosen(words[word] ?? ''))]);
  const families = keyTableOf(words.length, (word) => [
    deepStem(words[word] ?? '', sure(nouns[word]) > 0),
  ]);
  const parts = keyTableOf(words.length, (word) =>
    splitter.parts(words[word] ?? '').map((part) => lightStem(loosen(part))),
  );
  return { stems, families, parts, stemsFromBehind: orderFromBehind(stems.keys) };
}

/** Positions are kept in two bytes; a statement has some fifty words. */
const LAST_POSITION = 65_535;
const PLACES = LAST_POSITION + 1;
