import { createHash } from 'node:crypto';
import type { StoreConnection } from './connection';
import { copyLine } from './copy-line';
import type { StoreSource } from './source';
import type { StoredTable } from './table';

/** How many rows a version has not in common with the one before. */
export interface Written {
  readonly come: number;
  readonly gone: number;
}

/** Until when a row belongs to a version that comes after all. */
export const FOR_EVER = 2_147_483_647;

/** Writes all rows into an empty table. */
export async function fill(
  connection: StoreConnection,
  table: StoredTable,
  source: StoreSource,
  version: number,
): Promise<Written> {
  let come = 0;
  const lines = function* () {
    for (const { line, hash } of linesOf(table, source)) {
      come++;
      yield `${line}\t${version}\t${hash}\n`;
    }
  };
  await connection.copy(columnsOf(table), lines());
  return { come, gone: 0 };
}

/**
 * Writes the rows that are not what they were, and ends those that are not there any more. With `only`, the rows of no other keys
 * can have changed.
 */
export async function follow(
  connection: StoreConnection,
  table: StoredTable,
  source: StoreSource,
  version: number,
  only?: ReadonlySet<string>,
): Promise<Written> {
  const { name, key } = table;
  const isSameKey = key.map((column) => `old.${column} = coming.${column}`).join(' AND ');
  await connection.run(
    `CREATE TEMPORARY TABLE coming ON COMMIT DROP AS
       SELECT 0::integer AS at, ${key.join(', ')}, hash FROM wortlaut.${name} LIMIT 0`,
  );
  const kept = keeping();
  await connection.copy(`coming (at, ${key.join(', ')}, hash)`, keysOf(table, source, only, kept));
  await connection.run(`CREATE INDEX ON coming (${key.join(', ')}); ANALYZE coming`);
  const isLookedAt = only ? await lookedAt(connection, table, only) : 'true';
  const [gone] = await connection.query<{ count: number }>(
    `WITH gone AS (
       UPDATE wortlaut.${name} old SET until = ${version}
       WHERE until = ${FOR_EVER} AND ${isLookedAt}
         AND NOT EXISTS (SELECT FROM coming WHERE ${isSameKey} AND coming.hash = old.hash)
       RETURNING 1)
     SELECT count(*)::integer AS count FROM gone`,
  );
  const come = await connection.query<{ at: number }>(
    `SELECT at FROM coming
     WHERE NOT EXISTS (SELECT FROM wortlaut.${name} old WHERE ${isSameKey} AND old.until = ${FOR_EVER})
     ORDER BY at`,
  );
  await connection.copy(
    columnsOf(table),
    linesAt(
      come.map(({ at }) => at),
      kept.lines() ?? linesOf(table, source, only),
      version,
    ),
  );
  await connection.run('DROP TABLE coming; DROP TABLE IF EXISTS looked_at');
  return { come: come.length, gone: gone?.count ?? 0 };
}

/** The condition that a row is one of those that can have changed. */
async function lookedAt(
  connection: StoreConnection,
  { name, key: [key = ''], made }: StoredTable,
  only: ReadonlySet<string>,
): Promise<string> {
  await connection.run(
    `CREATE TEMPORARY TABLE looked_at (key text COLLATE "C" PRIMARY KEY) ON COMMIT DROP`,
  );
  await connection.copy('looked_at (key)', keyLines(only));
  for (const beginning of made?.(only) ?? [])
    await connection.query(
      `INSERT INTO looked_at SELECT DISTINCT ${key} FROM wortlaut.${name}
       WHERE ${key} >= $1 AND ${key} < $2 AND until = ${FOR_EVER} ON CONFLICT DO NOTHING`,
      [beginning, after(beginning)],
    );
  await connection.run('ANALYZE looked_at');
  return `old.${key} IN (SELECT key FROM looked_at)`;
}

/** The first text behind all that begin so. */
function after(beginning: string): string {
  return (
    beginning.slice(0, -1) + String.fromCharCode(beginning.charCodeAt(beginning.length - 1) + 1)
  );
}

function* keyLines(keys: Iterable<string>): Generator<string> {
  for (const key of keys) yield `${copyLine([key])}\n`;
}

interface Line {
  readonly line: string;
  readonly hash: string;
}

function* linesOf(
  table: StoredTable,
  source: StoreSource,
  only?: ReadonlySet<string>,
): Generator<Line> {
  for (const row of table.rows(source, only)) {
    const line = copyLine(row);
    yield {
      line,
      hash: `\\\\x${createHash('sha256').update(line).digest('hex').slice(0, HASH_DIGITS)}`,
    };
  }
}

const HASH_DIGITS = 32;

/** The number, key and hash of each row. */
function* keysOf(
  table: StoredTable,
  source: StoreSource,
  only: ReadonlySet<string> | undefined,
  { keep }: Keeping,
): Generator<string> {
  let at = 0;
  for (const line of linesOf(table, source, only)) {
    keep(line);
    yield `${at++}\t${firstFields(line.line, table.key.length)}\t${line.hash}\n`;
  }
}

/** A tab stands only between fields. */
function firstFields(line: string, count: number): string {
  let end = -1;
  for (let field = 0; field < count; field++) end = line.indexOf('\t', end + 1);
  return line.slice(0, end);
}

function* linesAt(
  wanted: readonly number[],
  lines: Iterable<Line>,
  version: number,
): Generator<string> {
  if (wanted.length === 0) return;
  let [at, next] = [0, 0];
  for (const { line, hash } of lines) {
    if (at++ !== wanted[next]) continue;
    yield `${line}\t${version}\t${hash}\n`;
    if (++next === wanted.length) return;
  }
}

interface Keeping {
  keep(line: Line): void;
  /** Undefined when there were too many. */
  lines(): readonly Line[] | undefined;
}

/** Keeps lines as long as they are few, so that they are not made twice. */
function keeping(): Keeping {
  let kept: Line[] | undefined = [];
  let letters = 0;
  return {
    keep(line) {
      letters += line.line.length;
      if (letters > MOST_LETTERS) kept = undefined;
      kept?.push(line);
    },
    lines: () => kept,
  };
}

const MOST_LETTERS = 64_000_000;

function columnsOf({ name, columns }: StoredTable): string {
  return `wortlaut.${name} (${[...columns.map(([column]) => column), 'since', 'hash'].join(', ')})`;
}
