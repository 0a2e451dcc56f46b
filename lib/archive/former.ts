import type { Ledger } from '@/lib/model/ledger';
import type { FormerStatement } from '@/lib/ports/entries';

/** What documents once had, by their ids; each list by id. */
export function formerStatementsOf({ former }: Ledger): Map<string, FormerStatement[]> {
  const byDocument = new Map<string, FormerStatement[]>();
  for (const id of [...former.keys()].sort()) {
    const [document = '', statement] = id.split('/');
    const end = former.get(id);
    if (statement === undefined || !end) continue;
    const known = byDocument.get(document);
    if (known) known.push({ id, former: end });
    else byDocument.set(document, [{ id, former: end }]);
  }
  return byDocument;
}
