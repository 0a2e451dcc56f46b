import { z } from 'zod';
import { issueText, say } from '@/lib/messages/message';
import { DOCUMENT_TYPES } from './front-matter';
import { id } from './id';
import { KINDS } from './kind';

/*
 * What a citation says besides the wording, as the ledger records it: names as they are printed, dates as they are written.
 */

const text = z.string().min(1, issueText(say('fact-empty')));

/** How a statement is cited. What it takes over from where it was said, or from its document, is filled in. */
export const statementFacts = z.strictObject({
  kind: z.enum(KINDS),
  /** EDTF. */
  date: text.optional(),
  /** The name of the person. */
  speaker: text.optional(),
  /** The name of the organisation. */
  organisation: text.optional(),
  /** The id of the document in which it was said, if that is another one. */
  from: id.optional(),
  locator: text.optional(),
  attribution: text.optional(),
});

/** How a document is cited. */
export const documentFacts = z.strictObject({
  title: text,
  type: z.enum(DOCUMENT_TYPES),
  /** EDTF. */
  date: text.optional(),
  event: text.optional(),
  /** The name of the person. */
  speaker: text.optional(),
  /** The name of the organisation. */
  organisation: text.optional(),
  /** The name of its archive text in `sources/`. */
  archive: text.optional(),
});

export type StatementFacts = z.infer<typeof statementFacts>;
export type DocumentFacts = z.infer<typeof documentFacts>;
export type Facts = StatementFacts | DocumentFacts;

/** The names of facts, in the order in which they are written. */
export const FACT_NAMES = [
  'title',
  'type',
  'kind',
  'date',
  'event',
  'speaker',
  'organisation',
  'from',
  'archive',
  'locator',
  'attribution',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** A fact that two records of one thing have differently; undefined where one has none. */
export interface FactChange {
  readonly name: FactName;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/** The facts by name, in their order. */
export function factEntries(facts: Facts): (readonly [name: FactName, value: string])[] {
  const all: Partial<Record<FactName, string | undefined>> = facts;
  return FACT_NAMES.flatMap((name) => {
    const value = all[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** What was changed, in the order of the facts. */
export function factChanges(before: Facts, now: Facts): FactChange[] {
  const [old, present] = [new Map(factEntries(before)), new Map(factEntries(now))];
  return FACT_NAMES.flatMap((name) =>
    old.get(name) === present.get(name)
      ? []
      : [{ name, before: old.get(name), now: present.get(name) }],
  );
}
