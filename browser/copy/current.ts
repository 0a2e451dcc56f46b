import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';

/*
 * What pages ask, in a copy of the archive: takes the place of lib/live/current.ts when they are bundled for the browser
 * (scripts/copy-scripts.ts).
 */

export interface CopiedArchive {
  readonly entries: Entries;
  readonly search: Search;
}

let archive: CopiedArchive | undefined;

export function setArchive(opened: CopiedArchive): void {
  archive = opened;
}

export function currentEntries(): Entries {
  return opened().entries;
}

export function currentSearch(): Search {
  return opened().search;
}

function opened(): CopiedArchive {
  if (!archive) throw new Error('The archive of this copy is not loaded yet.');
  return archive;
}
