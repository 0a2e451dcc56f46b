import { documentEntryOf, type DocumentEntry } from '@/lib/archive/document-entry';
import type { StatementEntry } from '@/lib/archive/entry';
import { documentReference, statementReference, type Reference } from '@/lib/cite/reference';
import type { Entries } from '@/lib/ports/entries';
import { today } from './clock';

/** How a statement is cited today, and the document in which it was said, where that is another one than the one that carries it. */
export interface CitedStatement {
  readonly reference: Reference;
  readonly source: Reference | undefined;
}

export async function citedStatement(
  entry: StatementEntry,
  entries: Entries,
): Promise<CitedStatement> {
  const { site } = await entries.about();
  const reading = { site, today: today() };
  const carrier = await documentEntryOf(entry.document, entries);
  const origin = entry.origin && (await documentEntryOf(entry.origin, entries));
  return {
    reference: statementReference(entry, carrier, reading),
    source: origin && documentReference(origin, reading),
  };
}

export async function citedDocument(entry: DocumentEntry, entries: Entries): Promise<Reference> {
  return documentReference(entry, { site: (await entries.about()).site, today: today() });
}
