import type { Search } from '@/lib/ports/search';
import type { Facet, SearchQuery } from '@/lib/search/query';
import type { Reading } from '../reading';
import { conditionsOf } from './count-found';
import { allOf } from './filters';
import { inTime } from './in-time';
import { sought } from './search';
import { similar } from './similar';
import { tellingWords } from './telling-words';
import type { ToldStems } from './told-stems';
import type { SearchVocabulary } from './vocabulary';
import { waits } from './waits';

/** The part of the port that is about what all hits of a search say together, and what is like one statement. */
export type HitsSearch = Pick<Search, 'inTime' | 'waits' | 'tellingWords' | 'similar'>;

/** Counts hits in a store, however many there are. */
export function searchHits(
  reading: Reading,
  vocabulary: SearchVocabulary,
  toldStems: ToldStems,
): HitsSearch {
  const hitsOf = async (asIs: SearchQuery) => {
    const { rewritten, asked } = await sought(reading, vocabulary, asIs);
    return { query: rewritten.query, hits: allOf(conditionsOf(asked)) };
  };
  return {
    async inTime(asIs: SearchQuery, by: Facet, most: number) {
      const { query, hits } = await hitsOf(asIs);
      return inTime(reading, vocabulary, query, hits, by, most);
    },
    waits: async (asIs) => waits(reading, (await hitsOf(asIs)).hits),
    tellingWords: async (asIs, most) =>
      tellingWords(reading, { ...vocabulary, toldStems }, (await hitsOf(asIs)).hits, most),
    similar: (statement, most) => similar(reading, vocabulary, statement, most),
  };
}
