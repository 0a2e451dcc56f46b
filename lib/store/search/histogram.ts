import {
  calendarOf,
  dayNumber,
  daysInMonth,
  monthSpan,
  overlaps,
  yearSpan,
  type DaySpan,
} from '@/lib/model/day';
import type { Histogram, TimeBar, YearBar } from '@/lib/search/histogram';
import type { Reading } from '../reading';
import { inVersion, questionOf, sql } from '../sql';
import { conditionsOf, type Asked } from './count-found';
import { allOf, mayBeOf } from './filters';
import type { TimeGroup } from './time-groups';

/** The years of some statements, earliest first, as `yearBarsOf` of lib/search tells them. */
export function yearBarsIn(groups: readonly TimeGroup[], asked: DaySpan | undefined): YearBar[] {
  const counts = new Map<number, { count: number; sure: number }>();
  for (const { first, last, isSure, count } of groups) {
    if (first === 0) continue;
    for (let year = first; year <= last; year++) {
      const before = counts.get(year) ?? { count: 0, sure: 0 };
      counts.set(year, {
        count: before.count + count,
        sure: before.sure + (isSure ? count : 0),
      });
    }
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, { count, sure: certain }]) => ({
      year,
      count,
      sure: certain,
      selected: asked !== undefined && overlaps(yearSpan(year), asked),
    }));
}

/** The view that fits the days asked for, as `histogramOf` of lib/search has it; within a year the store is asked again. */
export async function histogramIn(
  reading: Reading,
  asked: Asked,
  groups: readonly TimeGroup[],
  years: readonly YearBar[],
): Promise<Histogram> {
  const { days } = asked;
  const [from, to] = days ? [calendarOf(days.first), calendarOf(days.last)] : [];
  if (!days || from?.year !== to?.year || !from)
    return {
      unit: 'year',
      bars: years.map(({ year, count, selected }) => ({ span: yearSpan(year), count, selected })),
      vague: groups.reduce((sum, { isVague, count }) => sum + (isVague ? count : 0), 0),
    };
  const isOneMonth = from.month === to?.month;
  const around = isOneMonth ? monthSpan(from.year, from.month) : yearSpan(from.year);
  const spans = isOneMonth ? daysOf(from.year, from.month) : monthsOf(from.year);
  const unitOf = isOneMonth ? (day: number) => day : monthOf;
  const rows = await reading.ask<{ first: number; last: number; count: number }>(
    questionOf(sql`
      SELECT first_day AS first, last_day AS last, count(*)::integer AS count FROM wortlaut.statement
      WHERE ${inVersion('statement')} AND ${allOf([...conditionsOf(asked, 'days'), mayBeOf(around)])}
      GROUP BY first_day, last_day`),
    'search',
  );
  return {
    unit: isOneMonth ? 'day' : 'month',
    bars: spans.map((span): TimeBar => ({
      span,
      count: sumOf(rows.filter((row) => overlaps(row, span))),
      selected: overlaps(span, days),
    })),
    vague: sumOf(rows.filter(({ first, last }) => unitOf(first) !== unitOf(last))),
  };
}

function sumOf(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function monthsOf(year: number): DaySpan[] {
  return Array.from({ length: 12 }, (_, at) => monthSpan(year, at + 1));
}

function daysOf(year: number, month: number): DaySpan[] {
  return Array.from({ length: daysInMonth(year, month) }, (_, at) => {
    const day = dayNumber(year, month, at + 1);
    return { first: day, last: day };
  });
}

function monthOf(day: number): number {
  const { year, month } = calendarOf(day);
  return year * 12 + month;
}
