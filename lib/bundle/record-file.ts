import { appendFileSync, closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { changeBetween } from '@/lib/model/list-change';
import { sure } from '@/lib/model/sure';
import { growing, type Growing } from '@/lib/search/index/growing';
import { fnv1a } from './hash';
import { recordsOf, UNIT, type RecordIndex, type Records } from './records';

/*
 * A file of records that is written once and then only read: one after the other as JSON, each with its key. Which record
 * stands where is told by two lists of numbers, which are kept apart from it (`RecordIndex`). Several processes that read it
 * share the pages that the system keeps of it.
 */

/** A record of an earlier bundle, to be used again where it is the same. */
interface Written {
  readonly start: number;
  readonly length: number;
  /** What it was made of: the same object, or text, makes the same record. Of several the latest. */
  identity: unknown;
}

/** The first file of the records of a bundle, and what stands in it, by the keys. */
export interface WrittenRecords {
  readonly file: string;
  readonly records: Map<string, Written>;
  /** The lists that were added as a whole. */
  readonly lists: Map<string, WrittenList>;
}

/** Where the records of a list stand, and the hashes of their keys. */
interface WrittenList {
  readonly values: readonly object[];
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  readonly hashes: Uint32Array;
}

/** Records in the making. They are numbered in the order in which they are added, from 0. */
export interface RecordWriter {
  /** How many there are by now: the number of the next. */
  readonly count: number;
  /** What a record of the earlier bundle has already is not written again. */
  add(key: string, value: unknown): void;
  /** The same for a list of values, each with a key of its own. Those that the list of that name had before are not even looked at. */
  addAll<Value extends object>(
    name: string,
    values: readonly Value[],
    keyOf: (value: Value, position: number) => string,
  ): void;
  /** The same for a value that is costly to make: it is not made while `identity` is what it was in the earlier bundle. Null, for one that could not be made, is tried again. */
  addMade(key: string, identity: unknown, make: () => unknown): void;
  /** Adds the record of the earlier bundle, if that was made of the same; false if it was not. */
  addKnown(key: string, identity: unknown): boolean;
  /** What was written, to be used again by later bundles. */
  readonly own: WrittenRecords;
  /** How many bytes that are. */
  readonly bytes: number;
  /** Writes the rest. */
  finish(): RecordIndex;
}

const MOST_BUFFERED = 1 << 20;

/**
 * Writes records into a new file. `before` is another file of the bundle, of which the records that are the same are used
 * again; without it, the writer tells what it has written, so that a later one can.
 */
export function writeRecords(file: string, before?: WrittenRecords): RecordWriter {
  // No file is held open: one that is given up, as on a full disk, would keep its space.
  writeFileSync(/* turbopackIgnore: true */ file, '', { flag: 'wx' });
  const [files, starts, lengths, hashes] = [growing(), growing(), growing(), growing()];
  let count = 0;
  const number = before ? 1 : 0;
  const earlier = before && windowOn(before.file);
  const isSame = (record: Buffer, { start, length }: Written) =>
    earlier !== undefined &&
    length * UNIT === record.length &&
    record.equals(earlier(start * UNIT, record.length));
  const records = new Map<string, Written>();
  let end = 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const flush = () => {
    appendFileSync(/* turbopackIgnore: true */ file, Buffer.concat(waiting));
    waiting = [];
    waitingBytes = 0;
  };
  const noteHashed = (hash: number, at: number, start: number, length: number) => {
    files.push(at);
    starts.push(start);
    lengths.push(length);
    hashes.push(hash);
    count++;
  };
  const note = (key: string, at: number, start: number, length: number) =>
    noteHashed(fnv1a(key), at, start, length);
  const isKnown = (key: string, identity: unknown): boolean => {
    const known = before?.records.get(key);
    if (!known || known.identity !== identity) return false;
    note(key, 0, known.start, known.length);
    return true;
  };
  const write = (key: string, value: unknown, identity: unknown) => {
    const known = before?.records.get(key);
    const record = padded(JSON.stringify([key, value]));
    if (known && isSame(record, known)) {
      known.identity = identity;
      return note(key, 0, known.start, known.length);
    }
    const length = record.length / UNIT;
    if (!before) records.set(key, { start: end, length, identity });
    note(key, number, end, length);
    end += length;
    waiting.push(record);
    waitingBytes += record.length;
    if (waitingBytes > MOST_BUFFERED) flush();
  };
  const add = (key: string, value: unknown) => {
    if (typeof value !== 'object' || !isKnown(key, value)) write(key, value, value);
  };
  const lists = new Map<string, WrittenList>();
  return {
    get count() {
      return count;
    },
    own: { file, records, lists },
    get bytes() {
      return end * UNIT;
    },
    add,
    addAll(name, values, keyOf) {
      const first = count;
      const known = before?.lists.get(name);
      const { runs, come } = changeBetween(known?.values ?? [], values);
      let next = 0;
      const addNewUpTo = (limit: number) => {
        for (; next < come.length && sure(come[next]) < limit; next++) {
          const at = sure(come[next]);
          const value = sure(values[at]);
          add(keyOf(value, at), value);
        }
      };
      for (const { from, to, length } of runs) {
        addNewUpTo(to);
        for (let at = from; known && at < from + length; at++)
          noteHashed(sure(known.hashes[at]), 0, sure(known.starts[at]), sure(known.lengths[at]));
      }
      addNewUpTo(values.length);
      if (before) return;
      const written = (all: Growing) => all.list().slice(first, count);
      lists.set(name, {
        values,
        starts: written(starts),
        lengths: written(lengths),
        hashes: written(hashes),
      });
    },
    addKnown: isKnown,
    addMade(key, identity, make) {
      if (isKnown(key, identity)) return;
      const value = make();
      write(key, value, value === null ? undefined : identity);
    },
    finish() {
      flush();
      return {
        files: Uint8Array.from(files.list()),
        starts: starts.list().slice(),
        lengths: lengths.list().slice(),
        slots: slotsOf(hashes.list()),
      };
    },
  };
}

/** Reads a file here and there, mostly forwards: a piece at a time, and without holding it open. */
function windowOn(file: string): (start: number, length: number) => Buffer {
  let window = { start: 0, bytes: Buffer.alloc(0) };
  return (start, length) => {
    const from = start - window.start;
    if (from < 0 || from + length > window.bytes.length) {
      const bytes = Buffer.allocUnsafe(Math.max(MOST_BUFFERED, length));
      const descriptor = openSync(/* turbopackIgnore: true */ file, 'r');
      const read = readSync(descriptor, bytes, 0, bytes.length, start);
      closeSync(descriptor);
      window = { start, bytes: bytes.subarray(0, read) };
    }
    return window.bytes.subarray(start - window.start, start - window.start + length);
  };
}

function padded(json: string): Buffer {
  const bytes = Buffer.byteLength(json);
  const record = Buffer.alloc(Math.ceil(bytes / UNIT) * UNIT, ' ');
  record.write(json);
  return record;
}

function slotsOf(hashes: Uint32Array): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)));
  hashes.forEach((hash, number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  });
  return slots;
}

