import { openBundle } from '@/lib/bundle/open';
import { storeAddress, type StoreAddress } from '@/lib/store/address';
import { sourceOfBundle } from '@/lib/store/bundle-source';
import { inTransaction } from '@/lib/store/connection';
import { load } from '@/lib/store/load';
import { migrate } from '@/lib/store/migrate';
import { connectTo } from '@/lib/store/postgres-connection';
import { SUPERUSER, type Host } from './host';

export const DATABASE = 'wortlaut';

export function addressOf(hosts: readonly Pick<Host, 'port'>[], user = SUPERUSER): StoreAddress {
  const named = hosts.map(({ port }) => `127.0.0.1:${port}`).join(',');
  return storeAddress(`postgres://${user}@${named}/${DATABASE}?sslmode=disable`);
}

export async function makeDatabase(primary: Host): Promise<void> {
  await primary.sql(`CREATE DATABASE ${DATABASE}`);
}

/** Loads a bundle into the primary. Returns the number of the version. */
export async function loadInto(primary: Host, bundle: string): Promise<number> {
  const [host] = addressOf([primary]).hosts;
  if (!host) throw new Error('There is no host');
  const connection = connectTo(addressOf([primary]), host, {});
  const opened = await openBundle(bundle, 'program');
  try {
    return await inTransaction(connection, async () => {
      await migrate(connection);
      return load(connection, sourceOfBundle(opened));
    });
  } finally {
    opened.close();
    await connection.close();
  }
}
