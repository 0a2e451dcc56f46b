import { jsonIn } from '@/lib/model/json';
import type { SealLine } from '@/lib/model/ledger';
import { hashFromHex, hexOf, utf8, type Bytes } from './bytes';
import type { Hashing } from './hashing';
import { leafOf } from './leaf';
import { continues, includes, type TreeHead } from './merkle-proof';

/*
 * Files that readers keep: they can be checked without trusting the site, in a browser as well.
 */

/** A line under a seal: its place, counted from 0, and the audit path of RFC 9162 §2.1.3. */
export interface SealedPlace {
  readonly line: string;
  readonly index: number;
  readonly path: readonly string[];
}

/** That the lines of a statement are under a seal, whose line is `seal`. */
export interface InclusionFile {
  readonly statement: string;
  readonly lines: readonly SealedPlace[];
  readonly seal: string;
}

/** That a kept seal is contained in a later one. */
export interface ConsistencyFile {
  /** The line of the kept seal. */
  readonly kept: string;
  /** That what is under it is the beginning (RFC 9162 §2.1.4); missing where it was made on a branch that was merged. */
  readonly path?: readonly string[];
  /** The place of its line; missing when it is the latest seal itself. */
  readonly included?: SealedPlace;
  readonly seal: string;
}

/** What became of a check: `hash` is the SHA-256 of the line of the seal on which it rests. */
export type Checked =
  | { readonly ok: true; readonly seal: SealLine; readonly hash: string }
  | { readonly ok: false; readonly reason: 'unreadable' | 'wrong' };

const UNREADABLE: Checked = { ok: false, reason: 'unreadable' };
const WRONG: Checked = { ok: false, reason: 'wrong' };

/** Whether the lines of a proof are under the seal that it names. */
export function* checkInclusion({ lines, seal: text }: InclusionFile): Hashing<Checked> {
  const seal = sealIn(text);
  const head = seal && headOf(seal);
  if (!seal || !head) return UNREADABLE;
  for (const each of lines) if (!(yield* isUnder(each, head))) return WRONG;
  return { ok: true, seal, hash: hexOf(yield utf8(text)) };
}

/** Whether a kept seal is contained in a later one. */
export function* checkConsistency(file: ConsistencyFile): Hashing<Checked> {
  const [kept, seal] = [sealIn(file.kept), sealIn(file.seal)];
  const [first, second] = [kept && headOf(kept), seal && headOf(seal)];
  if (!seal || !first || !second) return UNREADABLE;
  if (file.kept !== file.seal) {
    if (file.included?.line !== file.kept || !(yield* isUnder(file.included, second))) return WRONG;
    const path = file.path && hashesOf(file.path);
    if (path && !(yield* continues(first, second, path))) return WRONG;
  }
  return { ok: true, seal, hash: hexOf(yield utf8(file.seal)) };
}

function* isUnder({ line, index, path }: SealedPlace, head: TreeHead): Hashing<boolean> {
  const hashes = hashesOf(path);
  return hashes !== undefined && (yield* includes(yield* leafOf(line), index, hashes, head));
}

function headOf({ lines, root }: SealLine): TreeHead | undefined {
  const bytes = hashFromHex(root);
  return bytes && { size: lines, root: bytes };
}

function hashesOf(path: readonly string[]): Bytes[] | undefined {
  const hashes = path.flatMap((each) => hashFromHex(each) ?? []);
  return hashes.length === path.length ? hashes : undefined;
}

/** A proof as it was kept; undefined for a text that is none. No library: this is loaded with a page. */
export function inclusionIn(text: string): InclusionFile | undefined {
  const file = jsonIn(text);
  if (!isRecord(file) || typeof file.statement !== 'string' || typeof file.seal !== 'string')
    return undefined;
  const { statement, seal, lines } = file;
  const places = Array.isArray(lines) ? lines.map(placeIn) : [];
  const known = places.flatMap((place) => place ?? []);
  return known.length > 0 && known.length === places.length
    ? { statement, lines: known, seal }
    : undefined;
}

/** The proof that a kept seal is contained; undefined for a text that is none. */
export function consistencyIn(text: string): ConsistencyFile | undefined {
  const file = jsonIn(text);
  if (!isRecord(file) || typeof file.kept !== 'string' || typeof file.seal !== 'string')
    return undefined;
  const included = file.included === undefined ? undefined : placeIn(file.included);
  return {
    kept: file.kept,
    seal: file.seal,
    ...(isPath(file.path) ? { path: file.path } : {}),
    ...(included ? { included } : {}),
  };
}

/** The seal that a line of the ledger is; undefined for any other text. */
export function sealIn(line: string): SealLine | undefined {
  const read = jsonIn(line);
  if (!isRecord(read)) return undefined;
  const { seal, before, lines, root, date, by } = read;
  return typeof seal === 'string' &&
    typeof root === 'string' &&
    typeof date === 'string' &&
    typeof by === 'string' &&
    typeof lines === 'number' &&
    isPath(before)
    ? { seal, before, lines, root, date, by }
    : undefined;
}

function placeIn(value: unknown): SealedPlace | undefined {
  if (!isRecord(value)) return undefined;
  const { line, index, path } = value;
  return typeof line === 'string' && typeof index === 'number' && isPath(path)
    ? { line, index, path }
    : undefined;
}

function isPath(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
