import { total } from '@/lib/archive/spread';
import type { YearColumn } from '@/lib/chart/year-axis';
import { KINDS } from '@/lib/model/kind';
import type { KindCounts, Spread } from '@/lib/ports/entries';

/** What surely lies in some years, and what may. */
export interface YearCounts {
  readonly surely: KindCounts;
  /** How many may lie there, or in other years. */
  readonly maybe: number;
  /** How many of these name one of the years, but only about or uncertainly. */
  readonly about: number;
}

/** The years in which something surely lies, or where a span begins or ends. */
export function occupiedYears({ months, years, spans }: Spread): Set<number> {
  return new Set([
    ...months.map(({ month }) => yearOf(month)),
    ...years.map(({ year }) => year),
    ...spans.flatMap(({ first, last }) => [first, last]),
  ]);
}

/** What lies in the years of a column. */
export function countsIn(
  spread: Spread,
  { first, last }: Pick<YearColumn, 'first' | 'last'>,
): YearCounts {
  const ofYear = surelyByYear(spread);
  const surely = KINDS.map(() => 0);
  for (let year = first; year <= last; year++)
    ofYear.get(year)?.forEach((count, kind) => (surely[kind] = (surely[kind] ?? 0) + count));
  const touching = spread.spans.filter((span) => span.first <= last && first <= span.last);
  const count = (some: typeof touching) => some.reduce((sum, { counts }) => sum + total(counts), 0);
  return {
    surely,
    maybe: count(touching),
    about: count(touching.filter((span) => span.first === span.last)),
  };
}

/** By what they were made of: a chart asks for each of its columns several times. */
const known = new WeakMap<Spread, ReadonlyMap<number, KindCounts>>();

function surelyByYear(spread: Spread): ReadonlyMap<number, KindCounts> {
  const made = known.get(spread);
  if (made) return made;
  const { months, years } = spread;
  const counted = new Map<number, number[]>();
  const add = (year: number, counts: KindCounts) => {
    const before = counted.get(year) ?? KINDS.map(() => 0);
    counted.set(
      year,
      before.map((count, kind) => count + (counts[kind] ?? 0)),
    );
  };
  for (const { month, counts } of months) add(yearOf(month), counts);
  for (const { year, counts } of years) add(year, counts);
  known.set(spread, counted);
  return counted;
}

export function yearOf(month: number): number {
  return Math.floor(month / 12);
}
