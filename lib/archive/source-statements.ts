import type { Statement } from '@/lib/model/archive';
import { changeBetween, itemsCome, itemsGone } from '@/lib/model/list-change';
import type { Source } from '@/lib/model/proof';
import type { Archive } from './archive';

/** What the statements of archive texts are found by. */
type Around = Pick<Archive, 'source' | 'document' | 'statement' | 'statements' | 'statementsBy'>;

/** The statements that were checked against an archive text, in the order in which it has them. */
export function statementsIn(source: string, archive: Archive): readonly Statement[] {
  return archive.inSource.get(source) ?? [];
}

/** Those of all archive texts; a list is the same object as in `before` as long as text and statements are the same. */
export function statementsInSources(
  around: Around,
  before: Archive | undefined,
): Map<string, readonly Statement[]> {
  const change = before && changeBetween(before.statements, around.statements);
  const changed = new Set(
    change && [...itemsGone(change), ...itemsCome(change)].map(({ proof }) => proof?.source),
  );
  return new Map(
    [...around.source.values()].map((source) => {
      const known = before?.inSource.get(source.id);
      const isSame = before?.source.get(source.id) === source && !changed.has(source.id);
      return [source.id, known && isSame ? known : statementsOf(source, around)];
    }),
  );
}

function statementsOf({ id, documents }: Source, around: Around): Statement[] {
  const carried = documents
    .flatMap((document) => around.document.get(document)?.statements ?? [])
    .flatMap((statement) => around.statement.get(statement) ?? []);
  const quoted = documents.flatMap((document) => around.statementsBy.origin.get(document) ?? []);
  const start = ({ proof }: Statement) => proof?.passages[0]?.start ?? 0;
  return [...new Set([...carried, ...quoted])]
    .filter(({ proof }) => proof?.source === id)
    .sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
}
