import {
  FACETS,
  filterSearchField,
  MOST_BYTES,
  NAMED_FACETS,
  readQuery,
  type SearchParams,
  type SearchQuery,
} from '@/lib/search/query';
import { cursorFrom, type Cursor } from './cursor';
import type { ParameterError } from './problem';
import { API_ERRORS } from './texts';

/** What is asked of a list, or what is wrong with it; nothing is guessed, and nothing left out in silence. */
export type Asked<Of> =
  | { readonly ok: true; readonly asked: Of }
  | { readonly ok: false; readonly errors: ParameterError[] };

export interface AskedRange {
  readonly limit: number;
  readonly cursor: Cursor | undefined;
}

export interface AskedSearch extends AskedRange {
  readonly query: SearchQuery;
}

export const LIMIT = { usual: 20, most: 100 };

/** The parameters of a search that are of use to a program, as `/suche` has them. */
export const SEARCH_PARAMETERS = ['q', 'von', 'bis', ...FACETS, 'sort'] as const;
const OF_PAGES = ['seite', 'ansicht', ...NAMED_FACETS.map(filterSearchField)];
const RANGE_PARAMETERS = ['limit', 'cursor'] as const;

export function askedSearch(params: SearchParams): Asked<AskedSearch> {
  const known: readonly string[] = [...SEARCH_PARAMETERS, ...RANGE_PARAMETERS];
  const { range, errors } = rangeIn(params);
  const search = searchIn(params);
  return result({ ...range, query: search.query }, [
    ...unknownIn(params, known),
    ...search.errors,
    ...errors,
  ]);
}

/** The same of a search alone, as downloads take it. */
export function askedDownload(params: SearchParams): Asked<SearchQuery> {
  const { query, errors } = searchIn(params);
  return result(query, [...unknownIn(params, SEARCH_PARAMETERS), ...errors]);
}

/** The same of a search that is followed. How its page looks does not matter here, and whoever has its address has that as well. */
export function askedFeed(params: SearchParams): Asked<SearchQuery> {
  const { query, errors } = searchIn(params);
  return result(query, [...unknownIn(params, [...SEARCH_PARAMETERS, ...OF_PAGES]), ...errors]);
}

export function askedRange(params: SearchParams): Asked<AskedRange> {
  const { range, errors } = rangeIn(params);
  return result(range, [...unknownIn(params, RANGE_PARAMETERS), ...errors]);
}

function result<Of>(asked: Of, errors: ParameterError[]): Asked<Of> {
  return errors.length > 0 ? { ok: false, errors } : { ok: true, asked };
}

/** Notices of the reader are for people, who see what was left out; a program would not. */
function searchIn(params: SearchParams): { query: SearchQuery; errors: ParameterError[] } {
  const single = ['q', 'von', 'bis', 'sort'].flatMap((parameter) =>
    valuesOf(params, parameter).length > 1 ? [{ parameter, detail: API_ERRORS.severalTimes }] : [],
  );
  const errors = SEARCH_PARAMETERS.flatMap((parameter) => {
    const { notices } = readQuery({ [parameter]: valuesOf(params, parameter) });
    return notices.map((detail) => ({ parameter, detail }));
  });
  // The reader would be shown as much of it as is used.
  const long = ['von', 'bis'].flatMap((parameter) =>
    (valuesOf(params, parameter)[0] ?? '').trim().length > MOST_BYTES.date
      ? [{ parameter, detail: API_ERRORS.tooLong(MOST_BYTES.date) }]
      : [],
  );
  return { query: readQuery(params).query, errors: [...single, ...long, ...errors] };
}

function rangeIn(params: SearchParams): { range: AskedRange; errors: ParameterError[] } {
  const errors: ParameterError[] = [];
  const [limitText, ...otherLimits] = valuesOf(params, 'limit');
  const [cursorText, ...otherCursors] = valuesOf(params, 'cursor');
  if (otherLimits.length > 0) errors.push({ parameter: 'limit', detail: API_ERRORS.severalTimes });
  if (otherCursors.length > 0)
    errors.push({ parameter: 'cursor', detail: API_ERRORS.severalTimes });
  const limit = limitText === undefined ? LIMIT.usual : numberIn(limitText);
  if (limit === undefined)
    errors.push({ parameter: 'limit', detail: API_ERRORS.limit(LIMIT.most) });
  const cursor = cursorText === undefined ? undefined : cursorFrom(cursorText);
  if (cursorText !== undefined && !cursor)
    errors.push({ parameter: 'cursor', detail: API_ERRORS.cursor });
  return { range: { limit: limit ?? LIMIT.usual, cursor }, errors };
}

function numberIn(text: string): number | undefined {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= LIMIT.most ? number : undefined;
}

function unknownIn(params: SearchParams, known: readonly string[]): ParameterError[] {
  return Object.keys(params)
    .filter((name) => !known.includes(name))
    .map((parameter) => ({ parameter, detail: API_ERRORS.unknown(known) }));
}

function valuesOf(params: SearchParams, name: string): readonly string[] {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
