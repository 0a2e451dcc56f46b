import type { StoreConnection } from './connection';
import { LOADING, WORTLAUT_CLASS } from '../locks';
import { checkNotNewer, schemaOf } from '../schema';
import { StoreError } from '../store-error';

/** Whether a load can be begun at all, before anything that takes long. Throws `StoreError` or `SchemaError`. */
export async function checkWritable(connection: StoreConnection, shown: string): Promise<void> {
  const [host] = await connection.query<Host>(
    `SELECT pg_is_in_recovery() AS is_standby, current_user::text AS role,
       current_setting('transaction_read_only') = 'on' AS is_read_only,
       current_setting('server_encoding') AS encoding`,
  );
  if (host?.is_standby)
    throw new StoreError(
      `${shown} is a standby, which only reads: give the address of the primary, or of all hosts`,
    );
  if (host?.is_read_only)
    throw new StoreError(
      `The role ${host.role} only reads here (default_transaction_read_only is on): store as one that writes, see deploy/postgres/roles.sql`,
    );
  if (host && host.encoding !== 'UTF8')
    throw new StoreError(
      `The database has the encoding ${host.encoding}: create one with UTF8, as createdb does with --encoding=UTF8 --template=template0`,
    );
  const [schema] = await connection.query<{ owner: string; may_write: boolean }>(
    `SELECT pg_get_userbyid(nspowner)::text AS owner, pg_has_role(nspowner, 'USAGE') AS may_write
     FROM pg_namespace WHERE nspname = 'wortlaut'`,
  );
  if (schema && !schema.may_write)
    throw new StoreError(
      `The role ${host?.role} may not write: store as ${schema.owner}, who owns the schema wortlaut (see deploy/postgres/roles.sql)`,
    );
  if (schema) return checkNotNewer((await schemaOf(connection)) ?? 0);
  const [database] = await connection.query<{ may_create: boolean }>(
    `SELECT has_database_privilege(current_database(), 'CREATE') AS may_create`,
  );
  if (!database?.may_create)
    throw new StoreError(
      `The role ${host?.role} may not create the schema wortlaut: run deploy/postgres/roles.sql first, and store as wortlaut_writer`,
    );
}

interface Host {
  readonly is_standby: boolean;
  readonly role: string;
  readonly is_read_only: boolean;
  readonly encoding: string;
}

/** Waits, inside a transaction, until nobody else loads; the lock is given back with the transaction. */
export async function waitForTurn(
  connection: StoreConnection,
  log: (message: string) => void,
): Promise<void> {
  const parameters = [WORTLAUT_CLASS, LOADING];
  const [lock] = await connection.query<{ is_had: boolean }>(
    'SELECT pg_try_advisory_xact_lock($1, $2) AS is_had',
    parameters,
  );
  if (lock?.is_had) return;
  log('Another load is running: this one waits for it');
  await connection.query('SELECT pg_advisory_xact_lock($1, $2)', parameters);
}
