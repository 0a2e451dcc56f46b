import { FEED_LENGTH } from '@/lib/feed/feed';
import type { Search } from '@/lib/ports/search';
import { isMet, type SearchResult } from '@/lib/search/search';

/** The ids of the statements in a feed, the last added first. */
export async function lastAdded(
  result: Pick<SearchResult, 'query' | 'matched' | 'guesses'>,
  search: Pick<Search, 'ids'>,
): Promise<string[]> {
  // What only comes close to it would go away with the first that is meant.
  if (!isMet(result)) return [];
  const ids: string[] = [];
  for await (const some of search.ids(result.query, 'added')) {
    ids.push(...some);
    if (ids.length >= FEED_LENGTH) break;
  }
  return ids.slice(0, FEED_LENGTH);
}
