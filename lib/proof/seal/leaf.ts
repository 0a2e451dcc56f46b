import { utf8, hexOf, type Bytes } from './bytes';
import type { Hashing } from './hashing';
import { leafInput } from './merkle-proof';

/*
 * What of a line of the ledger is hashed: the line, without its line end. Only the `text` of a wording is hashed by itself,
 * and its hash stands in its place: so a wording that the law demands to be forgotten can be taken out, and every seal and
 * proof still holds.
 */

/** A line at its `text`: `,"text":` and what is before and after the text itself. `text` is the JSON string as it is written. */
export interface SplitLine {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/**
 * Splits the line of a wording at its text; undefined when it has none, or is another line. Only ASCII is looked at, so that
 * a line read as Latin-1 is split at the same bytes.
 */
export function splitAtText(line: string): SplitLine | undefined {
  if (!line.startsWith('{"statement":')) return undefined;
  const key = line.indexOf(',"text":"');
  if (key < 0) return undefined;
  const start = key + ',"text":'.length;
  const end = endOfString(line, start);
  if (end === undefined) return undefined;
  return { before: line.slice(0, key), text: line.slice(start, end), after: line.slice(end) };
}

/** Behind the quotation mark that ends the JSON string which begins at `start`. */
function endOfString(line: string, start: number): number | undefined {
  for (let quote = line.indexOf('"', start + 1); quote >= 0; quote = line.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (line[quote - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return undefined;
}

/** The line as it stands in the ledger once its text, which has that hash, is forgotten. */
export function forgottenLine({ before, after }: SplitLine, hash: string): string {
  return `${before},"forgotten":"${hash}"${after}`;
}

/** The hash of a line as a leaf of the tree. */
export function* leafOf(line: string): Hashing<Bytes> {
  const split = splitAtText(line);
  if (!split) return yield leafInput(utf8(line));
  const hash = yield utf8(split.text);
  return yield leafInput(utf8(forgottenLine(split, hexOf(hash))));
}
