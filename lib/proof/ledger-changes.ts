import { dayOfIso, isoOf, type Day } from '@/lib/model/day';
import type {
  CitedLine,
  DocumentLine,
  LedgerLine,
  SourceLine,
  WordingLine,
} from '@/lib/model/ledger';
import type { DocumentFacts, StatementFacts } from '@/lib/model/ledger-facts';
import { wordingHash } from './hash';
import { lastFactsOf, type LedgerRecords } from './ledger-records';

/** The content as it stands now, as far as the ledger is concerned. */
export interface LedgerContent {
  readonly documents: ReadonlyMap<string, DocumentFacts>;
  readonly statements: ReadonlyMap<string, StatementContent>;
  /** The SHA-256 of each archive text that a document names. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface StatementContent {
  readonly text: string;
  readonly facts: StatementFacts;
}

/** What somebody decides: when, who, and why where that is needed. */
export interface Decision {
  readonly date: string;
  readonly by: string;
  readonly why?: string | undefined;
}

export type LedgerChange =
  | { readonly ok: true; readonly added: readonly LedgerLine[] }
  | { readonly ok: false; readonly reason: string };

/** What is in the content and was never published, and how things are cited that were published without; as lines dated `date`. */
export function publication(
  records: LedgerRecords,
  { documents, statements, sources }: LedgerContent,
  date: string,
): LedgerLine[] {
  return [
    ...[...documents].flatMap(([document, facts]): (DocumentLine | CitedLine)[] =>
      records.documents.has(document)
        ? firstFacts(records, document, facts, date)
        : [{ document, date, facts }],
    ),
    ...[...statements].flatMap(([statement, content]): (WordingLine | CitedLine)[] =>
      records.statements.has(statement)
        ? firstFacts(records, statement, content.facts, date)
        : [firstWording(statement, content, date)],
    ),
    ...[...sources].flatMap(([source, sha256]): SourceLine[] =>
      records.sources.has(source) ? [] : [{ source, version: 1, date, sha256 }],
    ),
  ];
}

function firstFacts(
  records: LedgerRecords,
  cited: string,
  facts: CitedLine['facts'],
  date: string,
): CitedLine[] {
  const isRecorded = records.endings.has(cited) || lastFactsOf(cited, records) !== undefined;
  return isRecorded ? [] : [citedLine({ cited, version: 1, date }, facts)];
}

/** The facts come last; a statement's are those of a statement. */
export function citedLine(head: Omit<CitedLine, 'facts'>, facts: CitedLine['facts']): CitedLine {
  return 'kind' in facts ? { ...head, facts } : { ...head, facts };
}

function firstWording(
  statement: string,
  { text, facts }: StatementContent,
  date: string,
): WordingLine {
  return { statement, version: 1, date, wording: wordingHash(text), facts, text };
}

export function change(added: readonly LedgerLine[]): LedgerChange {
  return { ok: true, added };
}

export function refusal(reason: string): LedgerChange {
  return { ok: false, reason };
}

/** Why nothing about `subject` can be dated so: something about it was recorded on a later day. */
export function tooEarly(
  subject: string,
  date: string,
  latest: { readonly day: Day; readonly line: number } | undefined,
): string | undefined {
  const day = dayOfIso(date);
  return latest && day !== undefined && day < latest.day
    ? `${date} is before ${isoOf(latest.day)}, when line ${latest.line} of the ledger was recorded, which is about \`${subject}\` too: give another --date`
    : undefined;
}
