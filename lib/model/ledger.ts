import { z } from 'zod';
import { dayOfIso, type Day } from './day';
import { id, isId } from './id';

/*
 * The ledger (Verzeichnis): what was ever published here, a line of JSON for each thing that happened. A line that has
 * been written is never changed: what happens later is a line of its own. So lines can be merged as a set.
 */

const day = z
  .string()
  .refine(
    (text) => dayOfIso(text) !== undefined,
    'is not a day that exists: write it as 2026-11-23',
  );
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256: 64 digits 0-9 and a-f');
const version = z
  .int('must be a whole number: 1, 2, 3, …')
  .min(1, 'must be a whole number: 1, 2, 3, …');
const why = z.string().refine((text) => text.trim() !== '', 'is empty: say why');

/** The id of a statement (`document/statement`) or of a document: what is addressed below `/dokumente/`. */
const address = z
  .string()
  .refine((text) => isAddressed(text), 'is neither the id of a document nor `document/statement`');

/** A document was published. */
export const documentLine = z.strictObject({ document: id, date: day });

/** A wording was published: the first one of a statement, or a correction of it. */
export const wordingLine = z.strictObject({
  statement: z
    .string()
    .refine(
      (text) => text.includes('/') && isAddressed(text),
      'is not the id of a statement: write `document/statement`',
    ),
  /** 1 for the first wording, 2 for the first correction, … */
  version,
  date: day,
  /** Of `text`, see `wordingHash`. */
  wording: hash,
  /** The wording itself. May be left out where the law demands that it be forgotten; its hash stays. */
  text: z.string().optional(),
  /** Of a correction: what was wrong. */
  why: why.optional(),
});

/** An archive text was published, or a change of it was confirmed. */
export const sourceLine = z.strictObject({
  /** The name of the file in `sources/`. */
  source: z.string().min(1),
  version,
  date: day,
  /** Of the bytes of the file. */
  sha256: hash,
  why: why.optional(),
});

/** What had one id has another one now: the old address leads to the new one. */
export const moveLine = z.strictObject({
  moved: address,
  to: address,
  date: day,
  /** Needed when the wording was not the same afterwards. */
  why: why.optional(),
});

/** What was published is so no longer: its address says so, and why. */
export const withdrawalLine = z.strictObject({ withdrawn: address, date: day, why });

export type DocumentLine = z.infer<typeof documentLine>;
export type WordingLine = z.infer<typeof wordingLine>;
export type SourceLine = z.infer<typeof sourceLine>;
export type MoveLine = z.infer<typeof moveLine>;
export type WithdrawalLine = z.infer<typeof withdrawalLine>;
export type LedgerLine = DocumentLine | WordingLine | SourceLine | MoveLine | WithdrawalLine;

/** A wording that a statement has or had. */
export interface PublishedWording {
  readonly hash: string;
  readonly published: Day;
  /** Of a correction. */
  readonly why?: string;
  /** Kept of earlier wordings; the one that stands now is the statement's own text. */
  readonly text?: string;
}

/** A state of an archive text that was published. */
export interface PublishedText {
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly published: Day;
  /** Of a change. */
  readonly why?: string;
}

/** What has become of an address that leads nowhere any more. */
export type Former =
  /** `to` is the id in whose place it is now found, after all the moves. */
  | { readonly type: 'moved'; readonly to: string; readonly day: Day; readonly why?: string }
  | Withdrawn;

/** What was published is so no longer. */
export interface Withdrawn {
  readonly type: 'withdrawn';
  readonly day: Day;
  readonly why: string;
  /** What a statement was worded like, as `Ledger.wordingsOf`; of a document none. */
  readonly wordings: readonly PublishedWording[];
}

/** The ledger as pages look it up. */
export interface Ledger {
  /** The wordings of a statement that stands in the archive, oldest first, under whatever ids; empty when it is not published yet. */
  wordingsOf(statement: string): readonly PublishedWording[];
  /** What an archive text was like, oldest first: as it was published, and each change that was confirmed. `source` is its id. */
  statesOf(source: string): readonly PublishedText[];
  /** By the id of a statement or a document. */
  readonly former: ReadonlyMap<string, Former>;
}

function isAddressed(text: string): boolean {
  const parts = text.split('/');
  return parts.length <= 2 && parts.every(isId);
}
