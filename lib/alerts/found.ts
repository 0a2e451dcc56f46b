import { NOTHING, type Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import type { SearchQuery } from '@/lib/search/query';
import { isMet, type SearchResult } from '@/lib/search/search';
import { newAmong, withSeen, type SearchState } from './state';

/** All that is asked of a search. */
export type Finds = Pick<Search, 'statements' | 'ids'>;

/** What a search finds now. */
export interface FoundNow {
  readonly result: SearchResult;
  /** All hits, in the order of the search. */
  readonly ids: readonly string[];
  /** See `isMet` of the search: whoever follows one waits for what it asks for. */
  readonly isMet: boolean;
}

export async function foundNow(query: SearchQuery, search: Finds): Promise<FoundNow> {
  const result = await search.statements(query, NOTHING);
  const ids: string[] = [];
  if (isMet(result)) for await (const some of search.ids(query)) ids.push(...some);
  return { result, ids, isMet: isMet(result) };
}

/**
 * A state with the hits that are not new but have a new address: statements that were told, and have been moved since.
 */
export async function withMoved(
  state: SearchState,
  ids: readonly string[],
  entries: Entries,
): Promise<SearchState> {
  if (newAmong(ids, state).length === 0) return state;
  const moved: string[] = [];
  for (const id of state.seen) {
    if (await entries.has('statement', id)) continue;
    const former = await entries.ledger.formerOf(id);
    if (former?.type === 'moved') moved.push(former.to);
  }
  return moved.length === 0 ? state : withSeen(state, moved);
}
