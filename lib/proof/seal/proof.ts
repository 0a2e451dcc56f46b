import { z } from 'zod';
import { sealLine, type SealLine } from '@/lib/model/ledger';
import { hashFromHex, hexOf, utf8, type Bytes } from './bytes';
import type { Hashing } from './hashing';
import { leafOf } from './leaf';
import { continues, includes, type TreeHead } from './merkle-proof';

/*
 * Files that readers keep: they can be checked without trusting the site, in a browser as well.
 */

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const place = z.strictObject({
  line: z.string(),
  /** Counted from 0, in the order in which lines are hashed. */
  index: z.int().min(0),
  /** The audit path of RFC 9162 §2.1.3. */
  path: z.array(hash),
});

/** That the lines of a statement are under a seal. */
export const inclusionFile = z.strictObject({
  statement: z.string(),
  lines: z.array(place).min(1),
  /** The line of the seal. */
  seal: z.string(),
});

/** That the lines under a kept seal are the beginning of those under a later one, or that its line is under that. */
export const consistencyFile = z.strictObject({
  kept: z.string(),
  /** RFC 9162 §2.1.4; missing where the seal was made on another branch and merged. */
  path: z.array(hash).optional(),
  /** The place of the kept seal's line; missing when it is the latest one itself. */
  included: place.optional(),
  seal: z.string(),
});

export type InclusionFile = z.infer<typeof inclusionFile>;
export type ConsistencyFile = z.infer<typeof consistencyFile>;

/** What became of a check: `seal` is the SHA-256 of the line of the seal on which it rests. */
export type Checked =
  | { readonly ok: true; readonly seal: SealLine; readonly hash: string }
  | { readonly ok: false; readonly reason: 'unreadable' | 'wrong' };

const UNREADABLE: Checked = { ok: false, reason: 'unreadable' };
const WRONG: Checked = { ok: false, reason: 'wrong' };

/** Whether the lines of a proof are under the seal that it names. */
export function* checkInclusion({ lines, seal: text }: InclusionFile): Hashing<Checked> {
  const seal = sealOf(text);
  const head = seal && headOf(seal);
  if (!seal || !head) return UNREADABLE;
  for (const each of lines) if (!(yield* isUnder(each, head))) return WRONG;
  return { ok: true, seal, hash: hexOf(yield utf8(text)) };
}

/** Whether a kept seal is contained in a later one. */
export function* checkConsistency(file: ConsistencyFile): Hashing<Checked> {
  const [kept, seal] = [sealOf(file.kept), sealOf(file.seal)];
  const [first, second] = [kept && headOf(kept), seal && headOf(seal)];
  if (!seal || !first || !second) return UNREADABLE;
  if (file.kept !== file.seal) {
    if (file.included?.line !== file.kept || !(yield* isUnder(file.included, second))) return WRONG;
    const path = file.path && hashesOf(file.path);
    if (path && !(yield* continues(first, second, path))) return WRONG;
  }
  return { ok: true, seal, hash: hexOf(yield utf8(file.seal)) };
}

/** The seal that a line of the ledger is; undefined for any other text. */
export function sealOf(line: string): SealLine | undefined {
  try {
    const result = sealLine.safeParse(JSON.parse(line));
    return result.success ? result.data : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function* isUnder({ line, index, path }: z.infer<typeof place>, head: TreeHead): Hashing<boolean> {
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
