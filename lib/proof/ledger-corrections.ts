import type { CitedLine, LedgerLine, WordingLine } from '@/lib/model/ledger';
import { wordingHash } from './hash';
import {
  change,
  citedLine,
  refusal,
  tooEarly,
  type Decision,
  type LedgerChange,
  type LedgerContent,
} from './ledger-changes';
import { endedMessage } from './ledger-ends';
import { factsHasher } from './ledger-facts';
import { lastFactsOf, type LedgerRecords } from './ledger-records';
import type { Version } from './ledger-version';

/** The wording of a published statement was mended, or how it is cited, or both. */
export function correction(
  records: LedgerRecords,
  content: LedgerContent,
  statement: string,
  decision: Decision,
): LedgerChange {
  const versions = records.statements.get(statement);
  const found = content.statements.get(statement);
  const last = versions?.at(-1);
  if (!last) return refusal(`\`${statement}\` is not published yet: nothing has to be recorded`);
  if (records.endings.has(statement)) return refusal(endedMessage(statement, records));
  if (!found)
    return refusal(`\`${statement}\` is not in the content: put the corrected wording there first`);
  const wording = wordingHash(found.text);
  const facts = citation(records, content, statement, decision);
  if (!facts.ok) return facts;
  if (wording === last.hash && !isUndecided(versions ?? [])) {
    return facts.added.length > 0
      ? facts
      : refusal(
          `the wording of \`${statement}\` is the published one, and it is cited as it was: correct it in its file first`,
        );
  }
  const early = tooEarly(statement, decision.date, last);
  if (early) return refusal(early);
  const { date, why, by } = decision;
  const version = last.version + 1;
  const line: WordingLine = { statement, version, date, wording, text: found.text, why, by };
  return change([line, ...facts.added]);
}

/** How statements and documents are cited was mended: what of `ids` is cited otherwise than recorded. */
export function citations(
  records: LedgerRecords,
  content: LedgerContent,
  ids: readonly string[],
  decision: Decision,
): LedgerChange {
  const added: LedgerLine[] = [];
  for (const id of ids) {
    const each = citation(records, content, id, decision);
    if (!each.ok) return each;
    added.push(...each.added);
  }
  return change(added);
}

const hasher = factsHasher();

function citation(
  records: LedgerRecords,
  { statements, documents }: LedgerContent,
  cited: string,
  decision: Decision,
): LedgerChange {
  const facts: CitedLine['facts'] | undefined =
    statements.get(cited)?.facts ?? documents.get(cited);
  const last = lastFactsOf(cited, records);
  const isOpen = isUndecided(records.cited.get(cited) ?? []);
  if (!facts || !last || (last.hash === hasher.of(facts) && !isOpen)) return change([]);
  const early = tooEarly(cited, decision.date, last);
  if (early) return refusal(early);
  const { date, why, by } = decision;
  return change([citedLine({ cited, version: last.version + 1, date, why, by }, facts)]);
}

/** Whether two branches have recorded the last version in two ways. */
function isUndecided(versions: readonly Version[]): boolean {
  return versions.length > 1 && versions.at(-1)?.version === versions.at(-2)?.version;
}

/** A changed archive text was looked at and is right. */
export function confirmation(
  records: LedgerRecords,
  content: LedgerContent,
  source: string,
  { date, why, by }: Decision,
): LedgerChange {
  const versions = records.sources.get(source);
  const last = versions?.at(-1);
  const sha256 = content.sources.get(source);
  if (!last)
    return refusal(
      `the archive text \`${source}\` is not published yet: nothing has to be confirmed`,
    );
  if (sha256 === undefined)
    return refusal(`no document names an archive text \`${source}\` that is in sources/`);
  if (sha256 === last.hash && !isUndecided(versions ?? []))
    return refusal(
      `the archive text \`${source}\` is the published one: there is nothing to confirm`,
    );
  const early = tooEarly(source, date, last);
  if (early) return refusal(early);
  return change([{ source, version: last.version + 1, date, sha256, why, by }]);
}
