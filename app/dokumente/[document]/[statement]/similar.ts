import type { SimilarEntry } from '@/components/statement/similar-statements';
import { relatedTo } from '@/lib/archive/entry';
import type { RepeatedEntry } from '@/lib/archive/repetition';
import { currentSearch } from '@/lib/live/current';
import type { Statement } from '@/lib/model/archive';
import type { Entries } from '@/lib/ports/entries';

const MOST = 4;
/** What is related or gone since the search was made leaves room for others. */
const LOOKED_AT = 12;

/** Statements that share rare words with this one and are neither related to it by declaration nor among the repeated. */
export async function similarTo(
  { id }: Statement,
  entries: Entries,
  repeated: readonly RepeatedEntry[],
): Promise<SimilarEntry[]> {
  const similar = await currentSearch().similar(id, LOOKED_AT);
  const related = (await relatedTo(id, entries)).flatMap(({ target }) =>
    target.type === 'statement' ? target.statement.id : [],
  );
  const known = new Set([...related, ...repeated.map(({ statement }) => statement.id)]);
  const others = similar
    .filter((other) => !known.has(other.id))
    .map(async (other) => {
      const statement = await entries.get('statement', other.id);
      const document = statement && (await entries.get('document', statement.document));
      return statement && document ? [{ statement, document, shared: other.shared }] : [];
    });
  return (await Promise.all(others)).flat().slice(0, MOST);
}
