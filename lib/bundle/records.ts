import { sure } from '@/lib/model/sure';
import { fnv1a } from './hash';

/** Where the records of a bundle stand, see `record-file.ts`. */
export interface RecordIndex {
  /** In which of the files each record stands, and where it begins and how long it is, in units of four bytes. */
  readonly files: Uint8Array;
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  /** Open addressing: the number of a record, plus one, at the hash of its key or after it; 0 is free. */
  readonly slots: Uint32Array;
}

/** What places and lengths are counted in, in bytes. */
export const UNIT = 4;

/** Records that are read when they are asked for. */
export interface Records {
  readonly count: number;
  /** Throws for a number that no record has, and when the file is not the one that the index is of. */
  at(number: number): unknown;
  /** The key of a record, without reading the rest of it. */
  keyAt(number: number): string;
  /** The key of a record, and its value as JSON. */
  writtenAt(number: number): readonly [key: string, json: string];
  /** The number of the record with a key. */
  numberOf(key: string): number | undefined;
  get(key: string): unknown;
}

/** Bytes of one of the files, counted as the index counts them. */
export type ReadBytes = (file: number, start: number, length: number) => Uint8Array;

/** The records that an index tells of, wherever their files are; in a browser as well. */
export function recordsOf(
  { files, starts, lengths, slots }: RecordIndex,
  bytesAt: ReadBytes,
): Records {
  const decoder = new TextDecoder();
  const textAt = (number: number, most = Infinity): string => {
    const [start, length] = [starts[number], lengths[number]];
    if (start === undefined || length === undefined)
      throw new Error(`There is no record ${number}`);
    return decoder.decode(
      bytesAt(sure(files[number]), start * UNIT, Math.min(length * UNIT, most)),
    );
  };
  const read = (number: number): readonly [key: string, value: unknown] => {
    const record: unknown = JSON.parse(textAt(number));
    if (!Array.isArray(record) || typeof record[0] !== 'string')
      throw new Error(`There is no record ${number}`);
    return [record[0], record[1]];
  };
  const found = (key: string): { number: number; value: unknown } | undefined => {
    for (let slot = fnv1a(key) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return undefined;
      const [name, value] = read(number);
      if (name === key) return { number, value };
    }
  };
  return {
    count: starts.length,
    at: (number) => read(number)[1],
    keyAt(number) {
      const [, name] = KEY.exec(textAt(number, LONG_KEY)) ?? KEY.exec(textAt(number)) ?? [];
      return keyFrom(name, number);
    },
    writtenAt(number) {
      const text = textAt(number);
      const [, name = ''] = KEY.exec(text) ?? [];
      // The value stands between the comma behind the key and the bracket at the end.
      return [keyFrom(name, number), text.slice(name.length + 2, text.lastIndexOf(']'))];
    },
    numberOf: (key) => found(key)?.number,
    get: (key) => found(key)?.value,
  };
}

/** The key at the beginning of a record: `["key",value]`. */
const KEY = /^\[("(?:[^"\\]|\\.)*"),/;
/** In bytes: hardly any key has more. */
const LONG_KEY = 256;

function keyFrom(name: string | undefined, number: number): string {
  const key: unknown = JSON.parse(name || 'null');
  if (typeof key !== 'string') throw new Error(`There is no record ${number}`);
  return key;
}
