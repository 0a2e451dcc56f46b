import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import type { Reading } from './reading';
import { StoreError } from './store-error';

/** A version of the archive, through the ports. */
export interface OpenedVersion {
  readonly entries: Entries;
  readonly search: Search;
}

/** Reads what is held in memory of a version, but for what it shares with the one `before`. */
export async function openStore(
  reading: Reading,
  before: OpenedVersion | undefined,
): Promise<OpenedVersion> {
  throw new StoreError(
    `Version ${reading.version} cannot be opened yet${before ? ', nor after another one' : ''}`,
  );
}
