import type { SimilarEntry } from '@/components/statement/similar-statements';
import type { Archive } from '@/lib/archive/archive';
import { relatedTo } from '@/lib/archive/entry';
import { searchIfReady } from '@/lib/live/search';
import type { Statement } from '@/lib/model/archive';
import { similarStatements } from '@/lib/search/similar';

const MOST = 4;
/** What is related or gone since the search was made leaves room for others. */
const LOOKED_AT = 12;

/** Statements that share rare words with this one and are not related to it by declaration. None while the search is being made. */
export async function similarTo({ id }: Statement, archive: Archive): Promise<SimilarEntry[]> {
  const searching = await searchIfReady();
  const searched = searching?.archive.statement.get(id);
  if (!searching || !searched) return [];
  const related = new Set(relatedTo(id, archive).map(({ target }) => (target.type === 'statement' ? target.statement.id : undefined)));
  return similarStatements(searching.corpus, searching.corpus.statements.indexOf(searched), LOOKED_AT)
    .filter((other) => !related.has(other.id))
    .flatMap((other) => {
      const statement = archive.statement.get(other.id);
      const document = statement && archive.document.get(statement.document);
      return statement && document ? [{ statement, document, shared: other.shared }] : [];
    })
    .slice(0, MOST);
}
