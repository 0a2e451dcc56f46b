import type { MoveLine, RestorationLine, WithdrawalLine } from '@/lib/model/ledger';
import { wordingHash } from './hash';
import {
  change,
  publication,
  refusal,
  tooEarly,
  type Decision,
  type LedgerChange,
  type LedgerContent,
} from './ledger-changes';
import { wayOf } from './ledger-events';
import { factsHasher } from './ledger-facts';
import { lastFactsOf, type LedgerRecords } from './ledger-records';

/** A statement or a whole document has another id now. Of a document, every statement goes along under its own name. */
export function move(
  records: LedgerRecords,
  content: LedgerContent,
  moved: string,
  to: string,
  decision: Decision,
): LedgerChange {
  if (moved.includes('/') !== to.includes('/'))
    return refusal(
      'a statement moves to a statement and a document to a document: write two ids of the same sort',
    );
  const pairs = withStatements(moved, records).map((id) => [id, id.replace(moved, to)] as const);
  const reasons = pairs.flatMap(
    ([from, target]) => objectionToMove(records, content, from, target, decision) ?? [],
  );
  if (reasons.length > 0) return refusal(reasons.join('\n'));
  const { date, why, by } = decision;
  const lines = pairs.map(([from, target]): MoveLine => ({
    moved: from,
    to: target,
    date,
    why,
    by,
    ...deciding(from, records),
  }));
  const targets = new Set(pairs.map(([, target]) => target));
  const newcomers = publication(records, content, date).filter((line) =>
    targets.has('statement' in line ? line.statement : 'document' in line ? line.document : ''),
  );
  return change([...newcomers, ...lines]);
}

/** A statement or a whole document was taken out. */
export function withdrawal(
  records: LedgerRecords,
  content: LedgerContent,
  withdrawn: string,
  decision: Decision & { readonly why: string },
): LedgerChange {
  const objection = objectionToEnding(records, content, withdrawn, decision);
  if (objection) return refusal(objection);
  return change(
    withStatements(withdrawn, records).map((id): WithdrawalLine => ({
      withdrawn: id,
      ...decision,
      ...deciding(id, records),
    })),
  );
}

/** What was withdrawn is published again: of a document every statement that is in the content. */
export function restoration(
  records: LedgerRecords,
  content: LedgerContent,
  restored: string,
  decision: Decision & { readonly why: string },
): LedgerChange {
  const ending = records.endings.get(restored);
  if (!ending) return refusal(`\`${restored}\` is not withdrawn: nothing has to be restored`);
  if (ending.to !== undefined)
    return refusal(
      `\`${restored}\` was moved: take that back with \`npm run ledger -- move ${ending.to} ${restored}\``,
    );
  const isThere = (id: string) => content.statements.has(id) || content.documents.has(id);
  if (!isThere(restored))
    return refusal(`\`${restored}\` is not in the content: put it back there first`);
  const early = tooEarly(restored, decision.date, ending);
  if (early) return refusal(early);
  const along = [...records.endings].filter(
    ([id, { to }]) => id.startsWith(`${restored}/`) && to === undefined && isThere(id),
  );
  return change(
    [restored, ...along.map(([id]) => id)].map((id): RestorationLine => ({
      restored: id,
      ...decision,
    })),
  );
}

const hasher = factsHasher();

function objectionToMove(
  records: LedgerRecords,
  content: LedgerContent,
  moved: string,
  to: string,
  decision: Decision,
): string | undefined {
  const objection = objectionToEnding(records, content, moved, decision);
  if (objection) return objection;
  const target = content.statements.get(to);
  if (!target && !content.documents.has(to))
    return `\`${moved}\` cannot move to \`${to}\`, which is not in the content: write the id under which it stands now`;
  if (records.endings.has(to) && !wayOf(to, records.endings).includes(moved))
    return endedMessage(to, records);
  if (!target || decision.why !== undefined) return undefined;
  const published = records.statements.get(moved)?.at(-1)?.hash;
  const versions = records.statements.get(to) ?? [];
  if (wordingHash(target.text) !== published && !versions.some(({ hash }) => hash === published))
    return `the wording of \`${to}\` is not that of \`${moved}\`: say what was changed with --why "…"`;
  const cited = lastFactsOf(moved, records)?.hash;
  return cited === undefined || versions.length > 0 || cited === hasher.of(target.facts)
    ? undefined
    : `\`${to}\` is not cited as \`${moved}\` was: say what was changed with --why "…"`;
}

function objectionToEnding(
  records: LedgerRecords,
  content: LedgerContent,
  id: string,
  { date }: Decision,
): string | undefined {
  const published = records.statements.get(id)?.at(-1) ?? records.documents.get(id);
  if (!published) return `\`${id}\` was never published: nothing has to be recorded`;
  if (records.endings.has(id) && !isContradicted(id, records)) return endedMessage(id, records);
  if (content.statements.has(id) || content.documents.has(id))
    return `\`${id}\` is still in the content: take it out there first`;
  const last = records.events.findLast((event) => event.id === id || event.to === id);
  return tooEarly(id, date, published) ?? tooEarly(id, date, last);
}

export function endedMessage(id: string, { endings }: LedgerRecords): string {
  const ending = endings.get(id);
  return `\`${id}\` was ${ending?.to === undefined ? 'withdrawn' : `moved to \`${ending.to}\``} already, see line ${ending?.line} of the ledger`;
}

/** Whether two branches have ended it in two ways. */
function isContradicted(id: string, { complaints }: LedgerRecords): boolean {
  return complaints.some(({ decidedBy }) => decidedBy === id);
}

function deciding(id: string, records: LedgerRecords): { decides?: true } {
  return isContradicted(id, records) ? { decides: true } : {};
}

/** An id, and of a document the published statements that have neither moved nor been withdrawn. */
function withStatements(id: string, { statements, endings }: LedgerRecords): string[] {
  const own = [...statements.keys()].filter(
    (each) => each.startsWith(`${id}/`) && !endings.has(each),
  );
  return [id, ...own];
}
