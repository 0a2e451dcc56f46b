import type { DaySpan } from '@/lib/model/day';
import type { NamedCorpus, SearchCorpus } from './corpus';
import { count } from './count';
import type { DateConditions, DateOffer } from './date-conditions';
import { readRange, type DateFieldError } from './date-input';
import {
  chosenValues,
  facetListsOf,
  type ChosenValue,
  type FacetCounts,
  type FacetList,
} from './facet-lists';
import { foundBy } from './found';
import type { Expansion } from './asked-words';
import { findWords, type Guess, type WordMatches } from './find-words';
import type { Splitter } from './german/split';
import { histogramOf, yearBarsOf, type Histogram, type YearBar } from './histogram';
import { marksIn, type Mark } from './marks';
import { metNames, type MetName, type ValuesOf } from './met-names';
import { sliceInOrder, sliceOf } from './order';
import { passageOf, type Passage } from './passage';
import { sortOf, type SearchQuery, type Sort } from './query';
import { rewriteQuery } from './rewrite-query';
import type { Clause } from './syntax';
import { NOTICES } from './texts';

export { buildCorpus, corpusBuilder, type Searchable, type SearchCorpus } from './corpus';

export interface SearchResult {
  /** The search as it was understood: conditions typed among the words are in their own fields. */
  readonly query: SearchQuery;
  /** Dates that could not be used; everything else was searched for. */
  readonly errors: readonly DateFieldError[];
  /** Whether a date among the words does not exist; `notices` say which. */
  readonly hasWrongDates: boolean;
  /** Remarks for the reader about what the search did unasked. */
  readonly notices: readonly string[];
  /** `some` when no statement has all words: the hits are those with most of them. */
  readonly matched: 'all' | 'some';
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
  /** The conditions on the wording, as they stand in the words of `query`. */
  readonly clauses: readonly Pick<Clause, 'form' | 'from' | 'to'>[];
  /** The values of filters that were asked for, but for the kinds. */
  readonly chosen: readonly ChosenValue[];
  readonly facets: readonly FacetList[];
  /** The years with hits, earliest first, counted with every condition but the date. */
  readonly years: readonly YearBar[];
  /** The same in the view that fits the days asked for: years, months or days. */
  readonly histogram: Histogram;
  /** Words that occur nowhere, with what may have been meant. */
  readonly guesses: readonly Guess[];
  /** The search with a date that was typed among the words as words. */
  readonly dateAsWords?: SearchQuery;
  /** What was searched as words and may be meant as a date. */
  readonly dateOffers: readonly DateOffer[];
  /** The days asked for, when any were. */
  readonly asked?: DaySpan;
  /** How many statements were left out only because they have no date; 0 when no date was asked for. */
  readonly undated: number;
}

/**
 * Whether all of its words were met. Readers of the page are shown what meets most of them, or similar words, and told so; programs
 * and whoever follows a search are not, or wait for what it asks for.
 */
export function isMet({ matched, guesses }: Pick<SearchResult, 'matched' | 'guesses'>): boolean {
  return matched === 'all' && guesses.length === 0;
}

