import type { DaySpan } from '@/lib/model/day';
import { chipsOf, type Chip } from './chips';
import type { SearchCorpus } from './corpus';
import { count } from './count';
import type { DateOffer } from './date-conditions';
import { readRange, type DateFieldError } from './date-input';
import { facetListsOf, type FacetList } from './facet-lists';
import { findWords, type Expansion, type Guess, type WordMatches } from './find-words';
import { histogramOf, yearBarsOf, type Histogram, type YearBar } from './histogram';
import { marksIn, type Mark } from './marks';
import { metNames, type MetName } from './met-names';
import { sliceInOrder } from './order';
import { passageOf, type Passage } from './passage';
import { addressOfSearch, sortOf, type SearchQuery, type Sort } from './query';
import { rewriteQuery } from './rewrite-query';
import { NOTICES, SWAP_DATES } from './texts';

export { buildCorpus, corpusBuilder, type Searchable, type SearchCorpus } from './corpus';
export type { TimeBar, YearBar } from './histogram';

export interface SearchResult {
  /** The search as it was understood: conditions typed among the words are in their own fields. Addresses begin from it. */
  readonly query: SearchQuery;
  /** Dates that could not be used; everything else was searched for. */
  readonly errors: readonly SearchError[];
  /** Whether a date among the words does not exist; `notices` say which. */
  readonly hasWrongDates: boolean;
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
  /** The same in the view that fits the days asked for: years, months or days. */
  readonly histogram: Histogram;
  /** „Meinten Sie“: the search with a word that occurs instead of one that does not; the likeliest first. */
  readonly suggestions: readonly Suggestion[];
  /** What was searched as words and may be meant as a date. */
  readonly dateOffers: readonly DateOffer[];
  /** The days asked for, when any were. */
  readonly asked?: DaySpan;
  /** How many statements were left out only because they have no date; 0 when no date was asked for. */
  readonly undated: number;
}

export interface Suggestion {
  /** The words of the search as they would be: `Wettbewerb der Kommunen`. */
  readonly label: string;
  readonly address: string;
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
  /** The names it was found by, of its speaker, document and so on, for words that its wording does not have. */
  readonly names: readonly MetName[];
  /** Of a long wording the passage around what was found. */
  readonly passage?: Passage;
}

export const PAGE_LENGTH = 20;

/** Searches the archive. Any query gives a result; what is wrong with it stands in `errors` and `notices`. */
export function runSearch(corpus: SearchCorpus, asIs: SearchQuery): SearchResult {
  const rewritten = rewriteQuery(corpus, asIs);
  const { query } = rewritten;
  const range = readRange(query.von, query.bis);
  const words = findWords(corpus, query.q);
  const counts = count(corpus, query, range.span, words?.numbers);
  const total = counts.hits.length;
  const pages = Math.max(1, Math.ceil(total / PAGE_LENGTH));
  const page = Math.min(query.seite, pages);
  const sort = sortOf(query);
  const numbers = sliceInOrder(
    corpus,
    counts.hits,
    sort,
    words,
    (page - 1) * PAGE_LENGTH,
    page * PAGE_LENGTH,
  );
  const namesOf = words && metNames(corpus, words.clauses);
  const hits = numbers.map((number) => {
    const hit = hitOf(corpus, number, words);
    return { ...hit, names: namesOf?.(number, hit.marks) ?? [] };
  });
  const years = yearBarsOf(corpus, query, range.span, counts.inAnyTime);
  return {
    query,
    errors: range.errors.map((error) => withRepair(error, query)),
    hasWrongDates: rewritten.errors.length > 0,
    notices: [
      ...rewritten.errors,
      ...rewritten.notices,
      ...(words?.notices ?? []),
      ...(words?.partial !== undefined && total > 0 ? [words.partial] : []),
      ...(query.seite > pages ? [NOTICES.lastPage(pages)] : []),
    ],
    total,
    hits,
    page,
    pages,
    sort,
    marks: allOf(hits.map(({ marks }) => marks)),
    expansions: words?.expansions ?? [],
    suggestions: suggestionsFor(query, words?.guesses ?? []),
    dateOffers: rewritten.offers,
    chips: chipsOf(corpus, query, range.span, words?.clauses ?? [], rewritten.asWords),
    facets: facetListsOf(corpus, query, counts),
    years,
    histogram: histogramOf(corpus, query, range.span, counts.inAnyTime, years),
    ...(range.span && { asked: range.span }),
    undated: counts.undated,
  };
}

function hitOf(
  { texts, index }: SearchCorpus,
  number: number,
  words: WordMatches | undefined,
): Omit<Hit, 'names'> {
  const { id, text } = texts.at(number) ?? { id: '', text: '' };
  const marks = words ? marksIn(text, words.words, index.splitter) : [];
  const passage = passageOf(text, marks);
  const score = words?.scores[number] ?? 0;
  return { number, id, score, marks, ...(passage && { passage }) };
}

/** The search with what may have been meant by the first word that occurs nowhere. */
export function suggestionsFor(query: SearchQuery, guesses: readonly Guess[]): Suggestion[] {
  const [guess] = guesses;
  if (!guess) return [];
  return guess.meant.slice(0, MOST_SUGGESTIONS).map((meant) => {
    const label = query.q.slice(0, guess.from) + meant + query.q.slice(guess.to);
    return { label, address: addressOfSearch(query, { q: label }) };
  });
}

const MOST_SUGGESTIONS = 3;

/** The best statements for some words, the newest of equal ones first: without everything that a page of results has besides. */
export function bestStatements(corpus: SearchCorpus, typed: string, most: number): string[] {
  const words = findWords(corpus, typed);
  return words
    ? sliceInOrder(corpus, words.numbers, 'relevanz', words, 0, most).flatMap(
        (number) => corpus.texts.at(number)?.id ?? [],
      )
    : [];
}

/** All marks, each once. */
function allOf(marks: readonly (readonly Mark[])[]): Mark[] {
  return [...new Map(marks.flat().map((mark) => [mark.word, mark])).values()];
}

function withRepair(error: DateFieldError, query: SearchQuery): SearchError {
  if (!error.swap) return error;
  return {
    ...error,
    repair: {
      label: SWAP_DATES,
      address: addressOfSearch(query, { von: query.bis, bis: query.von }),
    },
  };
}
