import { fromBytes, toBytes, type Parts } from './bytes';
import type { KeyTable } from './key-table';
import type { Segment } from './segment';

/** A segment as bytes, for a file or for sending. */
export function segmentBytes(version: string, segment: Segment): Uint8Array {
  return toBytes(version, partsOfSegment(segment));
}

/** The segment of {@link segmentBytes}; undefined for any other bytes. Nothing is copied: load time is that of the words. */
export function segmentFromBytes(version: string, bytes: Uint8Array): Segment | undefined {
  const read = fromBytes(version, bytes);
  return read && segmentOfParts(read);
}

/** What a segment is made of, so that it can be kept together with other lists. */
export function partsOfSegment({
  words,
  stems,
  families,
  parts,
  hashes,
  lengths,
  starts,
  texts,
  positions,
  nouns,
  stemsFromBehind,
}: Segment): Parts {
  return {
    numbers: {
      hashes,
      lengths,
      starts,
      texts,
      positions,
      nouns,
      stemsFromBehind,
      stemStarts: stems.starts,
      stemWords: stems.words,
      familyStarts: families.starts,
      familyWords: families.words,
      partStarts: parts.starts,
      partWords: parts.words,
    },
    words: { words, stems: stems.keys, families: families.keys, parts: parts.keys },
  };
}

/** The segment of {@link partsOfSegment}. */
export function segmentOfParts(read: Parts): Segment {
  return {
    hashes: numbersOf(read, 'hashes'),
    lengths: narrow(read, 'lengths'),
    words: read.words.words ?? [],
    starts: numbersOf(read, 'starts'),
    texts: numbersOf(read, 'texts'),
    positions: narrow(read, 'positions'),
    nouns: numbersOf(read, 'nouns'),
    stems: table(read, 'stems', 'stem'),
    families: table(read, 'families', 'family'),
    parts: table(read, 'parts', 'part'),
    stemsFromBehind: numbersOf(read, 'stemsFromBehind'),
  };
}

function table(read: Parts, keys: string, name: string): KeyTable {
  return {
    keys: read.words[keys] ?? [],
    starts: numbersOf(read, `${name}Starts`),
    words: numbersOf(read, `${name}Words`),
  };
}

/** A list of numbers of four bytes, empty when there is none of this name. */
export function numbersOf({ numbers }: Parts, name: string): Uint32Array {
  const list = numbers[name];
  return list instanceof Uint32Array ? list : new Uint32Array(0);
}

function narrow({ numbers }: Parts, name: string): Uint16Array {
  const list = numbers[name];
  return list instanceof Uint16Array ? list : new Uint16Array(0);
}
