import type { Facts } from '@/lib/model/ledger-facts';
import { wayOf } from '@/lib/proof/ledger-events';
import { factsHasher } from '@/lib/proof/ledger-facts';
import { lastFactsOf, type LedgerRecords } from '@/lib/proof/ledger-records';
import type { Version } from '@/lib/proof/ledger-version';
import type { ContentFacts } from './content-facts';
import type { ParsedFile, ParsedStatement } from './parsed';

/** A published statement or document that is cited otherwise now. */
export interface ChangedFacts {
  readonly id: string;
  readonly file: ParsedFile;
  /** Missing when it is a document. */
  readonly statement?: ParsedStatement;
  /** What was recorded last. */
  readonly published: Version;
  readonly now: Facts;
}

/** How everything is cited, held against the records of the ledger. */
export interface FactsSurvey {
  readonly changed: readonly ChangedFacts[];
  /** How many published statements and documents there are of which nothing is recorded yet. */
  readonly unrecorded: number;
}

export function surveyFacts(
  files: readonly ParsedFile[],
  facts: ContentFacts,
  records: LedgerRecords,
): FactsSurvey {
  const hasher = factsHasher();
  const changed: ChangedFacts[] = [];
  let unrecorded = 0;
  const isMovedOnly = movedOrigins(records, hasher.of);
  const hold = (id: string, now: Facts, rest: Pick<ChangedFacts, 'file' | 'statement'>) => {
    if (facts.isUncertain(rest.file, rest.statement)) return;
    const published = lastFactsOf(id, records);
    if (!published) unrecorded++;
    else if (published.hash !== hasher.of(now) && !isMovedOnly(now, published.hash))
      changed.push({ id, now, published, ...rest });
  };
  for (const file of files) {
    if (file.folder !== 'documents' || !file.entry) continue;
    const document = facts.document(file);
    if (document && records.documents.has(file.id) && !records.endings.has(file.id))
      hold(file.id, document, { file });
    for (const statement of file.entry.statements) {
      const id = `${file.id}/${statement.id}`;
      if (records.statements.has(id) && !records.endings.has(id))
        hold(id, facts.statement(statement, file), { file, statement });
    }
  }
  return { changed, unrecorded };
}

/** Tells of facts whether they were recorded with the id that the document in which it was said had before it was moved. */
function movedOrigins({ endings }: LedgerRecords, hashOf: (facts: Facts) => string) {
  const earlier = new Map<string, string[]>();
  for (const id of endings.keys()) {
    if (id.includes('/')) continue;
    for (const to of wayOf(id, endings)) earlier.set(to, [...(earlier.get(to) ?? []), id]);
  }
  return (now: Facts, hash: string) =>
    'from' in now &&
    now.from !== undefined &&
    (earlier.get(now.from) ?? []).some((from) => hashOf({ ...now, from }) === hash);
}
