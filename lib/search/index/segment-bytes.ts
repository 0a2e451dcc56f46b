import { fromBytes, toBytes, type Parts } from './bytes';
import type { KeyTable } from './key-table';
import type { Segment } from './segment';

/** A segment as bytes, for a file or for sending. */
export function segmentBytes(
  version: string,
  {
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
  }: Segment,
): Uint8Array {
  return toBytes(version, {
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
  });
}

/** The segment of {@link segmentBytes}; undefined for any other bytes. Nothing is copied: load time is that of the words. */
export function segmentFromBytes(version: string, bytes: Uint8Array): Segment | undefined {
  const read = fromBytes(version, bytes);
  return (
    read && {
      hashes: wide(read, 'hashes'),
      lengths: narrow(read, 'lengths'),
      words: read.words.words ?? [],
      starts: wide(read, 'starts'),
      texts: wide(read, 'texts'),
      positions: narrow(read, 'positions'),
      nouns: wide(read, 'nouns'),
      stems: table(read, 'stems', 'stem'),
      families: table(read, 'families', 'family'),
      parts: table(read, 'parts', 'part'),
      stemsFromBehind: wide(read, 'stemsFromBehind'),
    }
  );
}

function table(read: Parts, keys: string, name: string): KeyTable {
  return {
    keys: read.words[keys] ?? [],
    starts: wide(read, `${name}Starts`),
    words: wide(read, `${name}Words`),
  };
}

function wide({ numbers }: Parts, name: string): Uint32Array {
  const list = numbers[name];
  return list instanceof Uint32Array ? list : new Uint32Array(0);
}

function narrow({ numbers }: Parts, name: string): Uint16Array {
  const list = numbers[name];
  return list instanceof Uint16Array ? list : new Uint16Array(0);
}
