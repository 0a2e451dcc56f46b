import { outcomeBars } from '@/components/chart/outcome-bars';
import { MOST_LINES, outcomesInTime } from '@/components/chart/outcomes-in-time';
import type { ExpectationInTime } from '@/components/chart/outcome-rows';
import { outcomesOf } from '@/lib/archive/entry';
import type { Chart } from '@/lib/chart/chart';
import { currentEntries, currentSearch } from '@/lib/live/current';
import type { Statement } from '@/lib/model/archive';
import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import { EMPTY_QUERY, type NamedFacet, type SearchQuery } from '@/lib/search/query';
import { today } from '../clock';
import type { ChartMaker } from './charts-at';

/** What became of the expectations that the page at an address is about. */
export const outcomes: ChartMaker = async (shown) => {
  const [, place = '', id = ''] = shown.split('/');
  const facet = FACET_AT[place];
  return outcomesChartOf(facet && { facet, id }, currentEntries(), currentSearch());
};

const FACET_AT: Readonly<Record<string, NamedFacet>> = {
  themen: 'thema',
  personen: 'person',
  organisationen: 'organisation',
  dokumente: 'dokument',
};

/** The same of all, or of what has one value of a filter. */
export async function outcomesChartOf(
  of: { readonly facet: NamedFacet; readonly id: string } | undefined,
  entries: Entries,
  search: Search,
): Promise<Chart | undefined> {
  const query: SearchQuery = {
    ...EMPTY_QUERY,
    art: ['expectation'],
    ...(of && { [of.facet]: [of.id] }),
  };
  const found = await search.inTime(query, 'ergebnis', MOST_STATUSES);
  if (found.whole.total === 0) return undefined;
  return found.whole.total > MOST_LINES
    ? outcomeBars(found, await search.waits(query), query)
    : outcomesInTime(await expectationsFound(query, entries, search), today());
}

const MOST_STATUSES = 6;

async function expectationsFound(
  query: SearchQuery,
  entries: Entries,
  search: Search,
): Promise<ExpectationInTime[]> {
  const ids: string[] = [];
  for await (const some of search.ids({ ...query, sort: 'aelteste' })) ids.push(...some);
  const statements = await entries.getAll('statement', ids);
  return Promise.all(
    statements.map(async (statement) => ({
      statement,
      who: await whose(statement, entries),
      outcomes: await outcomesOf(statement, entries),
    })),
  );
}

async function whose(
  { speaker, organisation }: Statement,
  entries: Entries,
): Promise<string | undefined> {
  const person = speaker === undefined ? undefined : await entries.get('person', speaker);
  // What is known only as a whole is never split.
  if (person) return person.surname ?? person.name;
  return organisation === undefined
    ? undefined
    : (await entries.get('organisation', organisation))?.name;
}
