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
  { months, years, spans }: Spread,
  { first, last }: Pick<YearColumn, 'first' | 'last'>,
): YearCounts {
  const isInside = (year: number) => first <= year && year <= last;
  const inside = [
    ...months.filter(({ month }) => isInside(yearOf(month))),
    ...years.filter(({ year }) => isInside(year)),
  ];
  const touching = spans.filter((span) => span.first <= last && first <= span.last);
  return {
    surely: KINDS.map((_kind, at) =>
      inside.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
    ),
    maybe: touching.reduce((sum, { counts }) => sum + total(counts), 0),
    about: touching
      .filter((span) => span.first === span.last)
      .reduce((sum, { counts }) => sum + total(counts), 0),
  };
}

export function yearOf(month: number): number {
  return Math.floor(month / 12);
}
