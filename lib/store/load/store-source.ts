import { waitForTurn } from './begin-load';
import { inTransaction, type StoreConnection } from './connection';
import { load, type Loaded } from './load';
import { migrate } from './migrate';
import type { StoreSource } from './source';
import { tidy } from './tidy';

/** What whoever stores says. */
export interface Storing {
  /** How long a version that was superseded is kept at least. */
  readonly keepMinutes: number;
  log(message: string): void;
}

/** Puts an archive into the database of a connection, whole or not at all, and removes the versions that nobody reads any more. */
export async function storeSource(
  connection: StoreConnection,
  source: StoreSource,
  { keepMinutes, log }: Storing,
): Promise<Loaded> {
  const started = performance.now();
  const loaded = await inTransaction(connection, async () => {
    await connection.run(SETTINGS);
    await waitForTurn(connection, log);
    for (const file of await migrate(connection)) log(`Schema: ${file}`);
    return load(connection, source, log);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  log(
    loaded.isNew
      ? `Stored: version ${loaded.version}, bundle ${source.name} (${seconds} s)`
      : `Bundle ${source.name} is stored already, as version ${loaded.version}: nothing was written`,
  );
  const { versions, rows } = await tidy(connection, keepMinutes);
  if (versions.length > 0) log(`Removed: versions ${versions.join(', ')} (${rows} rows)`);
  return loaded;
}

/** A load takes as long as it takes, and has memory to make indexes in. */
const SETTINGS = `SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL maintenance_work_mem = '512MB'; SET LOCAL work_mem = '64MB'`;
