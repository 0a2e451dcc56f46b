import type { Document } from '@/lib/model/archive';
import type { Holdings } from '@/lib/ports/entries';
import type { StatementGroups } from './statements-by';

/** The documents that have neither statements of their own nor an archive text: they are there because others quote them. `quoted` are statements by the document in which they were said. */
export function knownFromExcerpts(
  documents: readonly Document[],
  quoted: StatementGroups,
): Set<string> {
  const isOrigin = ({ id, statements, archive }: Document) =>
    statements.length === 0 && archive === undefined && quoted.has(id);
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
