import { columnSearch } from '@/lib/bundle/search';
import { sure } from '@/lib/model/sure';
import { buildCorpus, type Searchable } from '@/lib/search/search';
import { corpusBytes, corpusFromBytes } from '@/lib/search/corpus-bytes';
import type { SearchCorpus } from '@/lib/search/search';
import { anElsewhere } from '../search/elsewhere/an-elsewhere';
import { inOnePiece } from '../search/in-one-piece';
import { lastAdded, searchContract } from './search-contract';

searchContract('Columns in memory', (given) => searchIn(buildCorpus(given), given));

searchContract('Columns read back from bytes', (given) => {
  const read = corpusFromBytes(inOnePiece(corpusBytes(buildCorpus(given))), given.statements);
  if (!read) throw new Error('The columns cannot be read back');
  return searchIn(read, given);
});

function searchIn(corpus: SearchCorpus, { statements, documents }: Searchable) {
  const numbers = new Map(statements.map(({ id }, number) => [id, number]));
  return columnSearch({
    corpus,
    elsewhere: anElsewhere({ documents }),
    numberOf: (id) => numbers.get(id),
    lastAdded: Uint32Array.from(
      [...statements].sort((a, b) => lastAdded(a, b)),
      ({ id }) => sure(numbers.get(id)),
    ),
  });
}
