import type { StatementData } from '@/lib/api/schemas';
import { dataOf } from '@/lib/api/statement';
import type { StatementEntry } from '@/lib/archive/entry';
import { germanSpan } from '@/lib/model/date-german';
import type { Site } from '@/lib/model/front-matter';
import { KIND_WORDS } from '@/lib/model/kind';
import type { Entries } from '@/lib/ports/entries';
import { addressOfSearch } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/search';
import type { SavedSearch } from './saved-search';
import { alerts as texts } from './texts';

/** What is told of one search: statements that are new among its hits. */
export interface Alert {
  readonly site: Site;
  /** What the search is called. */
  readonly name: string;
  /** The address of its page. */
  readonly url: string;
  /** How many statements are new. */
  readonly total: number;
  /** The first of them, and the same as the API gives them. */
  readonly hits: readonly StatementEntry[];
  readonly data: readonly StatementData[];
}

/** So many statements are told of in full; a program is told of no more at once. */
export const MOST_TOLD = 100;

/** What can be told of these statements; those that are gone again are left out. */
export async function alertOf(
  { name, query }: SavedSearch,
  result: SearchResult,
  ids: readonly string[],
  entries: Entries,
): Promise<Alert> {
  const { site } = await entries.about();
  const statements = await entries.getAll('statement', ids);
  const told = await Promise.all(
    statements.slice(0, MOST_TOLD).map((statement) => dataOf(statement, entries)),
  );
  return {
    site,
    name: name ?? describedBy(result),
    url: `${site.baseUrl}${addressOfSearch(query)}`,
    total: statements.length,
    hits: told.map(({ entry }) => entry),
    data: told.map(({ data }) => data),
  };
}

/** A search in its words and filters: `„Option“, 2004 bis 2010, Zitate, Sozialagentur`. */
function describedBy({ query, asked, chosen }: SearchResult): string {
  const parts = [
    ...(query.q === '' ? [] : [`„${query.q}“`]),
    ...(asked ? [germanSpan(asked)] : []),
    ...query.art.map((kind) => KIND_WORDS[kind].plural),
    ...chosen.map(({ id, label }) => label ?? id),
  ];
  return parts.length === 0 ? texts.everything : parts.join(', ');
}
