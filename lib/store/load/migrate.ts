import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StoreConnection } from './connection';
import { checkNotNewer, SCHEMA, schemaOf } from '../schema';

const FOLDER = fileURLToPath(new URL('../schema/', import.meta.url));

/** The numbered files of the schema, in their order. */
export function migrations(): { readonly number: number; readonly file: string }[] {
  return readdirSync(FOLDER)
    .filter((file) => /^\d{4}-[a-z-]+\.sql$/.test(file))
    .sort()
    .map((file) => ({ number: Number(file.slice(0, 4)), file }));
}

/** Brings a database to the schema of this program (or to an earlier one), inside the transaction that was begun. Says which files were run. */
export async function migrate(connection: StoreConnection, to = SCHEMA): Promise<string[]> {
  const number = (await schemaOf(connection)) ?? 0;
  checkNotNewer(number);
  const files = migrations().filter((file) => file.number > number && file.number <= to);
  if (number === 0) await connection.run(await beginning(connection));
  for (const migration of files) {
    await connection.run(readFileSync(path.join(FOLDER, migration.file), 'utf8'));
    await connection.query('INSERT INTO wortlaut.schema (number) VALUES ($1)', [migration.number]);
  }
  return files.map(({ file }) => file);
}

/** Makes the indexes that are not there yet. */
export async function makeIndexes(connection: StoreConnection): Promise<void> {
  await connection.run(readFileSync(path.join(FOLDER, 'indexes.sql'), 'utf8'));
}

/** Whoever may not create schemas is given an empty one, see deploy/postgres/roles.sql. */
async function beginning(connection: StoreConnection): Promise<string> {
  const [found] = await connection.query(`SELECT FROM pg_namespace WHERE nspname = 'wortlaut'`);
  return `${found ? '' : 'CREATE SCHEMA wortlaut;'}
    CREATE TABLE wortlaut.schema (number integer PRIMARY KEY, run timestamptz NOT NULL DEFAULT now());`;
}
