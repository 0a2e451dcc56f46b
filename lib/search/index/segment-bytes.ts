import { fromBytes, toBytes } from './bytes';
import type { KeyTable } from './key-table';
import { fitting, joined, PartsReader, unfit, type Parts } from './parts';
import type { Segment } from './segment';

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
export function partsOfSegment({ words, stems, families, parts, ...numbers }: Segment): Parts {
  const tables = joined({
    stems: partsOfTable(stems),
    families: partsOfTable(families),
    parts: partsOfTable(parts),
  });
  return {
    numbers: { ...numbers, ...tables.numbers },
    words: { words, ...tables.words },
  };
}

/** The segment of {@link partsOfSegment}. */
export function segmentOfParts(read: PartsReader): Segment {
  const words = read.words('words');
  const lengths = read.u16('lengths');
  const starts = read.u32('starts', words.length + 1);
  const places = starts[words.length];
  const stems = tableOfParts(read.within('stems'));
  return {
    hashes: read.u32('hashes', lengths.length * 2),
    lengths,
    words,
    starts,
    texts: read.u32('texts', places),
    positions: read.u16('positions', places),
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
