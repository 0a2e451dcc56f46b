import type { Statement } from '@/lib/model/archive';
import { compareDates } from '@/lib/model/date';
import { calendarOf, overlaps, type Day, type DaySpan } from '@/lib/model/day';

/** Oldest first, of two that begin on the same day the coarser first, undated last, ties by id. */
export function inChronologicalOrder(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => {
    if (!a.date || !b.date) return Number(!a.date) - Number(!b.date) || compareIds(a, b);
    return compareDates(a.date, b.date) || compareIds(a, b);
  });
}

/** Statements by their days, for the pages of the Chronik. */
export interface Chronology {
  /** Every year in which something was or may have been said, oldest first, with how many statements may fall into it. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Every day for which a statement gives exactly this day, oldest first. */
  readonly days: readonly Day[];
  /** Every month in which a statement was surely said, oldest first, counted from the year 0: `year * 12 + month - 1`. */
  readonly months: readonly number[];
  /**
   * The statements that may fall into the days asked for, oldest first.
   *
   * One dated `2010` is among those of 8 July 2010: its real day is unknown, and leaving it out would claim that we know better.
   */
  within(asked: DaySpan): readonly Statement[];
}

/** Expects statements in chronological order. */
export function chronologyOf(statements: readonly Statement[]): Chronology {
  const dated = statements.filter(({ date }) => date);
  const starts = Int32Array.from(dated, ({ date }) => date?.span.first ?? 0);
  // Long spans are few: they are looked at one by one, all others lie in one run of the sorted list.
  const long = dated.flatMap(({ date }, index) => (date && date.span.last - date.span.first > LONGEST_SHORT_SPAN ? [index] : []));
  return {
    years: countYears(dated),
    months: distinct(dated.map((statement) => monthOf(statement))),
    days: distinct(dated.map((statement) => dayOf(statement))),
    within(asked) {
      const from = firstAtLeast(starts, asked.first - LONGEST_SHORT_SPAN);
      const to = firstAtLeast(starts, asked.last + 1);
      // Plain loops: a year of a large archive is a hundred pages' worth of statements, looked through for every page.
      const found: Statement[] = [];
      const look = (index: number) => {
        const statement = dated[index];
        if (statement?.date && overlaps(statement.date.span, asked)) found.push(statement);
      };
      for (const index of long) {
        if (index >= from) break;
        look(index);
      }
      for (let index = from; index < to; index++) look(index);
      return found;
    },
  };
}

/** The last of the sorted numbers below and the first above the one given: the nearest days, or years, with statements. */
export function nearest(sorted: readonly number[], to: number): { before?: number | undefined; after?: number | undefined } {
  const from = firstAtLeast(sorted, to);
  return { before: sorted[from - 1], after: sorted[from] === to ? sorted[from + 1] : sorted[from] };
}

/** A year and a day: whatever covers more is an interval, a decade or open. */
const LONGEST_SHORT_SPAN = 366;

function countYears(dated: readonly Statement[]): { year: number; count: number }[] {
  const covered = dated.flatMap(({ date }) => (date ? [yearsOf(date.span)] : []));
  const bounded = covered.flatMap(({ first, last }) => [first, last]).filter((year) => year > 1 && year < 9999);
  const counts = new Map<number, number>();
  const earliest = bounded.reduce((a, b) => Math.min(a, b), 9999);
  const latest = bounded.reduce((a, b) => Math.max(a, b), 1);
  for (const { first, last } of covered) {
    // An open end reaches as far as the archive does, not to the year 9999.
    for (let year = Math.max(first, earliest); year <= Math.min(last, latest); year++) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

/** The day on which the statement was said, if its date names one. */
export function dayOf({ date }: Statement): Day | undefined {
  return date && date.span.first === date.span.last ? date.span.first : undefined;
}

/** The month in which the statement was said, as `year * 12 + month - 1`; undefined for one that only says `2010`. */
export function monthOf({ date }: Statement): number | undefined {
  if (!date || date.span.last - date.span.first > 30) return undefined;
  const [first, last] = [monthNumber(date.span.first), monthNumber(date.span.last)];
  return first === last ? first : undefined;
}

/** How many of the statements fall into each month or day, by what `placeOf` says of them; those without a place count nowhere. */
export function countBy(statements: readonly Statement[], placeOf: (statement: Statement) => number | undefined): Map<number, number> {
  const counts = new Map<number, number>();
  for (const statement of statements) {
    const place = placeOf(statement);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function monthNumber(day: Day): number {
  const { year, month } = calendarOf(day);
  return year * 12 + month - 1;
}

function distinct(numbers: readonly (number | undefined)[]): number[] {
  return [...new Set(numbers)].filter((number) => number !== undefined).sort((a, b) => a - b);
}

function yearsOf(span: DaySpan): { first: number; last: number } {
  return { first: calendarOf(span.first).year, last: calendarOf(span.last).year };
}

function firstAtLeast(sorted: ArrayLike<number>, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareIds(a: Statement, b: Statement): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
