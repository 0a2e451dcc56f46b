import type { NextRequest } from 'next/server';
import { paramsOf } from '@/app/params';
import { unknownValues } from '@/app/suche/unknown-values';
import { askedSearch, type AskedSearch } from '@/lib/api/parameters';
import type { FoundData } from '@/lib/api/schemas';
import { currentArchive } from '@/lib/live/current';
import type { Entries, Range } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import { addressOfSearch, type SearchQuery } from '@/lib/search/query';
import { isMet, type SearchResult } from '@/lib/search/search';
import { dataAnswer, lost, wrongParameters } from '../answer';
import { nextCursor, placeOf } from '../place';
import { dataOf } from '@/lib/api/statement';

/** What a search finds, as data. */
export async function GET(request: NextRequest): Promise<Response> {
  const read = askedSearch(paramsOf(request));
  if (!read.ok) return wrongParameters(read.errors);
  const { query, limit, cursor } = read.asked;
  const { entries, search } = currentArchive();
  const start = await placeOf(cursor, entries.version, (range) => idsOf(query, range, search));
  if (typeof start !== 'number') return lost(start);
  const result = await search.statements(query, { start, count: limit });
  const wrong = unknownValues(result);
  return wrong.length > 0
    ? wrongParameters(wrong)
    : dataAnswer(await foundData(result, read.asked, start, entries));
}

async function idsOf(
  query: SearchQuery,
  { start, count }: Range,
  search: Search,
): Promise<string[]> {
  const ids: string[] = [];
  for await (const some of search.ids(query, undefined, start)) {
    ids.push(...some);
    if (ids.length >= count) break;
  }
  return ids.slice(0, count);
}

async function foundData(
  result: SearchResult,
  { query, limit }: AskedSearch,
  start: number,
  entries: Entries,
): Promise<FoundData> {
  const { baseUrl } = (await entries.about()).site;
  const statements = await entries.getAll(
    'statement',
    result.hits.map(({ id }) => id),
  );
  const next = nextCursor(statements, start, result.total, entries.version);
  return {
    version: entries.version,
    total: result.total,
    matched: isMet(result) ? 'all' : 'some',
    page: baseUrl + addressOfSearch(result.query),
    notices: [...result.notices],
    statements: await Promise.all(
      statements.map(async (statement) => (await dataOf(statement, entries)).data),
    ),
    facets: result.facets.map(({ facet, values, more }) => ({
      facet,
      values: values.map(({ id, label, count }) => ({ id, label, count })),
      more,
    })),
    years: result.years.map(({ year, count }) => ({ year, count })),
    ...(next !== undefined && { next: nextAddress(baseUrl, query, limit, next) }),
  };
}

function nextAddress(baseUrl: string, query: SearchQuery, limit: number, cursor: string): string {
  const [, asked = ''] = addressOfSearch(query).split('?');
  const params = new URLSearchParams(asked);
  params.set('limit', String(limit));
  params.set('cursor', cursor);
  return `${baseUrl}/api/statements?${params}`;
}
