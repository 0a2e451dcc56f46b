import { sure } from '@/lib/model/sure';
import type { Numbers, Parts } from './parts';
import { wordsBytes, wordsFromBytes, type Words } from './words';

/**
 * One run of bytes, as the pieces that it is written in one after the other: a head in JSON, then the parts, each at a multiple
 * of eight bytes, so that reading them back is a view and no copy. The pieces are views as well.
 */
export function bytesOf(kind: string, { numbers, words, texts = {} }: Parts): Uint8Array[] {
  const contents: [string, Type, Uint8Array][] = [
    ...Object.entries(numbers).map(([name, list]): [string, Type, Uint8Array] => [
      name,
      typeOf(list),
      new Uint8Array(list.buffer, list.byteOffset, list.byteLength),
    ]),
    ...Object.entries(words).map(([name, list]): [string, Type, Uint8Array] => [
      name,
      'words',
      wordsBytes(list, 'together'),
    ]),
    ...Object.entries(texts).map(([name, list]): [string, Type, Uint8Array] => [
      name,
      'texts',
      wordsBytes(list, 'apart'),
    ]),
  ];
  let end = 0;
  const entries = contents.map(([name, type, { byteLength }]): Entry => {
    const entry = { name, type, start: end, length: byteLength };
    end = aligned(end + byteLength);
    return entry;
  });
  const head = new TextEncoder().encode(JSON.stringify({ kind, entries }));
  const first = new Uint32Array(LEAD / 4);
  first.set([FORMAT, 0, 0, 0, head.length, end]);
  const lead = new Uint8Array(first.buffer);
  const rest = [head, ...contents.map(([, , bytes]) => bytes)].flatMap(inEights);
  const [even, odd] = rest.reduce(sumsOf, sumsOf(NO_SUMS, lead.subarray(SUMMED)));
  first.set([even, odd], 1);
  return [lead, ...rest];
}

/** The same in one piece. */
export function toBytes(kind: string, parts: Parts): Uint8Array {
  const pieces = bytesOf(kind, parts);
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.length;
  }
  return all;
}

/**
 * What {@link bytesOf} was given; undefined for bytes of another kind, cut short or damaged. With `isChecked` somebody has
 * compared a checksum of all of them already, and it is not done again.
 */
export function fromBytes(kind: string, bytes: Uint8Array, isChecked = false): Parts | undefined {
  // A view needs its numbers at even addresses; a buffer from a pool may begin anywhere.
  const all = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  if (all.length < LEAD || all.length % 8 !== 0) return undefined;
  const lead = new Uint32Array(all.buffer, all.byteOffset, LEAD / 4);
  const [format, , , nothing, length = 0, size = 0] = lead;
  const [, even, odd] = new Int32Array(all.buffer, all.byteOffset, LEAD / 4);
  const start = LEAD + aligned(length);
  if (format !== FORMAT || nothing !== 0 || all.length !== start + size) return undefined;
  const sums = isChecked ? [even, odd] : sumsOf(NO_SUMS, all.subarray(SUMMED));
  if (sums[0] !== even || sums[1] !== odd) return undefined;
  const head = headOf(all.subarray(LEAD, LEAD + length));
  if (head?.kind !== kind) return undefined;
  const body = all.subarray(start);
  const numbers: Record<string, Numbers> = {};
  const lists: Record<'words' | 'texts', Record<string, Words>> = { words: {}, texts: {} };
  for (const entry of head.entries) {
    const part = body.subarray(entry.start, entry.start + entry.length);
    if (entry.type === 'words' || entry.type === 'texts') {
      const list = wordsFromBytes(part);
      if (!list) return undefined;
      lists[entry.type][entry.name] = list;
    } else numbers[entry.name] = viewOf(entry.type, part);
  }
  return { numbers, ...lists };
}

type Type = 'u32' | 'i32' | 'u16' | 'u8' | 'words' | 'texts';

interface Entry {
  readonly name: string;
  readonly type: Type;
  readonly start: number;
  readonly length: number;
}

function typeOf(list: Numbers): Type {
  if (list instanceof Uint32Array) return 'u32';
  if (list instanceof Int32Array) return 'i32';
  return list instanceof Uint16Array ? 'u16' : 'u8';
}

function viewOf(
  type: Exclude<Type, 'words' | 'texts'>,
  { buffer, byteOffset, length }: Uint8Array,
): Numbers {
  switch (type) {
    case 'u32':
      return new Uint32Array(buffer, byteOffset, length / 4);
    case 'i32':
      return new Int32Array(buffer, byteOffset, length / 4);
    case 'u16':
      return new Uint16Array(buffer, byteOffset, length / 2);
    case 'u8':
      return new Uint8Array(buffer, byteOffset, length);
  }
}

interface Head {
  readonly kind: string;
  readonly entries: readonly Entry[];
}

function headOf(bytes: Uint8Array): Head | undefined {
  try {
    const head: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isHead(head) ? head : undefined;
  } catch {
    // Not JSON, not UTF-8: not ours.
    return undefined;
  }
}

function isHead(head: unknown): head is Head {
  return (
    typeof head === 'object' &&
    head !== null &&
    'kind' in head &&
    'entries' in head &&
    Array.isArray(head.entries)
  );
}

/** The bytes, then as many zeros as it takes to a multiple of eight. */
function inEights(bytes: Uint8Array): Uint8Array[] {
  const whole = bytes.length - (bytes.length % 8);
  if (whole === bytes.length) return [bytes];
  const last = new Uint8Array(8);
  last.set(bytes.subarray(whole));
  return [bytes.subarray(0, whole), last];
}

/** Two sums, of the even and of the odd numbers of four bytes, which a processor makes at the same time. */
type Sums = readonly [even: number, odd: number];

const NO_SUMS: Sums = [0, 0];

/** Sums over all bytes, begun with those of what stands before: they tell what a crash or a full disk has left behind. `bytes` are a multiple of eight. */
function sumsOf([even, odd]: Sums, bytes: Uint8Array): Sums {
  const all = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const numbers = new Int32Array(all.buffer, all.byteOffset, all.byteLength >> 2);
  for (let position = 0; position < numbers.length; position += 2) {
    even = (Math.imul(even, 31) + sure(numbers[position])) | 0;
    odd = (Math.imul(odd, 31) + (numbers[position + 1] ?? 0)) | 0;
  }
  return [even, odd];
}

function aligned(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** Of this make; it changes when bytes are read in another way. */
const FORMAT = 0x574c_0003;
/** Format, two sums, nothing, length of the head, length of what follows it. */
const LEAD = 24;
/** The sums are of everything from here on. */
const SUMMED = 16;
