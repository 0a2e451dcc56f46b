import type { StoreConnection } from './connection';
import { FOR_EVER } from './follow';
import { WORTLAUT_CLASS } from '../locks';
import { TABLES } from './tables';

/** What was removed. */
export interface Tidied {
  readonly versions: readonly number[];
  readonly rows: number;
}

/**
 * Removes the versions that are not read any more: superseded for so many minutes, and held by no server. Outside of a transaction:
 * it is done in steps, and what a step that is cut off has left is removed the next time.
 */
export async function tidy(connection: StoreConnection, keepMinutes: number): Promise<Tidied> {
  const superseded = await connection.query<{ number: number }>(
    `SELECT number FROM wortlaut.version this
     WHERE number <> (SELECT version FROM wortlaut.current)
       AND (SELECT min(loaded) FROM wortlaut.version later WHERE later.number > this.number)
           <= now() - make_interval(mins => $1)
     ORDER BY number`,
    [keepMinutes],
  );
  const versions: number[] = [];
  for (const { number } of superseded) if (await removed(connection, number)) versions.push(number);
  let rows = 0;
  for (const { name } of TABLES) rows += await removeRows(connection, name);
  return { versions, rows };
}

/** Whoever serves a version holds its lock; one that nobody holds is removed while nobody can take it. */
async function removed({ query }: StoreConnection, number: number): Promise<boolean> {
  const [lock] = await query<{ is_had: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS is_had', [
    WORTLAUT_CLASS,
    number,
  ]);
  if (!lock?.is_had) return false;
  try {
    await query('DELETE FROM wortlaut.version WHERE number = $1', [number]);
  } finally {
    await query('SELECT pg_advisory_unlock($1, $2)', [WORTLAUT_CLASS, number]);
  }
  return true;
}

/** Removes the rows that belong to none of the versions, some at a time: nobody waits for them. */
async function removeRows({ query }: StoreConnection, table: string): Promise<number> {
  let rows = 0;
  for (;;) {
    const [gone] = await query<{ count: number }>(
      `WITH gone AS (
         DELETE FROM wortlaut.${table} WHERE ctid = ANY (ARRAY(
           SELECT ctid FROM wortlaut.${table} old
           WHERE until < ${FOR_EVER} AND NOT EXISTS (
             SELECT FROM wortlaut.version WHERE old.since <= number AND number < old.until)
           LIMIT ${AT_ONCE}))
         RETURNING 1)
       SELECT count(*)::integer AS count FROM gone`,
    );
    rows += gone?.count ?? 0;
    if ((gone?.count ?? 0) < AT_ONCE) return rows;
  }
}

const AT_ONCE = 10_000;
