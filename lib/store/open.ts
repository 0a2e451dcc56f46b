import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import type { Reading } from './reading';
import { StoreError } from './store-error';

/** A version of the archive, through the ports. */
export interface OpenedVersion {
  readonly entries: Entries;
  readonly search: Search;
}

/**
 * Opens a version whose bundle has that name: reads what is held of it in memory, but for what it shares with the one `before`.
 */
export type OpenStore = (
  reading: Reading,
  name: string,
  before: OpenedVersion | undefined,
) => Promise<OpenedVersion>;

export const openStore: OpenStore = async (reading, name) => {
  throw new StoreError(`Version ${reading.version} (${name}) cannot be opened yet`);
};
