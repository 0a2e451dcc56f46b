import type { StoreConnection } from './load/connection';

/** The schema that this program reads and writes: the number of the last file in `schema/`. */
export const SCHEMA = 3;

/** A database whose schema is not that of the program, and what to do. */
export class SchemaError extends Error {}

/** The schema of a database; undefined where there is none. */
export async function schemaOf({
  query,
}: Pick<StoreConnection, 'query'>): Promise<number | undefined> {
  const [there] = await query<{ is_there: boolean }>(
    `SELECT to_regclass('wortlaut.schema') IS NOT NULL AS is_there`,
  );
  if (!there?.is_there) return undefined;
  const [found] = await query<{ number: number | null }>(
    'SELECT max(number) AS number FROM wortlaut.schema',
  );
  return found?.number ?? undefined;
}

/** Throws `SchemaError` where a database cannot be read by this program. */
export function checkSchema(number: number | undefined): void {
  if (number === undefined)
    throw new SchemaError('Nothing was stored in the database yet: run `npm run store` first');
  if (number < SCHEMA)
    throw new SchemaError(
      `The database has schema ${number}, this program needs ${SCHEMA}: run \`npm run store\` of this program`,
    );
  checkNotNewer(number);
}

/** Throws `SchemaError` where a newer program has been at a database. */
export function checkNotNewer(number: number): void {
  if (number > SCHEMA)
    throw new SchemaError(
      `The database has schema ${number}, this program knows ${SCHEMA}: update the program`,
    );
}
