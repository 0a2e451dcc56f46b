import type { DaySpan } from '@/lib/model/day';
import type { EntryText } from '@/lib/search/elsewhere/entry-texts';
import type { Group } from '@/lib/search/elsewhere/groups';
import type { Condition } from '@/lib/search/elsewhere/narrow';
import type { Find, FoundParagraphs } from '@/lib/search/elsewhere/search-elsewhere';
import type { FacetPage } from '@/lib/search/facet-page';
import type { Guess } from '@/lib/search/find-words';
import type { Marker } from '@/lib/search/marks';
import type { FoundInTime } from '@/lib/search/in-time';
import type { Facet, NamedFacet, SearchQuery } from '@/lib/search/query';
import type { DateConditions } from '@/lib/search/date-conditions';
import type { SearchResult } from '@/lib/search/search';
import type { SimilarStatement } from '@/lib/search/similar';
import type { TellingWord } from '@/lib/search/telling-words';
import type { Waits } from '@/lib/search/waits';
import type { Range } from './entries';

/*
 * What pages may ask to be found, wherever the index lies. Answers belong to one state of the archive, that of the `Entries`
 * beside it: what they name by an id, these have. Addresses and links are made from a query by those who show it.
 */

/** What besides statements is found. */
export interface FoundBesides {
  /** The groups in which something was found. */
  readonly groups: readonly FoundBesidesGroup[];
  /** How many finds there are in all. */
  readonly total: number;
  /** Mark what was found, in archive texts and in entries. */
  readonly sourceMarks: Marker;
  readonly entryMarks: Marker;
}

export interface FoundBesidesGroup {
  readonly group: Group;
  /** At least 1. */
  readonly total: number;
  /** Conditions of the search that do not hold here. */
  readonly ignored: readonly Condition[];
  /** Those that were asked for: the best first, of equal ones the newest document's. */
  readonly finds: readonly Find[];
}

/** Which of the finds besides statements are wanted: the first of each group, or a page of one, the last for one behind it. */
export type WantedFinds =
  { readonly first: number } | { readonly group: Group; readonly page: number };

export interface Search {
  /**
   * The statements that a search finds, with everything that can be said of them. Any query gives a result. The hits are those of
   * the page that the query asks for, or of the range.
   */
  statements(query: SearchQuery, range?: Range): Promise<SearchResult>;
  /**
   * The ids of all statements that a search finds from a position on, some at a time: in its order, or first what was added to
   * the archive last. Whoever has enough stops asking.
   */
  ids(query: SearchQuery, order?: 'added', from?: number): AsyncIterable<readonly string[]>;
  /** How a query is understood, without searching for it. */
  understood(query: SearchQuery): Promise<DateConditions>;
  /** A page of the values of a filter that a search leaves; `initial` as it stands in the address. */
  facetPage(query: SearchQuery, facet: NamedFacet, initial: string): Promise<FacetPage>;
  /** How what a search finds lies in time: as a whole, and for the values of a filter with the most hits, at most so many. */
  inTime(query: SearchQuery, by: Facet, most: number): Promise<FoundInTime>;
  /** How long the expectations that a search finds took from being voiced to how they stand. */
  waits(query: SearchQuery): Promise<Waits>;
  /** The words that set what a search finds apart from the rest of the archive, the most telling first, at most so many. */
  tellingWords(query: SearchQuery, most: number): Promise<readonly TellingWord[]>;
  /** What besides statements a search finds; `query` and the days asked for as `statements` understood them. */
  besides(
    query: SearchQuery,
    asked: DaySpan | undefined,
    wanted: WantedFinds,
  ): Promise<FoundBesides>;
  /** What may have been meant by words that occur in no entry. */
  guesses(typed: string): Promise<readonly Guess[]>;
  /** Where all of these words stand together in an archive text. */
  paragraphs(source: string, typed: string): Promise<FoundParagraphs>;
  /** The ids of the best statements for some words, the newest of equal ones first. */
  best(typed: string, most: number): Promise<readonly string[]>;
  /** The entries with the most of these words in their names, mistyped ones as well. */
  names(typed: string, most: number): Promise<readonly EntryText[]>;
  /** The statements that share the most of the rare nouns of one, the likest first. */
  similar(statement: string, most: number): Promise<readonly SimilarStatement[]>;
}
