import { fromBytes, toBytes } from './bytes';
import type { KeyTable } from './key-table';
import { fitting, joined, PartsReader, unfit, type Parts } from './parts';
import type { Segment, Vocabulary } from './segment';

/** A segment as bytes, for a file or for sending. */
export function segmentBytes(version: string, segment: Segment): Uint8Array {
  return toBytes(version, partsOfSegment(segment));
}

/** The segment of {@link segmentBytes}; undefined for any other bytes. Nothing is copied. */
export function segmentFromBytes(version: string, bytes: Uint8Array): Segment | undefined {
  const read = fromBytes(version, bytes);
  return read && fitting(() => segmentOfParts(new PartsReader(read)));
}

/** What a segment is made of, so that it can be kept together with other lists. */
export function partsOfSegment(segment: Segment): Parts {
  const { hashes, lengths, texts, positions } = segment;
  const { numbers, words } = partsOfVocabulary(segment);
  return { numbers: { ...numbers, hashes, lengths, texts, positions }, words };
}

/** The same of what it knows of its words, without the places. */
export function partsOfVocabulary(vocabulary: Vocabulary): Parts {
  const { words, starts, nouns, stems, families, parts, stemsFromBehind } = vocabulary;
  const tables = joined({
    stems: partsOfTable(stems),
    families: partsOfTable(families),
    parts: partsOfTable(parts),
  });
  return {
    numbers: { starts, nouns, stemsFromBehind, ...tables.numbers },
    words: { words, ...tables.words },
  };
}

/** The segment of {@link partsOfSegment}. */
export function segmentOfParts(read: PartsReader): Segment {
  const lengths = read.u16('lengths');
  const vocabulary = vocabularyOfParts(read);
  const places = vocabulary.starts[vocabulary.words.length];
  return {
    ...vocabulary,
    hashes: read.u32('hashes', lengths.length * 2),
    lengths,
    texts: read.u32('texts', places),
    positions: read.u16('positions', places),
  };
}

/** The vocabulary of {@link partsOfVocabulary}. */
export function vocabularyOfParts(read: PartsReader): Vocabulary {
  const words = read.words('words');
  const stems = tableOfParts(read.within('stems'));
  return {
    words,
    starts: read.u32('starts', words.length + 1),
    nouns: read.u32('nouns', words.length),
    stems,
    families: tableOfParts(read.within('families')),
    parts: tableOfParts(read.within('parts')),
    stemsFromBehind: read.u32('stemsFromBehind', stems.keys.length),
  };
}

export function partsOfTable({ keys, starts, words }: KeyTable): Parts {
  return { numbers: { starts, words }, words: { keys } };
}

/** The table of {@link partsOfTable}. */
export function tableOfParts(read: PartsReader): KeyTable {
  const keys = read.words('keys');
  const starts = read.u32('starts', keys.length + 1);
  return { keys, starts, words: read.u32('words', starts[keys.length] ?? unfit()) };
}
