import { decode } from '@/lib/content/decode';
import { parseFile } from '@/lib/content/parse-file';
import type { ParsedFile } from '@/lib/content/parsed';
import { withEdits } from './edits';
import { mendingsIn, type Mending, type MendSurroundings } from './mendings';
import type { WrittenFile } from './name-statements';

export interface Mended {
  readonly text: string;
  /** What was mended, in the order of the lines as they were. */
  readonly mendings: readonly Mending[];
}

/** What one mending has hidden shows when it is made: then there may be more to do. */
const ROUNDS = 6;

/**
 * The text of a file with everything mended that has one answer only. Each change is tried: it is made when the check then
 * has fewer problems with the file and no new one, and every wording is what it was. What a slip had kept the check from
 * seeing (a value that YAML could not read) is not new. Mended twice is mended once. A file that is no UTF-8 stays as it is:
 * as text it would lose its letters.
 */
export function mend(file: WrittenFile, around: MendSurroundings): Mended {
  let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  let parsed = parseText(file, text);
  const mendings: Mending[] = [];
  if (!decode(file.bytes).ok) return { text, mendings };
  for (let round = 0; round < ROUNDS; round++) {
    let isChanged = false;
    const found = mendingsIn(linesOf(text), parsed, around);
    // From the end, so that the places of the others stay true.
    for (const mending of found.sort((a, b) => b.line - a.line || b.column - a.column)) {
      const next = withEdits(text, mending.edits);
      const after = parseText(file, next);
      if (!isBetter(parsed, after, mending)) continue;
      [text, parsed, isChanged] = [next, after, true];
      mendings.push(mending);
    }
    if (!isChanged) break;
  }
  return { text, mendings: mendings.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

function parseText(file: WrittenFile, text: string): ParsedFile {
  return parseFile({ ...file, bytes: new TextEncoder().encode(text) });
}

function isBetter(
  before: ParsedFile,
  after: ParsedFile,
  { code, edits, wording }: Mending,
): boolean {
  if (!keepsWordings(before, after, wording)) return false;
  const known = before.problems.map(({ message }) => JSON.stringify(message));
  const fresh = after.problems.filter(({ message }) => {
    const at = known.indexOf(JSON.stringify(message));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  if (code === 'link') return fresh.length === 0;
  const isFewer = after.problems.length < before.problems.length;
  if (fresh.length === 0) return isFewer;
  // `known` is what is gone. A file that could not be read showed only a part of what is wrong with it.
  const lines = new Set(edits.map(({ line }) => line));
  const wasHidden = before.entry === undefined;
  return wasHidden && known.length > 0 && !fresh.some(({ line }) => lines.has(line));
}

function keepsWordings(
  before: ParsedFile,
  after: ParsedFile,
  wording: Mending['wording'],
): boolean {
  const now = new Map(
    (after.entry ?? after.partial)?.statements.map((each) => [each.id, each.text]),
  );
  const expected = (id: string, text: string) => (id === wording?.id ? wording.text : text);
  return ((before.entry ?? before.partial)?.statements ?? []).every(
    ({ id, text }) => now.get(id) === expected(id, text),
  );
}
