import { createHash } from 'node:crypto';
import type { StoreConnection } from './connection';
import { copyLine } from './copy-line';
import { CHANNEL } from './locks';
import { makeIndexes } from './migrate';
import type { StoreSource } from './source';
import type { StoredTable } from './table';
import { TABLES } from './tables';

/** Writes an archive as a version of its own and makes it the current one, inside the transaction that was begun. Returns its number. */
export async function load(connection: StoreConnection, source: StoreSource): Promise<number> {
  const version = await writeVersion(connection, source);
  await makeIndexes(connection);
  return version;
}

/** The same without a look at the indexes. */
export async function writeVersion(
  connection: StoreConnection,
  source: StoreSource,
): Promise<number> {
  const [last] = await connection.query<{ number: number | null }>(
    'SELECT max(number) AS number FROM wortlaut.version',
  );
  const version = (last?.number ?? 0) + 1;
  for (const table of TABLES)
    if (last?.number) await follow(connection, table, source, version);
    else
      await connection.copy(columnsOf(table, ['since', 'hash']), linesOf(table, source, version));
  await connection.query(
    'INSERT INTO wortlaut.version (number, name, manifest) VALUES ($1, $2, $3)',
    [version, source.name, source.manifest],
  );
  await connection.query(
    `INSERT INTO wortlaut.current (version) VALUES ($1) ON CONFLICT (is_only) DO UPDATE SET version = $1`,
    [version],
  );
  await connection.query('SELECT pg_notify($1, $2)', [CHANNEL, String(version)]);
  return version;
}

/** Writes the rows that are new, and ends those that are not there any more. */
async function follow(
  connection: StoreConnection,
  table: StoredTable,
  source: StoreSource,
  version: number,
): Promise<void> {
  const { name, key } = table;
  const isSame = key.map((column) => `old.${column} = new.${column}`).join(' AND ');
  const columns = [...table.columns.map(([column]) => column), 'hash'].join(', ');
  await connection.run(
    `CREATE TEMPORARY TABLE new_${name} (LIKE wortlaut.${name}) ON COMMIT DROP;
     ALTER TABLE new_${name} ALTER until SET DEFAULT 2147483647;`,
  );
  await connection.copy(
    columnsOf(table, ['since', 'hash'], `new_${name}`),
    linesOf(table, source, version),
  );
  await connection.run(
    `CREATE INDEX ON new_${name} (${key.join(', ')});
     ANALYZE new_${name};
     UPDATE wortlaut.${name} old SET until = ${version}
       WHERE until = 2147483647 AND NOT EXISTS (SELECT FROM new_${name} new WHERE ${isSame} AND old.hash = new.hash);
     INSERT INTO wortlaut.${name} (${columns}, since)
       SELECT ${columns}, ${version} FROM new_${name} new
       WHERE NOT EXISTS (SELECT FROM wortlaut.${name} old WHERE ${isSame} AND old.until = 2147483647)`,
  );
}

function columnsOf(
  { name, columns }: StoredTable,
  others: readonly string[],
  target = `wortlaut.${name}`,
): string {
  return `${target} (${[...columns.map(([column]) => column), ...others].join(', ')})`;
}

function* linesOf(table: StoredTable, source: StoreSource, version: number): Generator<string> {
  for (const row of table.rows(source)) {
    const line = copyLine(row);
    const hash = createHash('sha256').update(line).digest('hex').slice(0, 32);
    yield `${line}\t${version}\t\\\\x${hash}\n`;
  }
}
