import type { Reading } from '../reading';
import { inVersion, list, questionOf, sql, type Sql } from '../sql';
import { allOf } from './filters';
import type { TextTable } from './searched-texts';

/** The statements that meet the most of the conditions that any of them meets, without those that are excluded. */
export async function mostMet(
  reading: Reading,
  texts: TextTable,
  conditions: readonly Sql[],
  without: readonly Sql[],
  isLenient: boolean,
): Promise<{ most: number; condition: Sql }> {
  const none = { most: 0, condition: sql`false` };
  if (conditions.length === 0)
    return without.length > 0 && (await isAny(reading, texts, sql`NOT ${allOf(without)}`))
      ? { most: 0, condition: allOf(without) }
      : none;
  const all = allOf([...conditions, ...without]);
  if (await isAny(reading, texts, all)) return { most: conditions.length, condition: all };
  if (!isLenient) return none;
  // Each by the index: to try all conditions on each statement that meets one takes minutes.
  const met = sql`(${list(
    conditions.map(
      (condition) =>
        sql`SELECT statement.id FROM ${texts.table} WHERE ${inVersion('statement')} AND ${allOf([condition, ...without])}`,
    ),
    ' UNION ALL ',
  )}) AS met`;
  const [row] = await reading.ask<{ most: number | null }>(
    questionOf(
      sql`SELECT max(met)::integer AS most FROM (SELECT count(*) AS met FROM ${met} GROUP BY id) AS counted`,
    ),
    'search',
  );
  const most = row?.most ?? 0;
  return most === 0
    ? none
    : {
        most,
        condition: sql`statement.id IN (SELECT id FROM ${met} GROUP BY id HAVING count(*) = ${most}::bigint)`,
      };
}

async function isAny(reading: Reading, { table }: TextTable, condition: Sql): Promise<boolean> {
  const rows = await reading.ask(
    questionOf(sql`SELECT FROM ${table} WHERE ${inVersion('statement')} AND ${condition} LIMIT 1`),
    'search',
  );
  return rows.length > 0;
}
