import { calendarOf, type DaySpan } from '@/lib/model/day';
import type { YearBar } from '../histogram';
import type { Expansion } from '../asked-words';
import type { Guess } from '../find-words';
import { addressOfSearch, type SearchQuery } from '../query';

/** How often words occur in each of some years that follow each other. */
export interface WordsInTime {
  /** The first of the years. */
  readonly from: number;
  /** All statements that meet the filters, year by year: where there are none, nothing can be said. */
  readonly all: readonly YearCount[];
  readonly lines: readonly WordLine[];
}

/** How many statements may be of a year, and how many of them are of no other. */
export type YearCount = Pick<YearBar, 'count' | 'sure'>;

export interface WordLine {
  /** As typed. */
  readonly words: string;
  /** The search whose hits are counted, without a time. */
  readonly query: SearchQuery;
  /** Whether all of the words occur together at all; otherwise nothing is counted. */
  readonly isMet: boolean;
  /** How many statements of these years have the words. One that may be of several years is one. */
  readonly total: number;
  /** How many have them and no date. */
  readonly undated: number;
  /** Year by year, as long as `all` of the words in time. */
  readonly counts: readonly YearCount[];
  /** What else was searched for, by the glossary. */
  readonly expansions: readonly Expansion[];
  /** What has to be said of how the words were understood. */
  readonly notices: readonly string[];
  /** Words that occur nowhere, with what may have been meant. */
  readonly guesses: readonly Guess[];
}

/** From a year up to another. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The years that are shown: those asked for as far as there are statements, whole years; undefined where there are none. */
export function shownYears(
  years: readonly Pick<YearBar, 'year'>[],
  asked: DaySpan | undefined,
): YearRange | undefined {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return undefined;
  const from = Math.max(first, asked ? calendarOf(asked.first).year : first);
  const to = Math.min(last, asked ? calendarOf(asked.last).year : last);
  return from <= to ? { from, to } : undefined;
}

/** A count for each of the years; `bars` have those with hits. */
export function countsIn({ from, to }: YearRange, bars: readonly YearBar[]): YearCount[] {
  const counts = Array.from({ length: to - from + 1 }, (): YearCount => ({ count: 0, sure: 0 }));
  for (const { year, count, sure } of bars)
    if (year >= from && year <= to) counts[year - from] = { count, sure };
  return counts;
}

/**
 * The years in which nearly all statements lie, where these are far fewer than all years: what lies between is mostly empty. Undefined
 * where there are none such.
 */
export function fullestYears({
  from,
  all,
}: Pick<WordsInTime, 'from' | 'all'>): YearRange | undefined {
  const total = all.reduce((sum, { count }) => sum + count, 0);
  const fullest = stretchesOf(all).reduce<Stretch | undefined>(
    (most, each) => (most && most.count >= each.count ? most : each),
    undefined,
  );
  if (!fullest || fullest.count < total * NEARLY_ALL) return undefined;
  const years = fullest.last - fullest.first + 1;
  if (years > all.length * FAR_FEWER) return undefined;
  return { from: from + fullest.first, to: from + fullest.last };
}

const NEARLY_ALL = 0.9;
const FAR_FEWER = 0.67;

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** Years with statements that have no long gap between them. */
function stretchesOf(all: readonly YearCount[]): Stretch[] {
  const stretches: Stretch[] = [];
  all.forEach(({ count }, at) => {
    if (count === 0) return;
    const before = stretches.at(-1);
    if (!before || at - before.last > LONGEST_GAP) stretches.push({ first: at, last: at, count });
    else stretches.splice(-1, 1, { first: before.first, last: at, count: before.count + count });
  });
  return stretches;
}

/** Longer ones part two stretches. */
const LONGEST_GAP = 3;

/** The hits of a line in a year: as many as are counted there. */
export function addressOfHits({ query }: WordLine, year: number): string {
  const typed = yearAsTyped(year);
  return addressOfSearch(query, { von: typed, bis: typed });
}

/** A longer address is not repeated for every year: it would be most of the page. */
export const LONGEST_REPEATED = 250;

/** All hits of a line in its years. */
export function addressOfAllHits(
  { query }: WordLine,
  { from, all }: Pick<WordsInTime, 'from' | 'all'>,
): string {
  return addressOfSearch(query, {
    von: yearAsTyped(from),
    bis: yearAsTyped(from + all.length - 1),
  });
}

/** As a date field takes it: `0987`. */
export function yearAsTyped(year: number): string {
  return String(year).padStart(4, '0');
}
