import { addressOf } from '@/lib/model/address';
import type { Document, Organisation, Person, Statement } from '@/lib/model/archive';
import type { ArchiveDate } from '@/lib/model/date';
import type { Day } from '@/lib/model/day';
import { wordingHtml } from '@/lib/model/html';
import {
  outcomesInOrder,
  relationWord,
  type OutcomeStatus,
  type Target,
} from '@/lib/model/relation';
import type { Entries, EntryOf, EntryType } from '@/lib/ports/entries';
import { fingerprintOf } from '@/lib/proof/fingerprint';
import { relationsExplainedBy } from './explained';
import { glossaryIn, type TermNote } from './glossary';
import { proofEntryOf, type ProofEntry } from './proof';

/** A statement with everything that a reader sees beside it; ids are resolved. */
export interface StatementEntry {
  readonly statement: Statement;
  /** The wording as safe HTML, the terms of the glossary marked. */
  readonly wording: string;
  /** Explains the terms that are marked in the wording. */
  readonly notes: readonly TermNote[];
  /** The document that carries it: where we have it from. */
  readonly document: Document;
  /** The document in which it was said, if that is another one. */
  readonly origin?: Document | undefined;
  readonly speaker?: Person | undefined;
  readonly organisation?: Organisation | undefined;
  /** Undefined when there is no archive text to check the wording against. */
  readonly proof?: ProofEntry | undefined;
  /** The latest of an expectation; undefined while nobody has looked what became of it. */
  readonly outcome?: OutcomeEntry | undefined;
  /** Of the wording, as citations carry it; undefined while the ledger does not have it: nothing could be said of it later on. */
  readonly fingerprint?: string | undefined;
  /** The first day in this archive, and that of the wording which stands now; undefined while the ledger does not have it. */
  readonly published?: Day | undefined;
  readonly updated?: Day | undefined;
  /** The lasting address: that of the site before it, the fingerprint behind it. */
  readonly permalink: string;
}

export async function entryOf(statement: Statement, entries: Entries): Promise<StatementEntry> {
  const [glossary, named, proof, outcomes, wordings, about] = await Promise.all([
    glossaryIn(entries),
    namedBy(statement, entries),
    proofEntryOf(statement, entries),
    outcomesOf(statement, entries),
    entries.ledger.wordingsOf(statement.id),
    entries.about(),
  ]);
  const latest = wordings.at(-1);
  const fingerprint = latest && fingerprintOf(latest.hash);
  const { html, notes } = glossary.mark(wordingHtml(statement));
  return {
    statement,
    wording: html,
    notes,
    ...named,
    proof,
    outcome: outcomes.at(-1),
    fingerprint,
    published: wordings[0]?.published,
    updated: latest?.published,
    permalink:
      about.site.baseUrl +
      (fingerprint === undefined
        ? addressOf.statement(statement.id)
        : addressOf.cited(statement.id, fingerprint)),
  };
}

/** What a statement names. It is asked for all at once: each question to a store is a way there and back. */
async function namedBy(
  statement: Statement,
  entries: Entries,
): Promise<Pick<StatementEntry, 'document' | 'origin' | 'speaker' | 'organisation'>> {
  const get = <Type extends EntryType>(type: Type, id: string | undefined) =>
    id === undefined ? undefined : entries.get(type, id);
  const [document, origin, speaker, organisation] = await Promise.all([
    documentOf(statement, entries),
    get('document', statement.from),
    get('person', statement.speaker),
    get('organisation', statement.organisation),
  ]);
  return { document, origin, speaker, organisation };
}

/** The document that carries a statement. */
export function documentOf({ document }: Statement, entries: Entries): Promise<Document> {
  return existing('document', document, entries);
}

export function entriesOf(
  statements: readonly Statement[],
  entries: Entries,
): Promise<StatementEntry[]> {
  return Promise.all(statements.map((statement) => entryOf(statement, entries)));
}

/** Where a relation or a piece of evidence leads, ids resolved. */
export type ResolvedTarget =
  | { readonly type: 'statement'; readonly statement: Statement; readonly document: Document }
  | { readonly type: 'document'; readonly document: Document }
  | { readonly type: 'web'; readonly url: string; readonly label: string };

/** A relation as it reads on the page of one of its ends. */
export interface RelatedEntry {
  /** `wiederholt`, `wird wiederholt von`, … */
  readonly word: string;
  readonly target: ResolvedTarget;
  readonly date?: ArchiveDate | undefined;
  readonly remark?: string | undefined;
  /** Where the site says that this is the archive's reading; undefined when it has no such page. */
  readonly explained?: string | undefined;
}

/** What the statement is related to, in both directions. */
export async function relatedTo(id: string, entries: Entries): Promise<RelatedEntry[]> {
  const explained = await relationsExplainedBy(entries);
  return Promise.all(
    (await entries.relationsOf(id)).map(async (end) => ({
      word: relationWord(end),
      target: await targetOf(end.target, entries),
      date: end.date,
      remark: end.remark,
      explained,
    })),
  );
}

export interface OutcomeEntry {
  readonly status: OutcomeStatus;
  readonly evidence: readonly ResolvedTarget[];
  readonly date?: ArchiveDate | undefined;
  readonly remark?: string | undefined;
}

/** What became of an expectation, as far as the archive knows; oldest first. */
export function outcomesOf({ outcomes }: Statement, entries: Entries): Promise<OutcomeEntry[]> {
  return Promise.all(
    outcomesInOrder(outcomes).map(async ({ status, evidence, date, remark }) => ({
      status,
      evidence: await Promise.all(evidence.map((target) => targetOf(target, entries))),
      date,
      remark,
    })),
  );
}

/** The statements before and after this one in its document. */
export async function neighboursOf(
  statement: Statement,
  entries: Entries,
): Promise<{ previous?: Statement | undefined; next?: Statement | undefined }> {
  const order = (await documentOf(statement, entries)).statements;
  const position = order.indexOf(statement.id);
  const at = async (index: number) => {
    const id = order[index];
    return id === undefined ? undefined : entries.get('statement', id);
  };
  const [previous, next] = await Promise.all([at(position - 1), at(position + 1)]);
  return { previous, next };
}

async function targetOf(target: Target, entries: Entries): Promise<ResolvedTarget> {
  switch (target.type) {
    case 'statement': {
      const statement = await existing('statement', target.id, entries);
      return { type: 'statement', statement, document: await documentOf(statement, entries) };
    }
    case 'document':
      return { type: 'document', document: await existing('document', target.id, entries) };
    case 'web':
      return target;
  }
}

/** An archive is checked before it is served: every id in it leads somewhere. */
async function existing<Type extends EntryType>(
  type: Type,
  id: string,
  entries: Entries,
): Promise<EntryOf[Type]> {
  const entry = await entries.get(type, id);
  if (!entry) throw new Error(`There is no \`${id}\`: the content check should have found this.`);
  return entry;
}
