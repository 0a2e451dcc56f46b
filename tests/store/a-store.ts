import { PGlite } from '@electric-sql/pglite';
import { inTransaction, type StoreConnection } from '@/lib/store/load/connection';
import { writeVersion } from '@/lib/store/load/load';
import { makeIndexes, migrate } from '@/lib/store/load/migrate';
import type { Reading } from '@/lib/store/reading';
import type { StoreSource } from '@/lib/store/load/source';
import { TABLES } from '@/lib/store/load/tables';

/*
 * PostgreSQL without a server. It takes two seconds to start: one serves all tests of a process.
 */

interface Started {
  readonly postgres: PGlite;
  readonly connection: StoreConnection;
}

let started: Promise<Started> | undefined;

/** The connection that all tests of a process share, and what is in the store now. */
export async function aConnection(): Promise<StoreConnection> {
  started ??= start();
  return (await started).connection;
}

/** An empty store. */
export async function aStore(): Promise<Started> {
  started ??= start();
  const { connection } = await started;
  await connection.run(EMPTIED);
  // What is deleted is read until it is swept away.
  if (++emptied % 50 === 0) await connection.run('VACUUM');
  return started;
}

let emptied = 0;

async function start(): Promise<Started> {
  const postgres = await PGlite.create();
  const connection = connectionTo(postgres);
  await inTransaction(connection, async () => {
    await migrate(connection);
    await makeIndexes(connection);
  });
  return { postgres, connection };
}

/** Faster than to truncate them. */
const EMPTIED = ['current', 'version', ...TABLES.map(({ name }) => name)]
  .map((name) => `DELETE FROM wortlaut.${name};`)
  .join('');

/** As servers read them. */
const PARSERS = { 20: Number };

export function connectionTo(postgres: PGlite): StoreConnection {
  return {
    query: async <Found extends object>(text: string, parameters: readonly unknown[] = []) =>
      (await postgres.query<Found>(text, [...parameters], { parsers: PARSERS })).rows,
    run: async (statements) => {
      await postgres.exec(statements);
    },
    copy: async (into, lines) => {
      await postgres.query(`COPY ${into} FROM '/dev/blob'`, [], { blob: new Blob([...lines]) });
    },
  };
}

/** The archive as the only one in a store that all tests of a process share: the one before is gone. */
export async function storeOf(source: StoreSource): Promise<Reading> {
  const { connection } = await aStore();
  const writing = { version: 1, before: undefined, log: () => {} };
  await inTransaction(connection, () => writeVersion(connection, source, writing));
  return readingOf(connection, writing.version);
}

export function readingOf({ query }: StoreConnection, version: number): Reading {
  return {
    version,
    ask: ({ text, parameters }) => query(text, [version, ...parameters]),
  };
}
