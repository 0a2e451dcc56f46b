import { say, type Message } from '@/lib/messages/message';
import { isoOf } from '@/lib/model/day';
import type { LedgerRecords } from '@/lib/proof/ledger-records';
import { error, type Complaint } from './complaint';
import { documentOf, type LedgerSurvey } from './ledger-survey';

/**
 * What was published and is not in the content any more, without the ledger saying what became of it; and moves that lead
 * to nothing. Places are lines of the ledger. `drafts` are the files of documents that are drafts now, by id.
 */
export function checkVanished(
  records: LedgerRecords,
  survey: LedgerSurvey,
  drafts: ReadonlyMap<string, string>,
): Complaint[] {
  return [
    ...vanishedDocuments(records, survey, drafts),
    ...vanishedStatements(records, survey),
    ...checkMoves(records, survey),
  ];
}

function vanishedDocuments(
  { documents, endings }: LedgerRecords,
  survey: LedgerSurvey,
  drafts: ReadonlyMap<string, string>,
): Complaint[] {
  return [...documents].flatMap(([id, { line, day }]) => {
    if (survey.documents.has(id) || endings.has(id)) return [];
    const draft = drafts.get(id);
    const values = { id, date: isoOf(day), ...(draft === undefined ? {} : { draft }) };
    return [atLine(line, say('document-vanished', values))];
  });
}

function vanishedStatements(
  { documents, statements, endings }: LedgerRecords,
  survey: LedgerSurvey,
): Complaint[] {
  // Of a document that is gone as a whole, the complaint about it says enough.
  const isGone = (document: string) =>
    documents.has(document) && !survey.documents.has(document) && !endings.has(document);
  const alone = survey.missing.filter((id) => !isGone(documentOf(id)) && !isUnread(id, survey));
  const newcomers = new Map(
    survey.unpublished.map(({ id, statement }) => [statement.wordingHash, id]),
  );
  return alone.map((id) => {
    const versions = statements.get(id) ?? [];
    const [first, last] = [versions[0], versions.at(-1)];
    const to = newcomers.get(last?.hash ?? '');
    return atLine(
      last?.line ?? 1,
      say('statement-vanished', {
        id,
        date: isoOf(first?.day ?? 0),
        ...(to === undefined ? {} : { to }),
      }),
    );
  });
}

/** Whether the file or the place where it would stand cannot be understood; that has been said there. */
function isUnread(id: string, { documents }: LedgerSurvey): boolean {
  const file = documents.get(documentOf(id));
  return (
    file !== undefined && (!file.entry || file.entry.unread.includes(id.slice(id.indexOf('/') + 1)))
  );
}

function checkMoves(
  { statements, documents, endings }: LedgerRecords,
  survey: LedgerSurvey,
): Complaint[] {
  return [...endings].flatMap(([id, { line, to, why }]) => {
    if (to === undefined) return [];
    if (!id.includes('/'))
      return documents.has(to) || survey.documents.has(to) ? [] : [atLine(line, toNothing(id, to))];
    const wordings = [
      ...(statements.get(to) ?? []).map(({ hash }) => hash),
      ...(survey.find(to)?.statement.wordingHash ?? []),
    ];
    if (wordings.length === 0) return [atLine(line, toNothing(id, to))];
    const last = statements.get(id)?.at(-1)?.hash;
    return why !== undefined || last === undefined || wordings.includes(last)
      ? []
      : [atLine(line, say('move-with-other-wording', { id, to }))];
  });
}

function toNothing(id: string, to: string): Message {
  return say('move-to-nothing', { id, to });
}

function atLine(line: number, message: Message): Complaint {
  return error({ line, column: 1 }, message);
}
