import type { Document, Statement } from '@/lib/model/archive';
import type { Entries, RelationsAmong } from '@/lib/ports/entries';

/** What is related in a topic or a document, with everything that is named by it. */
export interface RelationMap extends RelationsAmong {
  /** How many relations there are. */
  readonly total: number;
  /** Those at an end of the lines, and the documents that carry them or are named themselves. */
  readonly statements: readonly Statement[];
  readonly documents: readonly Document[];
}

export async function relationMapOf(
  of: 'topic' | 'document',
  id: string,
  entries: Entries,
): Promise<RelationMap> {
  const { counts, lines } = await entries.relationsAmong(of, id);
  const ends = lines.flatMap(({ from, to }) => [{ type: 'statement', id: from } as const, to]);
  const named = (type: 'statement' | 'document') =>
    ends.filter((end) => end.type === type).map((end) => end.id);
  const statements = await entries.getAll('statement', [...new Set(named('statement'))]);
  const documents = await entries.getAll('document', [
    ...new Set([...statements.map(({ document }) => document), ...named('document')]),
  ]);
  return {
    counts,
    lines,
    total: counts.reduce((sum, { count }) => sum + count, 0),
    statements,
    documents,
  };
}
