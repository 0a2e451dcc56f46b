import type { Statement } from '@/lib/model/archive';
import { compareDates } from '@/lib/model/date';
import { ALL_DAYS, calendarOf, overlaps, type Day, type DaySpan } from '@/lib/model/day';

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
  // Days as plain numbers, fetched once: going through a hundred thousand statements again for each question takes longer.
  const firsts = Int32Array.from(dated, ({ date }) => date?.span.first ?? 0);
  const lasts = Int32Array.from(dated, ({ date }) => date?.span.last ?? 0);
  // Long spans are few: they are looked at one by one, all others lie in one run of the sorted list.
  const long = [...dated.keys()].filter(
    (index) => (lasts[index] ?? 0) - (firsts[index] ?? 0) > LONGEST_SHORT_SPAN,
  );
  return {
    years: countYears(firsts, lasts),
    months: distinct(dated.map((_, index) => monthIn(firsts[index] ?? 0, lasts[index] ?? 0))),
    days: distinct([...firsts].filter((first, index) => first === lasts[index])),
    within(asked) {
      const from = firstAtLeast(firsts, asked.first - LONGEST_SHORT_SPAN);
      const to = firstAtLeast(firsts, asked.last + 1);
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
export function nearest(
  sorted: readonly number[],
  to: number,
): { before?: number | undefined; after?: number | undefined } {
  const from = firstAtLeast(sorted, to);
  return { before: sorted[from - 1], after: sorted[from] === to ? sorted[from + 1] : sorted[from] };
}

/** A year and a day: whatever covers more is an interval, a decade or open. */
const LONGEST_SHORT_SPAN = 366;

function countYears(firsts: Int32Array, lasts: Int32Array): { year: number; count: number }[] {
  const yearOf = (day: Day) => calendarOf(day).year;
  const [from, to] = [firsts.map(yearOf), lasts.map(yearOf)];
  let [earliest, latest] = [ALL_DAYS.last, ALL_DAYS.first];
  for (const days of [firsts, lasts]) {
    for (const day of days) {
      const isNamed = day > ALL_DAYS.first && day < ALL_DAYS.last;
      if (isNamed) [earliest, latest] = [Math.min(earliest, day), Math.max(latest, day)];
    }
  }
  const [begin, end] = [yearOf(earliest), yearOf(latest)];
  const counts = new Map<number, number>();
  from.forEach((first, index) => {
    // An open end reaches as far as the archive does, not to the year 9999.
    for (let year = Math.max(first, begin); year <= Math.min(to[index] ?? 0, end); year++)
      counts.set(year, (counts.get(year) ?? 0) + 1);
  });
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

/** The day on which the statement was said, if its date names one. */
export function dayOf({ date }: Statement): Day | undefined {
  return date && date.span.first === date.span.last ? date.span.first : undefined;
}

/** The month in which the statement was said, as `year * 12 + month - 1`; undefined for one that only says `2010`. */
export function monthOf({ date }: Statement): number | undefined {
  return date && monthIn(date.span.first, date.span.last);
}

/** The month in which both days lie, if it is one. */
function monthIn(firstDay: Day, lastDay: Day): number | undefined {
  if (lastDay - firstDay > 30) return undefined;
  const first = monthNumber(firstDay);
  return first === monthNumber(lastDay) ? first : undefined;
}

/** How many of the statements fall into each month or day, by what `placeOf` says of them; those without a place count nowhere. */
export function countBy(
  statements: readonly Statement[],
  placeOf: (statement: Statement) => number | undefined,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const statement of statements) {
    const place = placeOf(statement);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** The month that a day is in, as `year * 12 + month - 1`. */
export function monthNumber(day: Day): number {
  const { year, month } = calendarOf(day);
  return year * 12 + month - 1;
}

function distinct(numbers: readonly (number | undefined)[]): number[] {
  return [...new Set(numbers)].filter((number) => number !== undefined).sort((a, b) => a - b);
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
