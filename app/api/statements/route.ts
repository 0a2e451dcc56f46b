import type { NextRequest } from 'next/server';
import { paramsOf } from '@/app/params';
import { unknownValues } from '@/app/suche/unknown-values';
import { askedSearch, type AskedSearch } from '@/lib/api/parameters';
import type { FoundData } from '@/lib/api/schemas';
import { API_ERRORS } from '@/lib/api/texts';
import { currentEntries, currentSearch } from '@/lib/live/current';
import { addressOfSearch, type SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/search';
import { dataAnswer, problemAnswer, wrongParameters } from '../answer';
import { nextCursor, placeOf, WINDOW } from '../place';
import { dataOf } from '../statement-data';

/** What a search finds, as data. */
export async function GET(request: NextRequest): Promise<Response> {
  const read = askedSearch(paramsOf(request));
  if (!read.ok) return wrongParameters(read.errors);
  const { query, limit, cursor } = read.asked;
  const { version } = currentEntries();
  const start = await placeOf(cursor, version, (from) => idsAround(query, from));
  if (start === undefined) return problemAnswer(410, API_ERRORS.changed);
  const result = await currentSearch().statements(query, { start, count: limit });
  const wrong = unknownValues(result);
  return wrong.length > 0
    ? wrongParameters(wrong)
    : dataAnswer(await foundData(result, read.asked, start));
}

async function idsAround(query: SearchQuery, from: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const some of currentSearch().ids(query, undefined, from)) {
    ids.push(...some);
    if (ids.length >= 2 * WINDOW) break;
  }
  return ids;
}

async function foundData(
  result: SearchResult,
  { query, limit }: AskedSearch,
  start: number,
): Promise<FoundData> {
  const entries = currentEntries();
  const { baseUrl } = (await entries.about()).site;
  const statements = await entries.getAll(
    'statement',
    result.hits.map(({ id }) => id),
  );
  const next = nextCursor(statements, start, result.total, entries.version);
  return {
    version: entries.version,
    total: result.total,
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
