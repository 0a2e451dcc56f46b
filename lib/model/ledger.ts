import { z } from 'zod';
import { issueText, say } from '@/lib/messages/message';
import { dayNumber, dayOfIso } from './day';
import { id, isId } from './id';
import { documentFacts, statementFacts } from './ledger-facts';

/*
 * The ledger (Verzeichnis): what was ever published here, a line of JSON for each thing that happened. A line that has
 * been written is never changed: what happens later is a line of its own, behind it.
 */

/** Nothing was published on the web before: an earlier date is a slip. */
const FIRST_DAY = dayNumber(1990, 1, 1);

/** A day on which something was recorded. */
export const day = z.string().superRefine((text, context) => {
  const found = dayOfIso(text);
  const message =
    found === undefined
      ? say('day-that-is-none')
      : found < FIRST_DAY
        ? say('day-before-the-web')
        : undefined;
  if (message) context.addIssue({ code: 'custom', message: issueText(message) });
});
const hash = z.string().regex(/^[0-9a-f]{64}$/, issueText(say('hash-malformed')));
const version = z
  .int(issueText(say('version-malformed')))
  .min(1, issueText(say('version-malformed')));
const why = z.string().refine((text) => text.trim() !== '', issueText(say('why-empty')));
const by = z
  .string()
  .refine((text) => text.trim() !== '' && !/[\r\n]/.test(text), issueText(say('by-empty')));
const tag = z.string().regex(/^[0-9a-f]{10}$/, issueText(say('tag-malformed')));

/** The id of a statement (`document/statement`) or of a document: what is addressed below `/dokumente/`. */
const address = z.string().refine((text) => isAddressed(text), issueText(say('address-malformed')));

/** What any line may have besides what it says. `in` is always the second key. */
const common = {
  /** The tag of the seal under which the line is; lines of before there were seals have none. */
  in: tag.optional(),
  date: day,
};
const decided = {
  ...common,
  /** What was wrong. */
  why: why.optional(),
  /** Who recorded it. Of publications the seal says so. */
  by: by.optional(),
};

/** A document was published. */
export const documentLine = z.strictObject({
  document: id,
  ...common,
  facts: documentFacts.optional(),
});

/** A wording was published: the first one of a statement, or a correction of it. */
export const wordingLine = z.strictObject({
  statement: z.string().refine(isStatementId, issueText(say('statement-id-malformed'))),
  /** 1 for the first wording, 2 for the first correction, … */
  version,
  ...decided,
  /** Of `text`, see `wordingHash`. */
  wording: hash,
  /** How the statement was cited at first; corrections of that are lines of their own. */
  facts: statementFacts.optional(),
  /** The wording itself. */
  text: z.string().optional(),
  /** In its place where the law demands that it be forgotten, see `lib/proof/seal/leaf.ts`. */
  forgotten: hash.optional(),
});

const citedBase = { cited: address, version, ...decided };
/** How a statement is cited was recorded, or corrected. */
export const citedStatementLine = z.strictObject({ ...citedBase, facts: statementFacts });
/** How a document is cited was recorded, or corrected. */
export const citedDocumentLine = z.strictObject({ ...citedBase, facts: documentFacts });

/** An archive text was published, or a change of it was confirmed. */
export const sourceLine = z.strictObject({
  /** The name of the file in `sources/`. */
  source: z.string().min(1),
  version,
  ...decided,
  /** Of the bytes of the file. */
  sha256: hash,
});

/** Of two branches that ended something in two ways, this is what holds. */
const decides = z.literal(true).optional();

/** What had one id has another one now: the old address leads to the new one. `why` when the wording changed with it. */
export const moveLine = z.strictObject({ moved: address, to: address, ...decided, decides });

/** What was published is so no longer: its address says so, and why. */
export const withdrawalLine = z.strictObject({ withdrawn: address, ...decided, why, decides });

/** A withdrawal was taken back. */
export const restorationLine = z.strictObject({ restored: address, ...decided, why });

/** Seals every line that is there when it is written, see docs/ledger.md. */
export const sealLine = z.strictObject({
  /** The tag of the lines that came with it. */
  seal: tag,
  /** The SHA-256 of the lines of the seals before; two of them where two branches met. */
  before: z.array(hash),
  /** How many lines are under it. */
  lines: z.int().min(0),
  /** The root of their Merkle tree (RFC 9162 §2.1). */
  root: hash,
  date: day,
  by,
});

export type DocumentLine = z.infer<typeof documentLine>;
export type WordingLine = z.infer<typeof wordingLine>;
export type CitedLine = z.infer<typeof citedStatementLine> | z.infer<typeof citedDocumentLine>;
export type SourceLine = z.infer<typeof sourceLine>;
export type MoveLine = z.infer<typeof moveLine>;
export type WithdrawalLine = z.infer<typeof withdrawalLine>;
export type RestorationLine = z.infer<typeof restorationLine>;
export type SealLine = z.infer<typeof sealLine>;
/** What happened to what is published. */
export type LedgerLine =
  DocumentLine | WordingLine | CitedLine | SourceLine | MoveLine | WithdrawalLine | RestorationLine;

export type { Former, Ledger, PublishedWording } from './ledger-view';

/** Whether a text is the full id of a statement, `document/statement`. */
export function isStatementId(text: string): boolean {
  return text.includes('/') && isAddressed(text);
}

function isAddressed(text: string): boolean {
  const parts = text.split('/');
  return parts.length <= 2 && parts.every(isId);
}
