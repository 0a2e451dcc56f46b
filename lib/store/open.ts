import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import { searchElsewhereIn } from './elsewhere/search';
import { storeEntries } from './entries/entries';
import { heldOf, type Held } from './held';
import type { Reading } from './reading';
import { searchStatements } from './search/search';
import { searchHits } from './search/what-hits-say';

/** A version of the archive, through the ports. */
export interface OpenedVersion {
  readonly entries: Entries;
  readonly search: Search;
  /** What is held of it in memory, for the next one to share. */
  readonly held?: Held;
}

/**
 * Opens a version whose bundle has that name: reads what is held of it in memory, but for what it shares with the one `before`.
 */
export async function openStore(
  reading: Reading,
  name: string,
  before: OpenedVersion | undefined,
): Promise<OpenedVersion> {
  const held = await heldOf(reading, before?.held);
  return {
    entries: storeEntries(reading, name),
    search: {
      ...searchStatements(reading, held.vocabulary),
      ...searchHits(reading, held.vocabulary, held.toldStems),
      ...searchElsewhereIn(reading, held.elsewhere),
    },
    held,
  };
}

export type OpenStore = typeof openStore;
