import { say, type Message } from '@/lib/messages/message';
import type { Place } from '@/lib/model/problem';
import type { TooLarge } from './disk';
import { placeAt } from './place';

export type Decoded =
  | {
      readonly ok: true;
      readonly text: string;
      /** Of the whole file. */ readonly bytes: Uint8Array;
    }
  | { readonly ok: false; readonly place: Place; readonly message: Message };

/** The longest file and the longest line that is read; the whole of SGB II has 250 kB, its longest line 3,000 characters. */
export const LARGEST_FILE = 1_000_000;
const LONGEST_LINE = 100_000;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file: UTF-8, with or without a byte order mark, line ends evened out to `\n`.
 *
 * Refuses, with the place: other encodings, NUL, files over 1 MB, lines over 100,000 characters.
 */
export function decode(bytes: Uint8Array | TooLarge): Decoded {
  if ('size' in bytes) return refusedFor(bytes.size);
  if (bytes.length > LARGEST_FILE) return refusedFor(bytes.length);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refusal({ line: 1, column: 1 }, say('file-utf16'));
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) return refusal(placeOfInvalidByte(bytes), say('file-not-utf8'));
  const clean = withPlainLineEnds(text);
  const nul = clean.indexOf('\0');
  if (nul >= 0) return refusal(placeAt(clean, nul), say('nul-character'));
  const long = overlongLine(clean);
  return long
    ? refusal(
        { line: long, column: LONGEST_LINE + 1 },
        say('line-too-long', { most: LONGEST_LINE }),
      )
    : { ok: true, text: clean, bytes };
}

function refusedFor(size: number): Decoded {
  return refusal({ line: 1, column: 1 }, say('file-too-large', { size, most: LARGEST_FILE }));
}

/** Without the byte order mark, every line end `\n`: places are counted as editors count them. */
function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function refusal(place: Place, message: Message): Decoded {
  return { ok: false, place, message };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Where the first byte stands that does not belong to UTF-8: the longest prefix that can be decoded ends before it. */
export function placeOfInvalidByte(bytes: Uint8Array): Place {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    // `stream: true` lets a character be cut by the end of the prefix.
    if (isUtf8Prefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const before = withPlainLineEnds(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true }),
  );
  return placeAt(before, before.length);
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The number of the first line that is too long. */
function overlongLine(text: string): number | undefined {
  if (text.length <= LONGEST_LINE) return undefined;
  let line = 1;
  for (let start = 0; start <= text.length; line++) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > LONGEST_LINE) return line;
    start = stop + 1;
  }
  return undefined;
}
