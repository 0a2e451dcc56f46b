import type { Facts } from '@/lib/model/ledger-facts';
import type { LedgerTexts } from '@/lib/proof/ledger';
import { inlineFactsOf, type LedgerRecords } from '@/lib/proof/ledger-records';
import { lineIn } from './ledger-line';

/** What the lines say of statements and documents that were corrected or moved; `textAt` gives a line. */
export function earlierTexts(
  records: LedgerRecords,
  textAt: (line: number) => string,
): LedgerTexts {
  const moved = new Set(records.events.flatMap(({ id, to }) => (to === undefined ? [] : [id, to])));
  const wordings = new Map<number, string>();
  const facts = new Map<number, Facts>();
  const read = (line: number) => {
    const found = lineIn(textAt(line), line, []);
    if (!found) return;
    if ('statement' in found && found.text !== undefined) wordings.set(line, found.text);
    if ('facts' in found && found.facts) facts.set(line, found.facts);
  };
  for (const [id, versions] of records.statements)
    if (versions.length > 1 || moved.has(id)) versions.forEach(({ line }) => read(line));
  for (const [id, versions] of records.cited) {
    const inline = inlineFactsOf(id, records);
    if (versions.length === 1 && !inline && !moved.has(id)) continue;
    versions.forEach(({ line }) => read(line));
    if (inline) read(inline.line);
  }
  return { wordings, facts };
}
