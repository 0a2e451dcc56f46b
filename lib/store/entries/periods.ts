import { calendarOf } from '@/lib/model/day';
import { nearest } from '@/lib/archive/chronology';
import type { About, AskedPeriod, PeriodSummary } from '@/lib/ports/entries';
import type { Reading } from '../reading';
import { inVersion, list, questionOf, sql, type Sql } from '../sql';
import { NEWEST_FIRST, OLDEST_FIRST, type Run } from './statement-runs';

/** What there is in a year, month or day of the calendar. */
export interface PeriodInStore {
  readonly summary: PeriodSummary;
  /** Its statements, one run behind the other. */
  readonly runs: readonly Run[];
}

export async function periodIn(
  asked: AskedPeriod,
  years: About['years'],
  reading: Reading,
): Promise<PeriodInStore> {
  const rows = await reading.ask<PeriodRow>(questionOf(periodRows(asked)));
  const counts = rows.flatMap(({ what, place, count }): [number, number][] =>
    what === 'placed' && place !== null ? [[place, count]] : [],
  );
  const countOf = (what: string) => rows.find((row) => row.what === what)?.count ?? 0;
  const placeOf = (what: string) => rows.find((row) => row.what === what)?.place ?? undefined;
  const placed = counts.reduce((sum, [, count]) => sum + count, 0);
  const vague = whichVague(asked).map((which, at): Run => ({
    length: countOf(`vague ${at}`),
    which,
    order: OLDEST_FIRST,
  }));
  return {
    summary: {
      placed,
      vague: vague.reduce((sum, { length }) => sum + length, 0),
      counts: new Map(counts),
      ...(asked.unit === 'year'
        ? nearest(
            years.map(({ year }) => year),
            calendarOf(asked.span.first).year,
          )
        : { before: placeOf('before'), after: placeOf('after') }),
    },
    runs: [{ length: placed, which: whichPlaced(asked), order: OLDEST_FIRST }, ...vague],
  };
}

/** Dated to a day of whatever year, as `07-08`. */
export function anniversaryRun(name: string, length: number): Run {
  return { length, which: sql`anniversary = ${name}`, order: NEWEST_FIRST };
}

interface PeriodRow {
  /** `placed`, `vague 0`, `before`, … */
  readonly what: string;
  /** A month or a day, as `PeriodSummary` counts them. */
  readonly place: number | null;
  readonly count: number;
}

export function periodRows(asked: AskedPeriod): Sql {
  const place = PLACE[asked.unit];
  const placed = sql`SELECT 'placed' AS what, ${place} AS place, count(*)::integer AS count
FROM wortlaut.statement WHERE ${whichPlaced(asked)} AND ${inVersion('statement')} GROUP BY 2`;
  const vague = whichVague(asked).map(
    (which, at) => sql`SELECT ${`vague ${at}`}, NULL, count(*)::integer
FROM wortlaut.statement WHERE ${which} AND ${inVersion('statement')}`,
  );
  return sql`${list([placed, ...vague, ...neighbourRows(asked)], ' UNION ALL ')} ORDER BY 1, 2`;
}

/** The nearest months or days that statements name. The nearest years are known: they are those of the whole archive. */
function neighbourRows({ unit, span: { first, last } }: AskedPeriod): Sql[] {
  if (unit === 'year') return [];
  const named = unit === 'month' ? PLACE.year : PLACE.day;
  const isNamed = unit === 'month' ? IS_PLACED.year : IS_PLACED.day;
  return [
    sql`(SELECT 'before', ${named}, 1 FROM wortlaut.statement
WHERE first_day < ${first} AND ${isNamed} AND ${inVersion('statement')}
ORDER BY first_day DESC NULLS LAST LIMIT 1)`,
    sql`(SELECT 'after', ${named}, 1 FROM wortlaut.statement
WHERE first_day > ${last} AND ${isNamed} AND ${inVersion('statement')}
ORDER BY first_day NULLS FIRST LIMIT 1)`,
  ];
}

/** Where a statement stands in a period, and whether its date says so much. */
const PLACE = { year: sql`month`, month: sql`first_day`, day: sql`first_day` };
const IS_PLACED = {
  year: sql`month IS NOT NULL`,
  month: sql`first_day = last_day`,
  day: sql`first_day = last_day`,
};

/** What names a month of the year, or a day: it begins and ends within the period. */
function whichPlaced({ unit, span: { first, last } }: AskedPeriod): Sql {
  return sql`first_day BETWEEN ${first} AND ${last} AND ${IS_PLACED[unit]}`;
}

/**
 * What may belong there and says nothing so exact: what began long before, what began before, what begins within. What reaches over
 * more than a year and a day is little, and has an index of its own; the others are met by going over a year.
 */
function whichVague({ unit, span: { first, last } }: AskedPeriod): readonly Sql[] {
  const early = first - LONGEST_SHORT_SPAN;
  return [
    sql`first_day < ${early} AND last_day >= ${first} AND last_day - first_day > 366`,
    sql`first_day BETWEEN ${early} AND ${first - 1} AND last_day >= ${first}`,
    sql`first_day BETWEEN ${first} AND ${last} AND NOT (${IS_PLACED[unit]})`,
  ];
}

/** A year and a day, as in the condition of the index `statement_long`. */
const LONGEST_SHORT_SPAN = 366;
