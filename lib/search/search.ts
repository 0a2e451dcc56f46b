import { overlaps, yearSpan, type DaySpan } from '@/lib/model/day';
import { chipsOf, type Chip } from './chips';
import type { SearchCorpus } from './corpus';
import { count, type Counts } from './count';
import { readRange, type DateFieldError } from './date-input';
import { facetListsOf, type FacetList } from './facet-lists';
import { findWords, type Expansion } from './find-words';
import { marksIn, type Mark } from './marks';
import { sliceInOrder } from './order';
import { addressOfSearch, sortOf, type SearchQuery, type Sort } from './query';
import { NOTICES, SWAP_DATES } from './texts';

export { buildCorpus, type Searchable, type SearchCorpus } from './corpus';

export interface SearchResult {
  /** Dates that could not be used; everything else was searched for. */
  readonly errors: readonly SearchError[];
  /** Remarks for the reader about what the search did unasked. */
  readonly notices: readonly string[];
  readonly total: number;
  /** The hits of this page, in their order. */
  readonly hits: readonly Hit[];
  /** The page shown, from 1 to `pages`. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  readonly sort: Sort;
  /** What to mark in the hits with `highlight`. */
  readonly marks: readonly Mark[];
  /** What was searched for besides, by the glossary. */
  readonly expansions: readonly Expansion[];
  readonly chips: readonly Chip[];
  readonly facets: readonly FacetList[];
  /** The years with hits, earliest first, counted with every condition but the date. */
  readonly years: readonly YearBar[];
  /** The days asked for, when any were. */
  readonly asked?: DaySpan;
  /** How many statements were left out only because they have no date; 0 when no date was asked for. */
  readonly undated: number;
}

export interface SearchError extends DateFieldError {
  /** A link that repairs it. */
  readonly repair?: { readonly label: string; readonly address: string };
}

export interface Hit {
  /** Position in the statements of the corpus. */
  readonly number: number;
  /** The statement's full id. */
  readonly id: string;
  /** 0 when there were no words to search for. */
  readonly score: number;
  /** What to mark in its wording. */
  readonly marks: readonly Mark[];
}

export interface YearBar {
  readonly year: number;
  readonly count: number;
  /** The same search in this year: it has `count` hits. */
  readonly address: string;
  /** The year is, as a whole or in part, among the days asked for. */
  readonly selected: boolean;
}

export const PAGE_LENGTH = 20;

/** Searches the archive. Any query gives a result; what is wrong with it stands in `errors` and `notices`. */
export function runSearch(corpus: SearchCorpus, query: SearchQuery): SearchResult {
  const range = readRange(query.von, query.bis);
  const words = findWords(corpus, query.q);
  const counts = count(corpus, query, range.span, words?.numbers);
  const total = counts.hits.length;
  const pages = Math.max(1, Math.ceil(total / PAGE_LENGTH));
  const page = Math.min(query.seite, pages);
  const sort = sortOf(query);
  const scores = words?.scores ?? new Float32Array(corpus.statements.length);
  const numbers = sliceInOrder(corpus, counts.hits, sort, scores, (page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
  const marks = numbers.map((number) => (words ? marksIn(corpus.statements[number]?.text ?? '', words.words, corpus.index.splitter) : []));
  return {
    errors: range.errors.map((error) => withRepair(error, query)),
    notices: [...(words?.notices ?? []), ...(query.seite > pages ? [NOTICES.lastPage(pages)] : [])],
    total,
    hits: numbers.map((number, rank) => ({ number, id: corpus.statements[number]?.id ?? '', score: scores[number] ?? 0, marks: marks[rank] ?? [] })),
    page,
    pages,
    sort,
    marks: allOf(marks),
    expansions: words?.expansions ?? [],
    chips: chipsOf(corpus, query, range.span),
    facets: facetListsOf(corpus, query, counts),
    years: yearBarsOf(corpus, query, range.span, counts),
    ...(range.span && { asked: range.span }),
    undated: counts.undated,
  };
}

/** All marks, each once. */
function allOf(marks: readonly (readonly Mark[])[]): Mark[] {
  return [...new Map(marks.flat().map((mark) => [mark.word, mark])).values()];
}

function withRepair(error: DateFieldError, query: SearchQuery): SearchError {
  if (!error.swap) return error;
  return { ...error, repair: { label: SWAP_DATES, address: addressOfSearch(query, { von: query.bis, bis: query.von }) } };
}

function yearBarsOf({ years }: SearchCorpus, query: SearchQuery, asked: DaySpan | undefined, counts: Counts): YearBar[] {
  const bars: YearBar[] = [];
  counts.years.forEach((number, position) => {
    if (number === 0) return;
    const year = years.first + position;
    const typed = String(year).padStart(4, '0');
    const selected = asked !== undefined && overlaps(yearSpan(year), asked);
    bars.push({ year, count: number, selected, address: addressOfSearch(query, { von: typed, bis: typed }) });
  });
  return bars;
}
