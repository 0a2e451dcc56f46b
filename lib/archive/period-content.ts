import { calendarOf } from '@/lib/model/day';
import type { AskedPeriod, PeriodSummary } from '@/lib/ports/entries';
import { monthNumber, nearest, type Chronology } from './chronology';

/** Statements that fall into a period, oldest first, by their position in chronological order. */
export interface PeriodContent {
  /** Those that name a month (in a year) or a day (in a month or on a day). */
  readonly placed: readonly number[];
  /** Those that may belong there and say nothing more exact. */
  readonly vague: readonly number[];
}

export function contentOf({ unit, span }: AskedPeriod, chronology: Chronology): PeriodContent {
  const placeAt = unit === 'year' ? chronology.monthAt : chronology.dayAt;
  const placed: number[] = [];
  const vague: number[] = [];
  for (const position of chronology.within(span))
    (placeAt(position) === undefined ? vague : placed).push(position);
  return { placed, vague };
}

export function summaryOf(asked: AskedPeriod, chronology: Chronology): PeriodSummary {
  const { placed, vague } = contentOf(asked, chronology);
  const placeAt = asked.unit === 'year' ? chronology.monthAt : chronology.dayAt;
  const counts = new Map<number, number>();
  for (const position of placed) {
    const place = placeAt(position);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return { placed: placed.length, vague: vague.length, counts, ...neighboursOf(asked, chronology) };
}

function neighboursOf({ unit, span }: AskedPeriod, { years, months, days }: Chronology) {
  switch (unit) {
    case 'year':
      return nearest(
        years.map(({ year }) => year),
        calendarOf(span.first).year,
      );
    case 'month':
      return nearest(months, monthNumber(span.first));
    case 'day':
      return nearest(days, span.first);
  }
}
