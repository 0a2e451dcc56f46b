import type { Archive } from '@/lib/archive/archive';
import type { Problem } from '@/lib/model/problem';

/** What a running server holds. Replaced as a whole, never changed in place. */
export interface LiveState {
  readonly archive: Archive;
  /** Problems of the content as it lies on the disk now; with an error among them, `archive` is the last good state. */
  readonly problems: readonly Problem[];
}

declare global {
  // Next may load a module more than once (instrumentation, pages, routes); the state must be the same for all of them.
  var wortlautLiveState: LiveState | undefined;
}

export function liveState(): LiveState {
  if (!globalThis.wortlautLiveState) throw new Error('The archive is not loaded yet: instrumentation.ts loads it when the server starts.');
  return globalThis.wortlautLiveState;
}
