import { sure } from '@/lib/model/sure';
import type { SearchCorpus } from './corpus';
import { count } from './count';
import { readRange } from './date-input';
import { membersOf } from './facet-members';
import { findWords, type WordMatches } from './find-words';
import { FACETS, type SearchQuery } from './query';
import { rewriteQuery } from './rewrite-query';

/** What a search finds, without everything that can be said of it. */
export interface Found {
  /** The search as it was understood. */
  readonly query: SearchQuery;
  readonly words: WordMatches | undefined;
  /** The numbers of the statements, in no order. */
  readonly hits: Int32Array;
}

/** Any query gives a result. Where it asks for one value of a filter only the statements with this value are looked at. */
export function foundBy(corpus: SearchCorpus, asIs: SearchQuery): Found {
  const { query } = rewriteQuery(corpus, asIs);
  const words = findWords(corpus, query.q);
  const { span } = readRange(query.von, query.bis);
  const candidates = words?.numbers ?? fewestMembers(corpus, query);
  return { query, words, hits: count(corpus, query, span, candidates).hits };
}

/** The statements with the one value of a filter that is asked for, of several such filters those that are fewest. */
function fewestMembers({ facets }: SearchCorpus, query: SearchQuery): Int32Array | undefined {
  const members = FACETS.filter((facet) => facet !== 'art' && query[facet].length === 1).map(
    (facet) => {
      const column = facets[facet];
      const value = column.valueOf.get(sure(query[facet][0]));
      return value === undefined ? NOBODY : membersOf(column, value);
    },
  );
  return members.sort((a, b) => a.length - b.length)[0];
}

const NOBODY = new Int32Array(0);
