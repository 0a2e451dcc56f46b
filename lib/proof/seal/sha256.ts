import * as crypto from 'node:crypto';
import type { Bytes } from './bytes';
import { forgottenLine, splitAtText } from './leaf';

/** SHA-256 of the parts one after the other. The browser has it only as a promise, see `hashing.ts`. */
export function sha256(...parts: readonly Uint8Array[]): Bytes {
  const [only = new Uint8Array()] = parts;
  return new Uint8Array(hashed(parts.length < 2 ? only : Buffer.concat(parts), 'buffer'));
}

/** The SHA-256 of a text in hexadecimal digits. */
export function sha256Hex(text: string): string {
  return hashed(text, 'hex');
}

/** The SHA-256 of bytes, or of the UTF-8 of a text, as short as can be: to tell them apart in memory, not to be shown. */
export function sha256Key(data: string | Uint8Array): string {
  return hashed(data, 'binary');
}

/** The hash of a line as a leaf, see `leafOf`; the line is read as Latin-1, so that its bytes are its letters. */
export function leafOfLatin1(line: string): Bytes {
  const split = splitAtText(line);
  const text = split && hashed(Buffer.from(split.text, 'latin1'), 'hex');
  const hashedLine = split && text !== undefined ? forgottenLine(split, text) : line;
  return new Uint8Array(hashed(Buffer.from(`\0${hashedLine}`, 'latin1'), 'buffer'));
}

type Encoding = 'buffer' | 'hex' | 'binary';

/** In one step where Node can (from 20.12 on): a `Hash` for each of 100,000 lines keeps the garbage collector busy. */
function hashed(data: string | Uint8Array, encoding: 'buffer'): Uint8Array;
function hashed(data: string | Uint8Array, encoding: 'hex' | 'binary'): string;
function hashed(data: string | Uint8Array, encoding: Encoding): string | Uint8Array {
  if (typeof crypto.hash !== 'function') {
    const digest = crypto.createHash('sha256').update(data).digest();
    return encoding === 'buffer' ? digest : digest.toString(encoding);
  }
  return encoding === 'buffer'
    ? crypto.hash('sha256', data, encoding)
    : crypto.hash('sha256', data, encoding);
}
