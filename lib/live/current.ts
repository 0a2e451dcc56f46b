import 'server-only';
import { cache } from 'react';
import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import type { Served } from './served';
import { liveState } from './state';

/** What is served right now; the same for everything that answers one request, also when another takes its place meanwhile. */
const currentServed = cache((): Served => liveState().served);

/**
 * The archive and its search, of one state. For handlers, which ask more than once: what React remembers while it draws a page is
 * forgotten between two calls of theirs.
 */
export function currentArchive(): Pick<Served, 'entries' | 'search'> {
  return currentServed();
}

/** The archive that is being served. */
export function currentEntries(): Entries {
  return currentServed().entries;
}

/** The search in that archive. */
export function currentSearch(): Search {
  return currentServed().search;
}
