import type { Statement } from '@/lib/model/archive';
import { compareDates } from '@/lib/model/date';
import { ALL_DAYS, calendarOf, overlaps, type Day, type DaySpan } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';

/** Oldest first, of two that begin on the same day the coarser first, undated last, ties by id. */
export function inChronologicalOrder(statements: readonly Statement[]): Statement[] {
  return [...statements].sort(chronologically);
}

export function chronologically(a: Statement, b: Statement): number {
  if (!a.date || !b.date) return Number(!a.date) - Number(!b.date) || compareIds(a, b);
  return compareDates(a.date, b.date) || compareIds(a, b);
}

/** Statements by their days, for the pages of the Chronik. They go by their position in chronological order. */
export interface Chronology extends Calendar {
  /**
   * The statements that may fall into the days asked for, oldest first.
   *
   * One dated `2010` is among those of 8 July 2010: its real day is unknown, and leaving it out would claim that we know better.
   */
  within(asked: DaySpan): number[];
  /** The month or day in which a statement was said, if its date says so much. */
  monthAt(position: number): number | undefined;
  dayAt(position: number): Day | undefined;
}

/** What is counted once, and kept. */
export interface Calendar {
  /** Every year in which something was or may have been said, oldest first, with how many statements may fall into it. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Every day for which a statement gives exactly this day, oldest first. */
  readonly days: ArrayLike<Day>;
  /** Every month in which a statement was surely said, oldest first, counted from the year 0: `year * 12 + month - 1`. */
  readonly months: ArrayLike<number>;
  /** The statements that span more than a year and a day. */
  readonly long: ArrayLike<number>;
}

/** The first and the last day of each dated statement, in chronological order. */
export interface Spans {
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** Expects statements in chronological order. */
export function spansOf(statements: readonly Statement[]): Spans {
  const dated = statements.filter(({ date }) => date);
  // Days as plain numbers, fetched once: going through a hundred thousand statements again for each question takes longer.
  return {
    firsts: Int32Array.from(dated, ({ date }) => sure(date).span.first),
    lasts: Int32Array.from(dated, ({ date }) => sure(date).span.last),
  };
}

export function chronologyOf(spans: Spans): Chronology {
  return chronologyFrom(spans, calendarOfSpans(spans));
}

function calendarOfSpans({ firsts, lasts }: Spans): Calendar {
  const positions = [...firsts.keys()];
  const [first, last] = [
    (position: number) => sure(firsts[position]),
    (position: number) => sure(lasts[position]),
  ];
  return {
    years: countYears(firsts, lasts),
    months: distinct(positions.map((at) => monthIn(first(at), last(at)))),
    days: distinct([...firsts].filter((day, position) => day === lasts[position])),
    // Long spans are few: they are looked at one by one, all others lie in one run of the sorted list.
    long: positions.filter((at) => last(at) - first(at) > LONGEST_SHORT_SPAN),
  };
}

/** The chronology whose calendar was made before. */
export function chronologyFrom({ firsts, lasts }: Spans, calendar: Calendar): Chronology {
  const first = (position: number) => sure(firsts[position]);
  const last = (position: number) => sure(lasts[position]);
  const isDated = (position: number) => position < firsts.length;
  return {
    ...calendar,
    within(asked) {
      const from = firstAtLeast(firsts, asked.first - LONGEST_SHORT_SPAN);
      const to = firstAtLeast(firsts, asked.last + 1);
      // Plain loops: a year of a large archive is a hundred pages' worth of statements, looked through for every page.
      const found: number[] = [];
      const look = (position: number) => {
        const span = { first: first(position), last: last(position) };
        if (overlaps(span, asked)) found.push(position);
      };
      for (let at = 0; at < calendar.long.length; at++) {
        const position = sure(calendar.long[at]);
        if (position >= from) break;
        look(position);
      }
      for (let position = from; position < to; position++) look(position);
      return found;
    },
    monthAt: (position) =>
      isDated(position) ? monthIn(first(position), last(position)) : undefined,
    dayAt: (position) =>
      isDated(position) && first(position) === last(position) ? first(position) : undefined,
  };
}

/** The last of the sorted numbers below and the first above the one given: the nearest days, or years, with statements. */
export function nearest(
  sorted: ArrayLike<number>,
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
    for (let year = Math.max(first, begin); year <= Math.min(sure(to[index]), end); year++)
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
export function monthIn(firstDay: Day, lastDay: Day): number | undefined {
  if (lastDay - firstDay > 30) return undefined;
  const first = monthNumber(firstDay);
  return first === monthNumber(lastDay) ? first : undefined;
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
    if (sure(sorted[middle]) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareIds(a: Statement, b: Statement): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
