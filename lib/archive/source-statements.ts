import type { Statement } from '@/lib/model/archive';
import type { Archive } from './archive';

/** The statements that were checked against an archive text, in the order in which it has them. */
export function statementsIn(source: string, archive: Archive): Statement[] {
  const documents = archive.source.get(source)?.documents ?? [];
  const carried = documents
    .flatMap((document) => archive.document.get(document)?.statements ?? [])
    .flatMap((id) => archive.statement.get(id) ?? []);
  const quoted = documents.flatMap((document) => archive.statementsBy.origin.get(document) ?? []);
  const start = ({ proof }: Statement) => proof?.passages[0]?.start ?? 0;
  return [...new Set([...carried, ...quoted])]
    .filter(({ proof }) => proof?.source === source)
    .sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
}
