import type { OpenBundle } from '@/lib/bundle/open';
import type { Status } from '@/lib/bundle/status';

/** What a running server holds. Replaced as a whole, never changed in place. */
export interface LiveState {
  /** The bundle that is served. */
  readonly bundle: OpenBundle;
  /** How the content stands that it was made from; undefined when nobody compiles it here. */
  readonly status: Status | undefined;
  /** Why it is another one than the pointer names. */
  readonly failure: string | undefined;
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
