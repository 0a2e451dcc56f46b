import type { Former, Ledger } from '@/lib/model/ledger';

/** A statement that was published in a document and is not there any more. */
export interface FormerStatement {
  readonly id: string;
  readonly former: Former;
}

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