/** Up to where the records of one of the files reach, in bytes. */
function lengthNeeded(
  file: number,
  { files, starts, lengths }: Pick<RecordIndex, 'files' | 'starts' | 'lengths'>,
): number {
  let end = 0;
  for (let number = 0; number < files.length; number++)
    if (files[number] === file) end = Math.max(end, (starts[number] ?? 0) + (lengths[number] ?? 0));
  return end * UNIT;
}

/** Records of files that are held open. */
export interface OpenRecords extends Records {
  /** Where they stand. */
  readonly index: RecordIndex;
  /** All of them in their order, each as `writtenAt` gives it. */
  inOrder(from?: number, to?: number): Iterable<readonly [key: string, json: string]>;
  /** The keys of the records in a run of the first file, in units. */
  keysBetween(start: number, end: number): string[];
  /** Gives the files back. */
  close(): void;
}

/** `paths` are the files of the records, in the order in which the index counts them. */
export function openRecords(
  paths: readonly string[],
  { files, starts, lengths, slots }: RecordIndex,
): OpenRecords {
  const descriptors = paths.map((file) => openSync(/* turbopackIgnore: true */ file, 'r'));
  let isOpen = true;
  const close = () => {
    if (isOpen) descriptors.forEach((descriptor) => closeSync(descriptor));
    isOpen = false;
  };
  const needed = paths.map((_, at) => lengthNeeded(at, { files, starts, lengths }));
  descriptors.forEach((descriptor, at) => {
    const { size } = fstatSync(descriptor);
    if (size === needed[at]) return;
    // A file that is shared may have more records than are used.
    if (at < paths.length - 1 && size > (needed[at] ?? 0)) return;
    close();
    throw new Error(`${paths[at]} has ${size} bytes, and not those that it was made with`);
  });
  const read = (file: number, start: number, length: number): Uint8Array => {
    // The system gives the number of a closed file to another.
    if (!isOpen) throw new Error(`${paths.join(', ')} is closed`);
    const bytes = Buffer.allocUnsafe(length);
    if (readSync(sure(descriptors[file]), bytes, 0, length, start) < length)
      throw new Error(`${paths[file]} is cut short`);
    return bytes;
  };
  const index = { files, starts, lengths, slots };
  return {
    ...recordsOf(index, read),
    index,
    *inOrder(from = 0, to = files.length) {
      const windows = paths.map(windowOn);
      const { writtenAt } = recordsOf(index, (file, start, length) =>
        sure(windows[file])(start, length),
      );
      for (let number = from; number < to; number++) yield writtenAt(number);
    },
    keysBetween(start, end) {
      return recordsIn(read(0, start * UNIT, (end - start) * UNIT)).map(([key]) => key);
    },
    close,
  };
}

/** What stands one after the other in a run of a file. */
function recordsIn(bytes: Uint8Array): (readonly [key: string, value: unknown])[] {
  const text = new TextDecoder().decode(bytes);
  const records: (readonly [string, unknown])[] = [];
  let [from, depth, isText] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isText && sign === '\\') at++;
    else if (sign === '"') isText = !isText;
    else if (isText) continue;
    else if (sign === '[' || sign === '{') depth++;
    else if ((sign === ']' || sign === '}') && --depth === 0) {
      records.push(JSON.parse(text.slice(from, at + 1)) as readonly [string, unknown]);
      from = at + 1;
    }
  }
  return records;
}
