import type { Draft } from '@/lib/content/load';
import type { LedgerRecords } from '@/lib/proof/ledger-records';
import {
  change,
  publication,
  refusal,
  type Decision,
  type LedgerChange,
  type LedgerContent,
} from '@/lib/proof/ledger-changes';
import { citations, confirmation, correction } from '@/lib/proof/ledger-corrections';
import { move, restoration, withdrawal } from '@/lib/proof/ledger-ends';
import type { Asked } from './ledger-arguments';

/** What is to be written for what was asked. */
export function changeFor(
  { verb, ids: [id = '', to = ''], date, by = '', why }: Asked,
  records: LedgerRecords,
  draft: Draft,
): LedgerChange {
  const content = contentOf(draft);
  const decision: Decision = { date, by, why };
  const reasoned = { date, why: why ?? '', by };
  switch (verb) {
    case 'correct':
      return id.includes('/') && !id.endsWith('.md')
        ? correction(records, content, id, decision)
        : correctedCitations(records, content, id, decision, draft);
    case 'move':
      return move(records, content, id, to, decision);
    case 'withdraw':
      return withdrawal(records, content, id, reasoned);
    case 'restore':
      return restoration(records, content, id, reasoned);
    case 'confirm':
      return confirmation(records, content, id, decision);
    default:
      return change(publication(records, content, date));
  }
}

/** What a document, a person or an organisation has changed in citations, except where something else has changed as well. */
function correctedCitations(
  records: LedgerRecords,
  content: LedgerContent,
  subject: string,
  decision: Decision,
  { told }: Draft,
): LedgerChange {
  const own = told.find((each) => each.subject === subject)?.cited.map(({ id }) => id) ?? [];
  const others = new Set(
    told.flatMap((each) => (each.subject === subject ? [] : each.cited.map(({ id }) => id))),
  );
  const ids = [...new Set([subject, ...own])].filter((id) => !others.has(id));
  const result = citations(records, content, ids, decision);
  return result.ok && result.added.length === 0
    ? refusal(
        own.length > 0
          ? `what \`${subject}\` changes is cited otherwise in another way too: correct the others first`
          : `nothing that comes from \`${subject}\` is cited otherwise than it was published`,
      )
    : result;
}

function contentOf({ snapshot, checksums, facts }: Draft): LedgerContent {
  return {
    documents: facts.documents,
    statements: new Map(
      (snapshot?.statements ?? []).flatMap(({ id, text }) => {
        const own = facts.statements.get(id);
        return own ? [[id, { text, facts: own }]] : [];
      }),
    ),
    sources: checksums,
  };
}
