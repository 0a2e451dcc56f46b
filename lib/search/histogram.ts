import {
  calendarOf,
  dayNumber,
  daysInMonth,
  monthSpan,
  overlaps,
  yearSpan,
  type DaySpan,
} from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import type { SearchCorpus } from './corpus';

/** How the hits lie in time: by years, within one year by months, within one month by days. */
export interface Histogram {
  readonly unit: 'year' | 'month' | 'day';
  readonly bars: readonly TimeBar[];
  /** How many of the counted statements are dated too vaguely to fall into one bar alone: they count in each that they may fall into. */
  readonly vague: number;
}

export interface TimeBar {
  /** A year, a month or a day. */
  readonly span: DaySpan;
  /** How many statements that meet all conditions but the date may fall into it. */
  readonly count: number;
  /** It is, as a whole or in part, among the days asked for. */
  readonly selected: boolean;
}

export interface YearBar {
  readonly year: number;
  /** How many statements may be of it. */
  readonly count: number;
  /** How many of these are of no other year, and not by a date that says of itself that it is not sure (`2010~`). */
  readonly sure: number;
  /** The year is, as a whole or in part, among the days asked for. */
  readonly selected: boolean;
}

/** The years with hits, earliest first; `numbers` are the statements that meet every condition but the date. */
export function yearBarsOf(
  corpus: SearchCorpus,
  asked: DaySpan | undefined,
  numbers: Int32Array,
): YearBar[] {
  const { firstYear, lastYear, years } = corpus;
  const bars: YearBar[] = [];
  const sures = surelyIn(corpus, numbers);
  tally(
    numbers,
    firstYear,
    lastYear,
    years.first,
    years.last,
    (number) => firstYear[number] !== 0,
  ).forEach((count, position) => {
    if (count === 0) return;
    const year = years.first + position;
    bars.push({
      year,
      count,
      sure: sure(sures[position]),
      selected: asked !== undefined && overlaps(yearSpan(year), asked),
    });
  });
  return bars;
}

/** By year of the archive: how many statements are surely of it. An open end is cut to the years of the archive, but not to one of them. */
function surelyIn(
  { firstDay, lastDay, firstYear, lastYear, years, looseEnds }: SearchCorpus,
  numbers: Int32Array,
): Int32Array {
  const counts = new Int32Array(years.last - years.first + 1);
  for (const number of numbers) {
    const year = sure(firstYear[number]);
    if (year === 0 || year !== lastYear[number] || looseEnds[number] !== 0) continue;
    if (sure(lastDay[number]) - sure(firstDay[number]) >= DAYS_OF_A_LEAP_YEAR) continue;
    counts[year - years.first] = sure(counts[year - years.first]) + 1;
  }
  return counts;
}

const DAYS_OF_A_LEAP_YEAR = 366;

/** The view that fits the days asked for. Months and days without hits have a bar too: it keeps the place of the others. */
export function histogramOf(
  corpus: SearchCorpus,
  asked: DaySpan | undefined,
  numbers: Int32Array,
  years: readonly YearBar[],
): Histogram {
  const from = asked && calendarOf(asked.first);
  const to = asked && calendarOf(asked.last);
  if (!asked || !from || !to || from.year !== to.year) {
    const bars = years.map(({ year, count, selected }) => ({
      span: yearSpan(year),
      count,
      selected,
    }));
    return { unit: 'year', bars, vague: vagueIn(corpus, numbers, yearOf) };
  }
  if (from.month !== to.month) {
    const spans = Array.from({ length: 12 }, (_, at) => monthSpan(from.year, at + 1));
    const inYear = withinSpan(corpus, numbers, yearSpan(from.year));
    return {
      unit: 'month',
      bars: barsOf(corpus, asked, numbers, spans),
      vague: vagueIn(corpus, inYear, monthOf),
    };
  }
  const spans = Array.from({ length: daysInMonth(from.year, from.month) }, (_, at) => {
    const day = dayNumber(from.year, from.month, at + 1);
    return { first: day, last: day };
  });
  const inMonth = withinSpan(corpus, numbers, monthSpan(from.year, from.month));
  return {
    unit: 'day',
    bars: barsOf(corpus, asked, numbers, spans),
    vague: vagueIn(corpus, inMonth, (day) => day),
  };
}

/** Bars of spans that follow each other without a gap. */
function barsOf(
  { firstDay, lastDay }: SearchCorpus,
  asked: DaySpan,
  numbers: Int32Array,
  spans: readonly DaySpan[],
): TimeBar[] {
  const [start, end] = [spans[0]?.first ?? 0, spans.at(-1)?.last ?? -1];
  const placeOf = new Int32Array(end - start + 1);
  spans.forEach(({ first, last }, place) => placeOf.fill(place, first - start, last - start + 1));
  const changes = new Int32Array(spans.length + 1);
  for (const number of numbers) {
    const [first, last] = [sure(firstDay[number]), sure(lastDay[number])];
    if (first > end || last < start) continue;
    const [from, after] = [
      sure(placeOf[Math.max(first, start) - start]),
      sure(placeOf[Math.min(last, end) - start]) + 1,
    ];
    changes[from] = sure(changes[from]) + 1;
    changes[after] = sure(changes[after]) - 1;
  }
  const counts = summed(changes);
  return spans.map((span, place) => ({
    span,
    count: sure(counts[place]),
    selected: overlaps(span, asked),
  }));
}

/** Counts a statement in each of its years by noting only where they begin and end: `19XX` has a hundred of them. */
function tally(
  numbers: Int32Array,
  firsts: Int32Array,
  lasts: Int32Array,
  from: number,
  to: number,
  counts: (number: number) => boolean,
): Int32Array {
  const changes = new Int32Array(to - from + 2);
  for (const number of numbers) {
    if (!counts(number)) continue;
    const [first, after] = [sure(firsts[number]) - from, sure(lasts[number]) - from + 1];
    changes[first] = sure(changes[first]) + 1;
    changes[after] = sure(changes[after]) - 1;
  }
  return summed(changes).slice(0, -1);
}

function summed(changes: Int32Array): Int32Array {
  let running = 0;
  return changes.map((change) => (running += change));
}

function withinSpan(
  { firstDay, lastDay }: SearchCorpus,
  numbers: Int32Array,
  span: DaySpan,
): Int32Array {
  return numbers.filter(
    (number) => sure(firstDay[number]) <= span.last && span.first <= sure(lastDay[number]),
  );
}

function vagueIn(
  { firstDay, lastDay, firstYear }: SearchCorpus,
  numbers: Int32Array,
  unitOf: (day: number) => number,
): number {
  let vague = 0;
  for (const number of numbers) {
    if (firstDay[number] === lastDay[number] || firstYear[number] === 0) continue;
    if (unitOf(sure(firstDay[number])) !== unitOf(sure(lastDay[number]))) vague++;
  }
  return vague;
}

const yearOf = (day: number) => calendarOf(day).year;
const monthOf = (day: number) => calendarOf(day).year * 12 + calendarOf(day).month;
