import type { Statement } from '@/lib/model/archive';
import { addressOf } from '@/lib/model/address';
import {
  dayExists,
  dayNumber,
  isoOf,
  monthSpan,
  yearSpan,
  type Day,
  type DaySpan,
} from '@/lib/model/day';
import { germanDay, MONTHS } from '@/lib/model/date-german';
import { dayOf, monthOf } from './chronology';

/** A year, month or day of the Chronik. */
export interface Period {
  readonly unit: 'year' | 'month' | 'day';
  /** `2010`, `Juli 2010`, `8. Juli 2010` */
  readonly name: string;
  readonly span: DaySpan;
  readonly address: string;
}

/** The period that the parts of an address name (`2010`, `07`, `08`); undefined when there is no such year, month or day. */
export function periodNamed(
  yearText: string,
  monthText?: string,
  dayText?: string,
): Period | undefined {
  const year = /^\d{4}$/.test(yearText) ? Number(yearText) : 0;
  if (year === 0) return undefined;
  const address = addressOf.year(year);
  if (monthText === undefined)
    return { unit: 'year', name: String(year), span: yearSpan(year), address };
  const month = /^\d{2}$/.test(monthText) ? Number(monthText) : 0;
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined)
    return {
      unit: 'month',
      name: monthName(year, month),
      span: monthSpan(year, month),
      address: addressOf.month(year, month),
    };
  const day = /^\d{2}$/.test(dayText) ? Number(dayText) : 0;
  if (!dayExists(year, month, day)) return undefined;
  const number = dayNumber(year, month, day);
  return {
    unit: 'day',
    name: germanDay(number),
    span: { first: number, last: number },
    address: addressOf.day(isoOf(number)),
  };
}

export function monthName(year: number, month: number): string {
  return `${MONTHS[month - 1]} ${year}`;
}

/** Statements under one heading; `heading` is undefined for those whose month or day is unknown. */
export interface PeriodGroup {
  readonly heading: string | undefined;
  readonly statements: readonly Statement[];
}

/** Neighbouring statements under their month (in a year) or day. Keeps their order. */
export function groupsOf(statements: readonly Statement[], unit: Period['unit']): PeriodGroup[] {
  const groups: { heading: string | undefined; statements: Statement[] }[] = [];
  for (const statement of statements) {
    const heading = unit === 'year' ? monthHeading(statement) : dayHeading(statement);
    const last = groups.at(-1);
    if (last && last.heading === heading) last.statements.push(statement);
    else groups.push({ heading, statements: [statement] });
  }
  return groups;
}

function monthHeading(statement: Statement): string | undefined {
  const month = monthOf(statement);
  return month === undefined ? undefined : monthName(Math.floor(month / 12), (month % 12) + 1);
}

function dayHeading(statement: Statement): string | undefined {
  const day = dayOf(statement);
  return day === undefined ? undefined : germanDay(day);
}

/** The weeks of a month, Monday first; days outside the month are undefined. */
export function weeksOf({ first, last }: DaySpan): (Day | undefined)[][] {
  const weeks: (Day | undefined)[][] = [];
  for (let monday = first - weekdayOf(first); monday <= last; monday += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, offset) =>
        monday + offset < first || monday + offset > last ? undefined : monday + offset,
      ),
    );
  }
  return weeks;
}

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
