import type { Document, Organisation, Person, Statement } from '@/lib/model/archive';
import type { ArchiveDate } from '@/lib/model/date';
import { wordingHtml } from '@/lib/model/html';
import {
  outcomesInOrder,
  relationWord,
  type OutcomeStatus,
  type Target,
} from '@/lib/model/relation';
import type { Archive } from './archive';
import type { TermNote } from './glossary';
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
}

export function entryOf(statement: Statement, archive: Archive): StatementEntry {
  const { html, notes } = archive.glossary.mark(wordingHtml(statement));
  return {
    statement,
    wording: html,
    notes,
    document: resolved(archive.document, statement.document),
    origin: statement.from === undefined ? undefined : archive.document.get(statement.from),
    speaker: statement.speaker === undefined ? undefined : archive.person.get(statement.speaker),
    organisation:
      statement.organisation === undefined
        ? undefined
        : archive.organisation.get(statement.organisation),
    proof: proofEntryOf(statement, archive),
    outcome: outcomesOf(statement, archive).at(-1),
  };
}

/** The document that carries a statement. */
export function documentOf({ document }: Statement, archive: Archive): Document {
  return resolved(archive.document, document);
}

export function entriesOf(statements: readonly Statement[], archive: Archive): StatementEntry[] {
  return statements.map((statement) => entryOf(statement, archive));
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
export function relatedTo(id: string, archive: Archive): RelatedEntry[] {
  const ends = archive.relations.get(id) ?? [];
  return ends.map((end) => ({
    word: relationWord(end),
    target: targetOf(end.target, archive),
    date: end.date,
    remark: end.remark,
    explained: archive.relationsExplained,
  }));
}

export interface OutcomeEntry {
  readonly status: OutcomeStatus;
  readonly evidence: readonly ResolvedTarget[];
  readonly date?: ArchiveDate | undefined;
  readonly remark?: string | undefined;
}

/** What became of an expectation, as far as the archive knows; oldest first. */
export function outcomesOf({ outcomes }: Statement, archive: Archive): OutcomeEntry[] {
  return outcomesInOrder(outcomes).map(({ status, evidence, date, remark }) => ({
    status,
    evidence: evidence.map((target) => targetOf(target, archive)),
    date,
    remark,
  }));
}

/** The statements before and after this one in its document. */
export function neighboursOf(
  { id, document }: Statement,
  archive: Archive,
): { previous?: Statement | undefined; next?: Statement | undefined } {
  const order = archive.document.get(document)?.statements ?? [];
  const position = order.indexOf(id);
  const at = (index: number) => archive.statement.get(order[index] ?? '');
  return { previous: at(position - 1), next: at(position + 1) };
}

function targetOf(target: Target, archive: Archive): ResolvedTarget {
  switch (target.type) {
    case 'statement': {
      const statement = resolved(archive.statement, target.id);
      return {
        type: 'statement',
        statement,
        document: resolved(archive.document, statement.document),
      };
    }
    case 'document':
      return { type: 'document', document: resolved(archive.document, target.id) };
    case 'web':
      return target;
  }
}

/** A snapshot is checked before it is served: every id in it leads somewhere. */
function resolved<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`There is no \`${id}\`: the content check should have found this.`);
  return entry;
}
