import { isSameList, type ListChange } from '@/lib/model/list-change';
import { sure } from '@/lib/model/sure';

/** Words by number, from 0 on. An array of strings is one. */
export interface Words {
  readonly length: number;
  /** Undefined for a number that no word has. Never asked for a negative one. */
  at(number: number): string | undefined;
}

/** All of them as an array. */
export function listOf(words: Words): string[] {
  return Array.from({ length: words.length }, (_, number) => words.at(number) ?? '');
}

/**
 * How words are read back: a vocabulary `together`, as one string that is made when the first word is asked for, since a search
 * compares many of them; texts `apart`, each made anew when it is asked for.
 */
export type Reading = 'together' | 'apart';

/** Words in one run of bytes: how many there are, how they are written, where each begins and the last one ends, their letters. */
export function wordsBytes(words: Words, reading: Reading): Uint8Array {
  if (reading === 'apart' && words instanceof WordsApart)
    return runOfBytes(words.starts, words.letters, WRITINGS.apart);
  const list = listOf(words);
  const all = list.join('');
  const asUtf8 = TO_UTF8.encode(all);
  // Half of a surrogate pair has no UTF-8.
  const isUtf8 = UTF8.decode(asUtf8) === all;
  const letters = isUtf8 ? asUtf8 : unitsOf(all);
  const isApart = isUtf8 && reading === 'apart';
  const starts = new Uint32Array(words.length + 1);
  list.forEach((word, number) => {
    const length = isApart ? lengthInUtf8(word) : word.length;
    starts[number + 1] = sure(starts[number]) + length;
  });
  const writing = isApart ? WRITINGS.apart : isUtf8 ? WRITINGS.together : WRITINGS.units;
  return runOfBytes(starts, letters, writing);
}

function runOfBytes(starts: Uint32Array, letters: Uint8Array, writing: number): Uint8Array {
  const bytes = new Uint8Array(HEAD + starts.byteLength + letters.byteLength);
  new Uint32Array(bytes.buffer, 0, 2).set([starts.length - 1, writing]);
  bytes.set(new Uint8Array(starts.buffer, starts.byteOffset, starts.byteLength), HEAD);
  bytes.set(letters, HEAD + starts.byteLength);
  return bytes;
}

/** The same words as they are kept for reading each `apart`: from then on they are written, and carried over, by copying. */
export function wordsApart(words: Words): Words {
  return words instanceof WordsApart
    ? words
    : (wordsFromBytes(wordsBytes(words, 'apart')) ?? words);
}

/** A word for each item: that of what stayed is carried over, that of what is new is asked for. */
export function carriedWords<Item extends object>(
  words: Words,
  change: ListChange<Item>,
  wordOf: (item: Item) => string,
): Words {
  if (isSameList(change)) return words;
  const come = wordsApart(change.come.map((at) => wordOf(sure(change.after[at]))));
  return words instanceof WordsApart && come instanceof WordsApart
    ? spliced(words, come, change)
    : wordsApart(change.after.map(wordOf));
}

function spliced(words: WordsApart, come: WordsApart, change: ListChange<object>): WordsApart {
  const pieces: {
    readonly of: WordsApart;
    readonly from: number;
    readonly to: number;
    readonly length: number;
  }[] = [
    ...change.runs.map((run) => ({ of: words, ...run })),
    ...change.come.map((to, from) => ({ of: come, from, to, length: 1 })),
  ].sort((a, b) => a.to - b.to);
  const bytesIn = ({ of, from, length }: { of: WordsApart; from: number; length: number }) =>
    sure(of.starts[from + length]) - sure(of.starts[from]);
  const letters = new Uint8Array(pieces.reduce((sum, piece) => sum + bytesIn(piece), 0));
  const starts = new Uint32Array(change.after.length + 1);
  let end = 0;
  for (const piece of pieces) {
    const { of, from, to, length } = piece;
    const start = sure(of.starts[from]);
    letters.set(of.letters.subarray(start, sure(of.starts[from + length])), end);
    for (let at = 0; at < length; at++) starts[to + at] = sure(of.starts[from + at]) - start + end;
    end += bytesIn(piece);
  }
  starts[change.after.length] = end;
  return new WordsApart(starts, letters);
}

/**
 * The words of {@link wordsBytes}, whose bytes begin at a multiple of four; undefined for bytes of another make. To open a
 * hundred thousand words costs no object for any of them.
 */
export function wordsFromBytes(bytes: Uint8Array): Words | undefined {
  if (bytes.length < HEAD) return undefined;
  const [length = 0, writing] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const from = HEAD + (length + 1) * Uint32Array.BYTES_PER_ELEMENT;
  if (bytes.length < from) return undefined;
  const starts = new Uint32Array(bytes.buffer, bytes.byteOffset + HEAD, length + 1);
  const letters = bytes.subarray(from);
  switch (writing) {
    case WRITINGS.together:
      return new WordsTogether(starts, () => UTF8.decode(letters));
    case WRITINGS.units:
      return new WordsTogether(starts, () => fromUnits(letters));
    case WRITINGS.apart:
      return new WordsApart(starts, letters);
    default:
      return undefined;
  }
}

class WordsTogether implements Words {
  readonly length: number;
  private all: string | undefined;

  /** `starts` counts UTF-16 units of what `read` gives. */
  constructor(
    private readonly starts: Uint32Array,
    private readonly read: () => string,
  ) {
    this.length = starts.length - 1;
  }

  at(number: number): string | undefined {
    if (number >= this.length) return undefined;
    this.all ??= this.read();
    return this.all.slice(this.starts[number], this.starts[number + 1]);
  }
}

class WordsApart implements Words {
  readonly length: number;

  /** `starts` counts bytes of `letters`. */
  constructor(
    readonly starts: Uint32Array,
    readonly letters: Uint8Array,
  ) {
    this.length = starts.length - 1;
  }

  at(number: number): string | undefined {
    if (number >= this.length) return undefined;
    return UTF8.decode(this.letters.subarray(this.starts[number], this.starts[number + 1]));
  }
}

function lengthInUtf8(word: string): number {
  let length = word.length;
  for (let position = 0; position < word.length; position++) {
    const unit = word.charCodeAt(position);
    // Each half of a pair takes two of its four bytes.
    if (unit > 0x7f) length += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return length;
}

function unitsOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let position = 0; position < text.length; position++) {
    bytes[position * 2] = text.charCodeAt(position) & 255;
    bytes[position * 2 + 1] = text.charCodeAt(position) >>> 8;
  }
  return bytes;
}

function fromUnits(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(sure(bytes[at]) | (sure(bytes[at + 1]) << 8));
  return text;
}

/** U+FEFF is a sign like others here. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const TO_UTF8 = new TextEncoder();
const HEAD = 8;
const WRITINGS = { together: 1, units: 2, apart: 3 };
