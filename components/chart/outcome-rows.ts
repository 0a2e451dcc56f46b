import type { OutcomeEntry, ResolvedTarget } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { ALL_DAYS, calendarOf, dayNumber, type Day, type DaySpan } from '@/lib/model/day';
import { EXPECTATION_STATUSES, statusOf, type ExpectationStatus } from '@/lib/model/relation';

/** An expectation and what became of it. */
export interface ExpectationInTime {
  readonly statement: Statement;
  /** Whose it is, as short as names are. */
  readonly who: string | undefined;
  /** Oldest first. */
  readonly outcomes: readonly OutcomeEntry[];
}

/** An expectation as it is drawn. Moments are years: 2010.5 is the middle of 2010. */
export interface OutcomeRow extends ExpectationInTime {
  readonly status: ExpectationStatus;
  readonly voiced: Stretch | undefined;
  /** Those with a date, but for those that are dated before it was voiced. */
  readonly stops: readonly Stop[];
  /** Those without a date. */
  readonly undated: readonly OutcomeEntry[];
  /** Those that are dated before it was voiced. */
  readonly tooEarly: readonly OutcomeEntry[];
  /** Whether it waits until today. */
  readonly runsOn: boolean;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Its date is only about or uncertain. */
  readonly isAbout: boolean;
}

export interface Stop extends Stretch {
  readonly outcome: OutcomeEntry;
}

/** Expectations by how they stand, in each group the first voiced first; those without any date are left out. */
export function outcomeRows(all: readonly ExpectationInTime[], today: Day): OutcomeRow[] {
  const within = knownSpan(all, today);
  return all
    .map((each) => rowOf(each, within, today))
    .filter(({ voiced, stops }) => voiced !== undefined || stops.length > 0)
    .sort(
      (a, b) =>
        EXPECTATION_STATUSES.indexOf(a.status) - EXPECTATION_STATUSES.indexOf(b.status) ||
        beginOf(a) - beginOf(b) ||
        (a.statement.id < b.statement.id ? -1 : 1),
    );
}

function beginOf({ voiced, stops }: OutcomeRow): number {
  return voiced?.from ?? stops[0]?.from ?? Infinity;
}

function rowOf(each: ExpectationInTime, within: DaySpan, today: Day): OutcomeRow {
  const { statement, outcomes } = each;
  const status = statusOf(statement.outcomes);
  const voiced = statement.date && stretchOf(statement.date, within);
  const begin = statement.date?.span.first ?? -Infinity;
  const isTooEarly = ({ date }: OutcomeEntry) => date !== undefined && date.span.last < begin;
  return {
    ...each,
    status,
    voiced,
    stops: outcomes.flatMap((outcome) =>
      outcome.date && !isTooEarly(outcome) ? [{ ...stretchOf(outcome.date, within), outcome }] : [],
    ),
    undated: outcomes.filter(({ date }) => !date),
    tooEarly: outcomes.filter(isTooEarly),
    runsOn: (status === 'open' || status === 'unchecked') && begin <= today,
  };
}

function stretchOf(
  { span, approximate, uncertain }: NonNullable<Statement['date']>,
  within: DaySpan,
): Stretch {
  return {
    from: momentOf(Math.max(span.first, within.first)),
    to: momentOf(Math.min(span.last, within.last) + 1),
    isAbout: approximate || uncertain || span.first < within.first || span.last > within.last,
  };
}

/** From the first to the last day that is named; an open end reaches no further, but until today at least. */
function knownSpan(all: readonly ExpectationInTime[], today: Day): DaySpan {
  let [first, last] = [today, today];
  for (const { statement, outcomes } of all)
    for (const { date } of [statement, ...outcomes])
      for (const day of date ? [date.span.first, date.span.last] : [])
        if (day > ALL_DAYS.first && day < ALL_DAYS.last)
          [first, last] = [Math.min(first, day), Math.max(last, day)];
  return { first, last };
}

/** A day as a moment in years: its beginning. */
export function momentOf(day: Day): number {
  const { year } = calendarOf(day);
  const begin = dayNumber(year, 1, 1);
  return year + (day - begin) / (dayNumber(year + 1, 1, 1) - begin);
}

/** Where a piece of evidence leads. */
export function evidenceAddress(target: ResolvedTarget): string {
  switch (target.type) {
    case 'statement':
      return addressOf.statement(target.statement.id);
    case 'document':
      return addressOf.document(target.document.id);
    case 'web':
      return target.url;
  }
}
