import type { Document, Snapshot } from '@/lib/model/archive';
import type { Holdings } from '@/lib/ports/entries';

/** The documents that have neither statements of their own nor an archive text: they are there because others quote them. */
export function knownFromExcerpts({
  documents,
  statements,
}: Pick<Snapshot, 'documents' | 'statements'>): Set<string> {
  const quoted = new Set(statements.flatMap(({ from }) => from ?? []));
  const isOrigin = (document: Document) =>
    document.statements.length === 0 && document.archive === undefined && quoted.has(document.id);
  return new Set(documents.filter(isOrigin).map(({ id }) => id));
}

export function holdingsOf(
  documents: readonly Document[],
  excerpted: ReadonlySet<string>,
): Holdings {
  return {
    documents: documents.length - excerpted.size,
    excerpted: documents.filter(({ id }) => excerpted.has(id)).map(({ type }) => type),
  };
}
