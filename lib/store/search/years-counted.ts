import type { SearchCorpus } from '@/lib/search/corpus';
import type { InTime } from '@/lib/search/in-time';
import { sql, type Sql } from '../sql';
import { DAYS_OF_A_LEAP_YEAR } from './time-groups';

/** How many statements are of some years, surely or possibly; null for those without a date. */
export interface YearsRow {
  readonly first: number | null;
  readonly last: number | null;
  readonly is_sure: boolean | null;
  readonly count: number;
}

/**
 * The columns `first`, `last` and `is_sure` of a row of `statement`: its years, cut to those of the archive, and whether it is
 * surely of the one. An open end is cut to the years of the archive, but not to one of them.
 */
export function yearsOf({ first, last }: SearchCorpus['years']): Sql {
  const cut = (year: Sql) => sql`least(greatest(${year}, ${first}::integer), ${last}::integer)`;
  const [from, to] = [cut(sql`statement.first_year`), cut(sql`statement.last_year`)];
  return sql`CASE WHEN statement.first_year IS NOT NULL THEN ${from} END AS first,
    CASE WHEN statement.first_year IS NOT NULL THEN ${to} END AS last,
    ${from} = ${to} AND statement.loose_ends = 0
      AND statement.last_day - statement.first_day < ${DAYS_OF_A_LEAP_YEAR}::integer AS is_sure`;
}

/** Rows of several kinds of dates as one count by years. */
export function talliedYears(rows: readonly YearsRow[]): InTime {
  const sure = new Map<number, number>();
  const possible = new Map<string, { first: number; last: number; count: number }>();
  let [total, undated] = [0, 0];
  for (const { first, last, is_sure: isSure, count } of rows) {
    total += count;
    if (first === null || last === null) undated += count;
    else if (isSure) sure.set(first, (sure.get(first) ?? 0) + count);
    else {
      const key = `${first} ${last}`;
      possible.set(key, { first, last, count: count + (possible.get(key)?.count ?? 0) });
    }
  }
  return {
    total,
    undated,
    sure: [...sure].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year),
    possible: [...possible.values()].sort((a, b) => a.first - b.first || a.last - b.last),
  };
}
