import { shownAddress, storeAddress } from '@/lib/store/hosts/address';
import { openStore } from '@/lib/store/open';
import { openStoreHosts } from '@/lib/store/hosts/open-hosts';
import { followStore } from './follow-store';
import { openCurrentVersion } from './open-store';
import type { StoreOptions } from './open-version';

export interface ServeStoreOptions extends Pick<StoreOptions, 'program' | 'log' | 'short'> {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Serves what lies in the store at that address, and follows it. Throws `StoreError` when that cannot be served. */
export async function serveStore(
  typed: string,
  { environment, program, log, short }: ServeStoreOptions,
): Promise<void> {
  const address = storeAddress(typed);
  log(`Store: ${shownAddress(address)}`);
  const now = () => new Date();
  const hosts = openStoreHosts(address, { environment, now, log });
  const options = { hosts, program, open: openStore, now, log, short };
  followStore(options, await openCurrentVersion(options));
}