export interface Hit {
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

/** So many hits are on a page. */
export const PAGE_LENGTH = 20;

/** The page that is shown of so many hits, the last where one behind it is asked for, and the positions of its hits: from `from` up to, without, `to`. */
export function shownPage(
  total: number,
  asked: number,
): { readonly page: number; readonly pages: number; readonly from: number; readonly to: number } {
  const pages = Math.max(1, Math.ceil(total / PAGE_LENGTH));
  const page = Math.min(asked, pages);
  return { page, pages, from: (page - 1) * PAGE_LENGTH, to: page * PAGE_LENGTH };
}

/** A run of the hits, from a position on, so many. */
export interface HitRange {
  readonly start: number;
  readonly count: number;
}

/**
 * Searches the archive. Any query gives a result; what is wrong with it stands in `errors` and `notices`. The hits are those of
 * the page that the query asks for, or of the `range`.
 */
export function runSearch(corpus: SearchCorpus, asIs: SearchQuery, range?: HitRange): SearchResult {
  const rewritten = rewriteQuery(corpus, asIs);
  const { query } = rewritten;
  const days = readRange(query.von, query.bis);
  const words = findWords(corpus, query.q);
  const counts = count(corpus, query, days.span, words?.numbers);
  const { from, to } = shownRange(counts.hits.length, query.seite, range);
  const numbers = sliceInOrder(corpus, counts.hits, sortOf(query), words, from, to);
  const hitOf = words && hitMaker(corpus, words, corpus.index.splitter);
  const hits = numbers.map((number) => {
    const { id, text } = corpus.texts.at(number) ?? { id: '', text: '' };
    const valuesOf: ValuesOf = (facet) => {
      const { starts, values } = corpus.facets[facet];
      return values.subarray(starts[number], starts[number + 1]);
    };
    const score = words?.scores[number] ?? 0;
    return hitOf?.({ id, text, valuesOf, score }) ?? { id, score, marks: [], names: [] };
  });
  const years = yearBarsOf(corpus, days.span, counts.inAnyTime);
  return resultOf(corpus, rewritten, words, {
    total: counts.hits.length,
    hits,
    facets: counts.facets,
    years,
    histogram: histogramOf(corpus, days.span, counts.inAnyTime, years),
    undated: counts.undated,
  });
}

/** What was found and counted for a search. */
export interface Searched extends Pick<
  SearchResult,
  'total' | 'hits' | 'years' | 'histogram' | 'undated'
> {
  readonly facets: FacetCounts;
}

/** How the words of a search were met. */
export type MetWords = Pick<
  WordMatches,
  'words' | 'matched' | 'notices' | 'partial' | 'clauses' | 'expansions' | 'guesses'
>;

/** Everything that can be said of a search, from how it was understood and what was found. */
export function resultOf(
  corpus: NamedCorpus,
  rewritten: DateConditions,
  words: MetWords | undefined,
  { facets, ...found }: Searched,
): SearchResult {
  const { query } = rewritten;
  const days = readRange(query.von, query.bis);
  const { page, pages } = shownPage(found.total, query.seite);
  return {
    ...found,
    query,
    errors: days.errors,
    hasWrongDates: rewritten.errors.length > 0,
    notices: [
      ...rewritten.errors,
      ...rewritten.notices,
      ...(words?.notices ?? []),
      ...(words?.partial !== undefined && found.total > 0 ? [words.partial] : []),
      ...(query.seite > pages ? [NOTICES.lastPage(pages)] : []),
    ],
    matched: words?.matched ?? 'all',
    page,
    pages,
    sort: sortOf(query),
    marks: allOf(found.hits.map(({ marks }) => marks)),
    expansions: words?.expansions ?? [],
    guesses: words?.guesses ?? [],
    dateOffers: rewritten.offers,
    ...(rewritten.asWords && { dateAsWords: rewritten.asWords }),
    clauses: (words?.clauses ?? []).map(({ form, from, to }) => ({ form, from, to })),
    chosen: chosenValues(corpus, query),
    facets: facetListsOf(corpus, query, facets),
    ...(days.span && { asked: days.span }),
  };
}

/** The positions of the hits that are shown, of so many: from `from` up to, without, `to`. */
export function shownRange(
  total: number,
  page: number,
  range: HitRange | undefined,
): { readonly from: number; readonly to: number } {
  return range ? { from: range.start, to: range.start + range.count } : shownPage(total, page);
}

/** A statement that was found. */
interface FoundStatement {
  readonly id: string;
  readonly text: string;
  readonly valuesOf: ValuesOf;
  readonly score: number;
}

/** Makes the hits of a search for some words. */
export function hitMaker(
  corpus: NamedCorpus,
  { words, clauses }: MetWords,
  splitter: Splitter,
): (found: FoundStatement) => Hit {
  const namesOf = metNames(corpus, clauses);
  return ({ id, text, valuesOf, score }) => {
    const marks = marksIn(text, words, splitter);
    const passage = passageOf(text, marks);
    return { id, score, marks, names: namesOf(valuesOf, marks), ...(passage && { passage }) };
  };
}

/**
 * The numbers of all statements that a search finds: in its order, or in an order of all statements that is given.
 */
export function allHits(
  corpus: SearchCorpus,
  asIs: SearchQuery,
  order?: Int32Array | Uint32Array,
): readonly number[] {
  const { query, words, hits } = foundBy(corpus, asIs);
  return order
    ? sliceOf(order, hits, 0, hits.length)
    : sliceInOrder(corpus, hits, sortOf(query), words, 0, hits.length);
}

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
