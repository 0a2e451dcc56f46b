import { openBundle } from '@/lib/bundle/open';
import { storeAddress, type StoreAddress } from '@/lib/store/hosts/address';
import { sourceOfBundle } from '@/lib/store/load/bundle-source';
import { connectTo } from '@/lib/store/load/postgres-connection';
import { storeSource } from '@/lib/store/load/store-source';
import { SUPERUSER, type Host } from './host';

export const DATABASE = 'wortlaut';

/** The address of a store on these hosts, as it is typed. */
export function addressTo(hosts: readonly Pick<Host, 'port'>[], user = SUPERUSER): string {
  const named = hosts.map(({ port }) => `127.0.0.1:${port}`).join(',');
  return `postgres://${user}@${named}/${DATABASE}?sslmode=disable`;
}

export function addressOf(...given: Parameters<typeof addressTo>): StoreAddress {
  return storeAddress(addressTo(...given));
}

export async function makeDatabase(primary: Host): Promise<void> {
  await primary.sql(`CREATE DATABASE ${DATABASE}`);
}

/** Loads a bundle into the primary. */
export async function loadInto(primary: Host, bundle: string, program = 'program'): Promise<void> {
  const [host] = addressOf([primary]).hosts;
  if (!host) throw new Error('There is no host');
  const connection = connectTo(addressOf([primary]), host, {});
  const opened = await openBundle(bundle, program);
  try {
    await storeSource(connection, sourceOfBundle(opened), { keepMinutes: 10, log: () => {} });
  } finally {
    opened.close();
    await connection.close();
  }
}
