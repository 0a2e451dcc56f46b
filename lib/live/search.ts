import 'server-only';
import { liveState, type Searching } from './state';

/** The archive as it is searched right now, with the archive that it was made from. */
export function currentSearch(): Promise<Searching> {
  return liveState().search;
}

/** The same, or undefined in the moment after the start when it is not ready: for what a page can do without. */
export function searchIfReady(): Promise<Searching | undefined> {
  return Promise.race([liveState().search, undefined]);
}
