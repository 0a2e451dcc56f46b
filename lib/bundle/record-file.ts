import { appendFileSync, closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { fnv1a } from './hash';

/*
 * A file of records that is written once and then only read: one after the other as JSON, each with its key. Which record
 * stands where is told by two lists of numbers, which are kept apart from it (`RecordIndex`). Several processes that read it
 * share the pages that the system keeps of it.
 */

export interface RecordIndex {
  /** Where each record begins, in units of four bytes; one more than there are records. */
  readonly starts: Uint32Array;
  /** Open addressing: the number of a record, plus one, at the hash of its key or after it; 0 is free. */
  readonly slots: Uint32Array;
}

/** Records in the making. They are numbered in the order in which they are added, from 0. */
export interface RecordWriter {
  /** How many there are by now: the number of the next. */
  readonly count: number;
  add(key: string, value: unknown): void;
  /** Writes the rest. */
  finish(): RecordIndex;
}

const UNIT = 4;
const MOST_BUFFERED = 1 << 20;

export function writeRecords(file: string): RecordWriter {
  // It is never held open: one that is given up, as on a full disk, would keep its space.
  writeFileSync(/* turbopackIgnore: true */ file, '', { flag: 'wx' });
  const starts = [0];
  const hashes: number[] = [];
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const flush = () => {
    appendFileSync(/* turbopackIgnore: true */ file, Buffer.concat(waiting));
    waiting = [];
    waitingBytes = 0;
  };
  return {
    get count() {
      return hashes.length;
    },
    add(key, value) {
      const record = Buffer.from(JSON.stringify([key, value]));
      const length = Math.ceil(record.length / UNIT) * UNIT;
      waiting.push(record, Buffer.alloc(length - record.length, ' '));
      waitingBytes += length;
      starts.push((starts.at(-1) ?? 0) + length / UNIT);
      hashes.push(fnv1a(key));
      if (waitingBytes > MOST_BUFFERED) flush();
    },
    finish() {
      flush();
      return { starts: Uint32Array.from(starts), slots: slotsOf(hashes) };
    },
  };
}

function slotsOf(hashes: readonly number[]): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)));
  hashes.forEach((hash, number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  });
  return slots;
}

/** Records that are read when they are asked for. */
export interface Records {
  readonly count: number;
  /** Throws for a number that no record has, and when the file is not the one that the index is of. */
  at(number: number): unknown;
  /** The number of the record with a key. */
  numberOf(key: string): number | undefined;
  get(key: string): unknown;
  close(): void;
}

export function openRecords(file: string, { starts, slots }: RecordIndex): Records {
  const descriptor = openSync(/* turbopackIgnore: true */ file, 'r');
  let isOpen = true;
  const read = (number: number): readonly [key: string, value: unknown] => {
    // The system gives the number of a closed file to another.
    if (!isOpen) throw new Error(`${file} is closed`);
    const [start, end] = [starts[number], starts[number + 1]];
    if (start === undefined || end === undefined) throw new Error(`There is no record ${number}`);
    const bytes = Buffer.allocUnsafe((end - start) * UNIT);
    if (readSync(descriptor, bytes, 0, bytes.length, start * UNIT) < bytes.length)
      throw new Error(`${file} is cut short`);
    const record: unknown = JSON.parse(bytes.toString('utf8'));
    if (!Array.isArray(record) || typeof record[0] !== 'string')
      throw new Error(`${file} has no record at ${start * UNIT}`);
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
  const { size } = fstatSync(descriptor);
  if (size !== (starts.at(-1) ?? 0) * UNIT) {
    closeSync(descriptor);
    throw new Error(`${file} has ${size} bytes, and not those that it was made with`);
  }
  return {
    count: starts.length - 1,
    at: (number) => read(number)[1],
    numberOf: (key) => found(key)?.number,
    get: (key) => found(key)?.value,
    close() {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    },
  };
}
