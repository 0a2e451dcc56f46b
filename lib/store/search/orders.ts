import { sql, type Sql } from '../sql';
import type { RankSql } from './rank';

/** The orders of statements, see lib/search/order.ts; the undated last, ties by id. */
export const NEWEST_FIRST = sql`first_day DESC NULLS LAST, last_day, id`;
export const OLDEST_FIRST = sql`first_day NULLS LAST, last_day DESC, id`;

/** As lib/archive/added.ts puts them in order. */
export const LAST_ADDED = sql`added DESC NULLS FIRST, first_day DESC NULLS LAST, last_day, CASE WHEN first_day IS NULL THEN id END, id DESC`;

/** The best first: scores that differ by less than a step count as equal, and so do shares, as in `bestFirst`. */
export function bestFirst({ score, share }: RankSql, newestFirst = NEWEST_FIRST): Sql {
  return sql`floor(${score} * 5000 + 0.5) DESC, floor(${share} * 1000 + 0.5) DESC, ${newestFirst}`;
}
