import type { Status } from '@/lib/bundle/status';
import type { StoreVersion } from '@/lib/store/hosts/host';
import type { Hosts } from '@/lib/store/hosts/hosts';
import type { Served } from './served';

/** What a running server holds. Replaced as a whole, never changed in place. */
export interface LiveState {
  /** The archive that is served. */
  readonly served: Served;
  /** How the content stands that it was made from; undefined when nobody compiles it here. */
  readonly status: Status | undefined;
  /** Why it is another one than it should be. */
  readonly failure: string | undefined;
  /** Where it is read from, unless that is a bundle. */
  readonly store?: LiveStore;
}

/** The store behind what is served. */
export interface LiveStore {
  readonly hosts: Pick<Hosts, 'states' | 'figures'>;
  readonly version: StoreVersion;
  /** Since when no host can be asked for that version; undefined while one can. */
  readonly awaySince: Date | undefined;
}

declare global {
  // Next may load a module more than once (instrumentation, pages, routes); the state must be the same for all of them.
  var wortlautLiveState: LiveState | undefined;
}

export function liveState(): LiveState {
  const state = liveStateIfOpen();
  if (!state)
    throw new Error('No archive is open yet: instrumentation.ts opens one when the server starts.');
  return state;
}

export function liveStateIfOpen(): LiveState | undefined {
  return globalThis.wortlautLiveState;
}

export function setLiveState(state: LiveState): void {
  globalThis.wortlautLiveState = state;
}
