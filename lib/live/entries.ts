import 'server-only';
import type { Entries } from '@/lib/ports/entries';
import { liveState } from './state';

/** The archive that is being served right now. */
export function currentEntries(): Entries {
  return liveState().bundle.entries;
}
