import type { SimilarEntry } from '@/components/statement/similar-statements';
import type { Archive } from '@/lib/archive/archive';
import { relatedTo } from '@/lib/archive/entry';
import type { RepeatedEntry } from '@/lib/archive/repetition';
import { searchIfReady } from '@/lib/live/search';
import type { Statement } from '@/lib/model/archive';
import { similarStatements } from '@/lib/search/similar';

const MOST = 4;
/** What is related or gone since the search was made leaves room for others. */
const LOOKED_AT = 12;

/** Statements that share rare words with this one and are neither related to it by declaration nor among the repeated. None while the search is being made. */
export async function similarTo(
  { id }: Statement,
  archive: Archive,
  repeated: readonly RepeatedEntry[],
): Promise<SimilarEntry[]> {
  const searching = await searchIfReady();
  const number = searching?.archive.position.get(id);
  if (!searching || number === undefined) return [];
  const related = relatedTo(id, archive).flatMap(({ target }) =>
    target.type === 'statement' ? target.statement.id : [],
  );
  const known = new Set([...related, ...repeated.map(({ statement }) => statement.id)]);
  return similarStatements(searching.corpus, number, LOOKED_AT)
    .filter((other) => !known.has(other.id))
    .flatMap((other) => {
      const statement = archive.statement.get(other.id);
      const document = statement && archive.document.get(statement.document);
      return statement && document ? [{ statement, document, shared: other.shared }] : [];
    })
    .slice(0, MOST);
}
