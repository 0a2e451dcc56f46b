import type { Snapshot, Statement } from '@/lib/model/archive';
import { ALL_DAYS, calendarOf, type Day } from '@/lib/model/day';
import { KINDS, type Kind } from '@/lib/model/kind';
import type { About, AskedPeriod, PeriodSummary, Spread } from '@/lib/ports/entries';
import { oldestFirst } from './naive-lists';

/** What may have been said then: one of its possible days is asked for. Oldest first. */
export function possibleIn({ span }: AskedPeriod, snapshot: Snapshot): Statement[] {
  return oldestFirst(snapshot).filter(
    ({ date }) => date && date.span.first <= span.last && date.span.last >= span.first,
  );
}

/** The month that a statement names, where a year is asked for; else the day. */
export function placeOf({ date }: Statement, unit: AskedPeriod['unit']): number | undefined {
  if (!date) return undefined;
  const { first, last } = date.span;
  if (unit !== 'year') return first === last ? first : undefined;
  return monthOf(first) === monthOf(last) ? monthOf(first) : undefined;
}

export function periodOf(asked: AskedPeriod, snapshot: Snapshot): PeriodSummary {
  const possible = possibleIn(asked, snapshot);
  const places = possible.flatMap((statement) => placeOf(statement, asked.unit) ?? []);
  const { here, all } = besidesOf(asked, snapshot);
  const [before, after] = [all.filter((each) => each < here), all.filter((each) => each > here)];
  return {
    placed: places.length,
    vague: possible.length - places.length,
    counts: new Map(places.map((place) => [place, places.filter((each) => each === place).length])),
    ...(before.length > 0 && { before: Math.max(...before) }),
    ...(after.length > 0 && { after: Math.min(...after) }),
  };
}

/** The year, month or day asked for, and all those with statements. */
function besidesOf({ unit, span }: AskedPeriod, snapshot: Snapshot) {
  const named = (by: AskedPeriod['unit']) =>
    snapshot.statements.flatMap((statement) => placeOf(statement, by) ?? []);
  switch (unit) {
    case 'year':
      return { here: yearOf(span.first), all: yearsOf(snapshot).map(({ year }) => year) };
    case 'month':
      return { here: monthOf(span.first), all: named('year') };
    case 'day':
      return { here: span.first, all: named('day') };
  }
}

/** `07-08` of a statement that is dated to a day. */
export function dayOfYear({ date }: Statement): string | undefined {
  if (!date || date.span.first !== date.span.last) return undefined;
  const { month, day } = calendarOf(date.span.first);
  return nameOf({ month, day });
}

export function nameOf({ month, day }: { readonly month: number; readonly day: number }): string {
  return [month, day].map((number) => String(number).padStart(2, '0')).join('-');
}

export function anniversariesIn({ statements }: Snapshot): ReadonlyMap<string, number> {
  const names = statements.flatMap((statement) => dayOfYear(statement) ?? []).sort();
  return new Map(names.map((name) => [name, names.filter((each) => each === name).length]));
}

/**
 * Each dated statement under the most exact place that holds all of its days: a month, a year, or several years; one that is dated
 * about or uncertainly under no other than its years.
 */
export function spreadIn(snapshot: Snapshot): Spread {
  const years = yearsOf(snapshot).map(({ year }) => year);
  const [begin, end] = [Math.min(...years), Math.max(...years)];
  const dated = snapshot.statements.flatMap(({ date, kind }) => {
    if (!date) return [];
    const { first, last } = date.span;
    const isVague = /[~?%]/.test(date.edtf);
    const month = monthOf(first) === monthOf(last) && !isVague ? monthOf(first) : undefined;
    const [from, to] = [Math.max(yearOf(first), begin), Math.min(yearOf(last), end)];
    return [{ kind, month, from, to, isOneYear: yearOf(first) === yearOf(last) && !isVague }];
  });
  const counted = (some: readonly { readonly kind: Kind }[]) =>
    KINDS.map((kind) => some.filter((each) => each.kind === kind).length);
  const inMonths = dated.filter(({ month }) => month !== undefined);
  const inYears = dated.filter(({ month, isOneYear }) => month === undefined && isOneYear);
  const inSpans = dated.filter(({ month, isOneYear }) => month === undefined && !isOneYear);
  const ascending = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
  return {
    months: ascending(inMonths.flatMap(({ month }) => month ?? [])).map((month) => ({
      month,
      counts: counted(inMonths.filter((each) => each.month === month)),
    })),
    years: ascending(inYears.map(({ from }) => from)).map((year) => ({
      year,
      counts: counted(inYears.filter(({ from }) => from === year)),
    })),
    spans: ascending(inSpans.map(({ from }) => from)).flatMap((first) => {
      const begun = inSpans.filter(({ from }) => from === first);
      return ascending(begun.map(({ to }) => to)).map((last) => ({
        first,
        last,
        counts: counted(begun.filter(({ to }) => to === last)),
      }));
    }),
    undated: snapshot.statements.length - dated.length,
  };
}

/** An open end reaches as far as the archive does. */
export function yearsOf({ statements }: Snapshot): About['years'] {
  const spans = statements.flatMap(({ date }) => date?.span ?? []);
  const isOpen = (day: Day) => day === ALL_DAYS.first || day === ALL_DAYS.last;
  const named = spans
    .flatMap(({ first, last }) => [first, last])
    .filter((day) => !isOpen(day))
    .map(yearOf);
  const [from, to] = [Math.min(...named), Math.max(...named)];
  const years = Array.from({ length: named.length > 0 ? to - from + 1 : 0 }, (_, n) => from + n);
  return years
    .map((year) => ({
      year,
      count: spans.filter(({ first, last }) => yearOf(first) <= year && year <= yearOf(last))
        .length,
    }))
    .filter(({ count }) => count > 0);
}

function yearOf(day: Day): number {
  return calendarOf(day).year;
}

function monthOf(day: Day): number {
  const { year, month } = calendarOf(day);
  return year * 12 + month - 1;
}
