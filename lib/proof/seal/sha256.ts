import { createHash } from 'node:crypto';
import type { Bytes } from './bytes';
import { forgottenLine, splitAtText } from './leaf';

/** SHA-256 of the parts one after the other. The browser has it only as a promise, see `hashing.ts`. */
export function sha256(...parts: readonly Uint8Array[]): Bytes {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}

/** The SHA-256 of a text in hexadecimal digits. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Half of the SHA-256 of a text, as short as a key of a map can be: to tell texts apart in memory, not to be shown. */
export function sha256Key(text: string, encoding: 'utf8' | 'latin1'): string {
  return createHash('sha256').update(text, encoding).digest().toString('latin1', 0, 16);
}

/** The hash of a line as a leaf, see `leafOf`; the line is read as Latin-1, so that its bytes are its letters. */
export function leafOfLatin1(line: string): Bytes {
  const split = splitAtText(line);
  const hash = createHash('sha256').update(LEAF);
  if (!split) return new Uint8Array(hash.update(line, 'latin1').digest());
  const text = createHash('sha256').update(split.text, 'latin1').digest('hex');
  return new Uint8Array(hash.update(forgottenLine(split, text), 'latin1').digest());
}

const LEAF = Uint8Array.of(0);
