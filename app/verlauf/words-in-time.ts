import { NOTHING } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import { readRange } from '@/lib/search/date-input';
import { FACETS, type SearchQuery } from '@/lib/search/query';
import { isMet, type SearchResult } from '@/lib/search/search';
import { FACET_LABELS, WORDS_IN_TIME as TEXTS } from '@/lib/search/texts';
import type { AskedWords } from '@/lib/search/words-in-time/asked';
import {
  countsIn,
  shownYears,
  yearAsTyped,
  type WordLine,
  type WordsInTime,
  type YearRange,
} from '@/lib/search/words-in-time/words-in-time';

export interface AnsweredWords {
  /** What is counted among: all statements that meet the filters, whatever words they have. */
  readonly among: SearchResult;
  /** Undefined where no statement of the time asked for meets the filters. */
  readonly inTime: WordsInTime | undefined;
}

/** Counts the words of each year, by the same search that their links lead to. */
export async function wordsInTime(
  { words, query }: AskedWords,
  search: Search,
): Promise<AnsweredWords> {
  const among = await search.statements(query, NOTHING);
  const years = shownYears(among.years, readRange(query.von, query.bis).span);
  if (!years) return { among, inTime: undefined };
  const lines = words.map((typed) => lineOf(typed, among.query, years, search));
  return {
    among,
    inTime: {
      from: years.from,
      all: countsIn(years, among.years),
      lines: await Promise.all(lines),
    },
  };
}

async function lineOf(
  typed: string,
  filters: SearchQuery,
  years: YearRange,
  search: Search,
): Promise<WordLine> {
  const understood = await understoodFor(typed, filters, search);
  const span = { von: yearAsTyped(years.from), bis: yearAsTyped(years.to) };
  const result = await search.statements({ ...understood.query, ...span }, NOTHING);
  const hasWords = result.query.q === '' || result.clauses.length > 0;
  const isCounted = isMet(result) && hasWords;
  return {
    words: typed,
    query: { ...result.query, von: '', bis: '' },
    isMet: isCounted,
    total: isCounted ? result.total : 0,
    undated: isCounted ? result.undated : 0,
    counts: countsIn(years, isCounted ? result.years : []),
    expansions: isCounted ? result.expansions : [],
    notices: [
      ...understood.notices,
      // Of words that are not met, the search tells what it shows instead; here nothing is.
      ...(isMet(result) ? result.notices.filter((each) => !understood.notices.includes(each)) : []),
    ],
    guesses: result.guesses,
  };
}

/**
 * The search for what stands in one field. The time and the filters of the page hold for every line: what is typed among the words
 * cannot change them, or the lines could not be compared.
 */
async function understoodFor(
  typed: string,
  filters: SearchQuery,
  search: Search,
): Promise<{ readonly query: SearchQuery; readonly notices: readonly string[] }> {
  const asked = { ...filters, q: typed, von: '', bis: '' };
  const read = await search.understood(asked);
  const found = read.asWords ? (await search.understood(read.asWords)).query : read.query;
  const changed = FACETS.filter(
    (facet) => filters[facet].length > 0 && String(found[facet]) !== String(filters[facet]),
  );
  const kept = Object.fromEntries(changed.map((facet) => [facet, filters[facet]]));
  return {
    query: { ...found, ...kept, von: '', bis: '' },
    notices: [
      ...(read.asWords ? [TEXTS.dateAsWords(typed)] : [...read.errors, ...read.notices]),
      ...(found.von + found.bis === '' ? [] : [TEXTS.ownTime(typed)]),
      ...changed.map((facet) => TEXTS.ownFilter(typed, FACET_LABELS[facet])),
    ],
  };
}
