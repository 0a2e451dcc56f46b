import type { Cell, Chart, ChartTable } from '@/lib/chart/chart';
import { OUTCOME_SAMPLES } from '@/lib/chart/outcome-boxes';
import { yearAxis, type YearColumn } from '@/lib/chart/year-axis';
import {
  EXPECTATION_ADDRESSES,
  EXPECTATION_STATUSES,
  EXPECTATION_WORDS,
  type ExpectationStatus,
} from '@/lib/model/relation';
import type { FoundInTime, InTime } from '@/lib/search/in-time';
import { addressOfSearch, type SearchQuery } from '@/lib/search/query';
import type { Waits } from '@/lib/search/waits';
import { BARS_LENGTH, narrowBars, wideBars } from './outcome-bars-drawing';
import { ANSWERS } from './outcomes-in-time';
import { outcomesInTime as texts } from './texts';

/**
 * How many expectations of the years of a column stand how, in the order of the statuses; those that none does are missing. `total` is
 * of those whose year is sure.
 */
export interface OutcomeStack {
  readonly column: YearColumn;
  readonly total: number;
  readonly parts: readonly {
    readonly status: ExpectationStatus;
    readonly count: number;
    /** How many more may be of these years: the address finds them as well. */
    readonly maybe: number;
    readonly href: string;
  }[];
}

/**
 * How many expectations were voiced in which year and how they stand, as `Search.inTime` counts them by `ergebnis`; undefined where
 * of none the year is sure.
 */
export function outcomeBars(
  found: FoundInTime,
  waits: Waits,
  query: SearchQuery,
): Chart | undefined {
  const by = new Map<ExpectationStatus, InTime>(
    EXPECTATION_STATUSES.flatMap((status) => {
      const row = found.rows.find(({ id }) => id === EXPECTATION_ADDRESSES[status]);
      return row ? [[status, row]] : [];
    }),
  );
  const occupied = found.whole.sure.map(({ year }) => year);
  if (occupied.length === 0) return undefined;
  const axis = yearAxis(occupied, { length: BARS_LENGTH, least: 12, most: 44, gap: 44 });
  const stacks = axis.columns
    .filter(({ isGap }) => !isGap)
    .map((column) => stackOf(column, by, query))
    .filter(({ total }) => total > 0);
  return {
    name: 'ergebnisse',
    title: texts.title,
    description: described(found, by, waits, axis.step),
    wide: wideBars(stacks, axis),
    narrow: narrowBars(stacks),
    legend: EXPECTATION_STATUSES.filter((status) => by.has(status)).map((status) => ({
      ...OUTCOME_SAMPLES[status],
      label: EXPECTATION_WORDS[status],
    })),
    table: tableOf(stacks, by),
  };
}

function stackOf(
  column: YearColumn,
  by: ReadonlyMap<ExpectationStatus, InTime>,
  query: SearchQuery,
): OutcomeStack {
  const parts = [...by].flatMap(([status, { sure, possible }]) => {
    const count = sure.reduce(
      (sum, { year, count: some }) =>
        year >= column.first && year <= column.last ? sum + some : sum,
      0,
    );
    const maybe = possible.reduce(
      (sum, { first, last, count: some }) =>
        first <= column.last && last >= column.first ? sum + some : sum,
      0,
    );
    return count + maybe === 0
      ? []
      : [{ status, count, maybe, href: addressOf(status, column, query) }];
  });
  return { column, parts, total: parts.reduce((sum, { count }) => sum + count, 0) };
}

function addressOf(
  status: ExpectationStatus,
  { first, last }: YearColumn,
  query: SearchQuery,
): string {
  return addressOfSearch(query, {
    ergebnis: [EXPECTATION_ADDRESSES[status]],
    von: String(first).padStart(4, '0'),
    bis: String(last).padStart(4, '0'),
  });
}

function described(
  { whole }: FoundInTime,
  by: ReadonlyMap<ExpectationStatus, InTime>,
  waits: Waits,
  step: number,
): string {
  const unchecked = by.get('unchecked')?.total ?? 0;
  const answered = [...by].reduce(
    (sum, [status, { total }]) => (ANSWERS.has(status) ? sum + total : sum),
    0,
  );
  const vague = whole.possible.reduce((sum, { count }) => sum + count, 0);
  return [
    texts.byYear(step),
    texts.counted(
      whole.total,
      [...by].map(([status, { total }]) => [status, total] as const),
    ),
    texts.checked(whole.total - unchecked, whole.total),
    waits.days !== undefined && texts.waited(waits.days, waits.known, answered),
    vague > 0 && texts.vague(vague),
    whole.undated > 0 && texts.undated(whole.undated),
  ]
    .filter(Boolean)
    .join(' ');
}

function tableOf(
  stacks: readonly OutcomeStack[],
  by: ReadonlyMap<ExpectationStatus, InTime>,
): ChartTable {
  const statuses = [...by.keys()];
  return {
    columns: [
      { key: 'year', label: texts.columns.year },
      ...statuses.map((status) => ({
        key: status,
        label: EXPECTATION_WORDS[status],
        isNumeric: true,
      })),
      { key: 'total', label: texts.columns.total, isNumeric: true },
    ],
    rows: stacks.map(({ column, parts, total }) => [
      { text: texts.years(column.first, column.last) },
      ...statuses.map((status): Cell => {
        const part = parts.find((each) => each.status === status);
        return part
          ? { text: texts.cell(part.count, part.maybe), value: part.count, href: part.href }
          : numberCell(0);
      }),
      {
        text: texts.cell(
          total,
          parts.reduce((sum, { maybe }) => sum + maybe, 0),
        ),
        value: total,
      },
    ]),
  };
}

function numberCell(count: number): Cell {
  return { text: texts.number(count), value: count };
}
