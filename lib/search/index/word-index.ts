import { splitterOf, type Splitter } from '../german/split';
import { lookupIn, slotsFor, slotsNeeded } from './lookup';
import { joined, type Parts, type PartsReader } from './parts';
import type { Segment, Vocabulary } from './segment';
import {
  partsOfSegment,
  partsOfVocabulary,
  segmentOfParts,
  vocabularyOfParts,
} from './segment-bytes';

/** Where words stand in texts, which go by their numbers. The texts themselves need not be at hand. */
export interface WordIndex {
  readonly parts: readonly IndexPart[];
  readonly splitter: Splitter;
  /** How many words each of the texts has. */
  readonly lengths: Uint16Array;
}

export interface IndexPart {
  readonly segment: Segment;
  /** The number of each of its texts, -1 for one that is gone. */
  readonly numberOf: Int32Array;
}

/** The whole of an index, what it knows of German nouns included. */
export function partsOfIndex({ parts, splitter, lengths }: WordIndex): Parts {
  const { numbers, words } = joined({
    ...Object.fromEntries(parts.map((part, at) => [at, partsOfPart(part)])),
    nouns: partsOfSplitter(splitter),
  });
  return { numbers: { ...numbers, lengths, parts: Uint32Array.of(parts.length) }, words };
}

/**
 * Whether parts of that name, in whatever the index is joined with, stay the same lists as long as its first segment does: a
 * change of some texts leaves them alone.
 */
export function isLastingPart(name: string): boolean {
  return /[iI]ndex\.(?:nouns\.|0\.(?!numberOf$))/.test(name);
}

/** What an index knows of words, without the places where they stand: a vocabulary for each of its parts. */
export interface WordKnowledge {
  readonly parts: readonly Vocabulary[];
  readonly splitter: Splitter;
}

export function partsOfKnowledge({ parts, splitter }: WordKnowledge): Parts {
  const { numbers, words } = joined({
    ...Object.fromEntries(parts.map((part, at) => [at, partsOfVocabulary(part)])),
    nouns: partsOfSplitter(splitter),
  });
  return { numbers: { ...numbers, parts: Uint32Array.of(parts.length) }, words };
}

/** The knowledge of {@link partsOfKnowledge}. */
export function knowledgeOfParts(read: PartsReader): WordKnowledge {
  const [parts = 0] = read.u32('parts', 1);
  return {
    parts: Array.from({ length: parts }, (_, at) => vocabularyOfParts(read.within(`${at}`))),
    splitter: splitterOfParts(read.within('nouns')),
  };
}

/** The index of {@link partsOfIndex}, for so many texts if that is known. */
export function indexOfParts(read: PartsReader, size?: number): WordIndex {
  const [parts = 0] = read.u32('parts', 1);
  return {
    parts: Array.from({ length: parts }, (_, at) => partOfParts(read.within(`${at}`))),
    splitter: splitterOfParts(read.within('nouns')),
    lengths: read.u16('lengths', size),
  };
}

function partsOfPart({ segment, numberOf }: IndexPart): Parts {
  const { numbers, words } = partsOfSegment(segment);
  return { numbers: { ...numbers, numberOf }, words };
}

function partOfParts(read: PartsReader): IndexPart {
  const segment = segmentOfParts(read);
  return { segment, numberOf: read.i32('numberOf', segment.lengths.length) };
}

/** The same lists for the same splitter. */
function partsOfSplitter({ own }: Splitter): Parts {
  const known = splitters.get(own);
  if (known) return known;
  const counted = [...own.entries()];
  const stems = counted.map(([stem]) => stem);
  const made = {
    numbers: {
      counts: Uint32Array.from(counted, ([, count]) => count),
      slots: slotsFor(stems),
    },
    words: { stems },
  };
  splitters.set(own, made);
  return made;
}

const splitters = new WeakMap<Splitter['own'], Parts>();

function splitterOfParts(read: PartsReader): Splitter {
  const stems = read.words('stems');
  const counts = read.u32('counts', stems.length);
  const numberOf = lookupIn(stems, read.u32('slots', slotsNeeded(stems.length)));
  return splitterOf({
    get(stem) {
      const number = numberOf.get(stem);
      return number === undefined ? undefined : counts[number];
    },
    *entries() {
      for (const [number, count] of counts.entries()) yield [stems.at(number) ?? '', count];
    },
  });
}
