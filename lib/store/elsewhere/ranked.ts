import { bestFirst } from '../search/orders';
import { rankOf } from '../search/rank';
import type { ScoredText } from '../search/candidate';
import { rescored } from '../search/rescore';
import { RESCORED } from '../search/search';
import type { WordsMet } from '../search/meet-words';
import type { Reading } from '../reading';
import { inVersion, questionOf, sql, type Sql } from '../sql';
import type { Shown } from './find-list';
import type { FoundTexts } from './texts';

/** How many texts meet a condition. */
export async function countOf(
  reading: Reading,
  { table }: Pick<FoundTexts<object, unknown>, 'table'>,
  condition: Sql,
): Promise<number> {
  const [row] = await reading.ask<{ count: number }>(
    questionOf(sql`
      SELECT count(*)::integer AS count FROM ${table} WHERE ${inVersion('statement')} AND ${condition}`),
    'search',
  );
  return row?.count ?? 0;
}

/**
 * The texts that meet a condition, the best for some words first, from a position up to, without, another. Of the best
 * {@link RESCORED} it is looked how near the words stand to each other; all others come behind them.
 */
export async function bestOf<Row extends object, Found>(
  reading: Reading,
  texts: FoundTexts<Row, Found>,
  words: WordsMet,
  condition: Sql,
  { from, to }: Shown,
): Promise<Found[]> {
  if (from >= to) return [];
  const read = (shown: Shown, isRescored: boolean) =>
    shown.from < shown.to
      ? reading.ask<Row & ScoredText>(
          questionOf(rowsOf(texts, words, condition, shown, isRescored)),
          'search',
        )
      : [];
  const [best, behind] = await Promise.all([
    read({ from: 0, to: from < RESCORED ? RESCORED : 0 }, true),
    read({ from: Math.max(from, RESCORED), to }, false),
  ]);
  const first = rescored(words, best, () => []).slice(from, Math.min(to, RESCORED));
  return [...first, ...behind].map(texts.found);
}

/** The best first; what is rescored with its words, and as equal ones come. */
function rowsOf(
  { table, columns, newestFirst }: FoundTexts<object, unknown>,
  words: WordsMet,
  condition: Sql,
  { from, to }: Shown,
  isRescored: boolean,
): Sql {
  const best = sql`
    SELECT statement.* FROM ${table} WHERE ${inVersion('statement')} AND ${condition}
    ORDER BY ${bestFirst(rankOf(words), newestFirst)} LIMIT ${to - from} OFFSET ${from}`;
  return isRescored
    ? sql`SELECT ${columns}, words, 0 AS score, spots::text AS spots FROM (${best}) AS best ORDER BY ${newestFirst}`
    : sql`SELECT ${columns}, words, 0 AS score, '' AS spots FROM (${best}) AS best`;
}
