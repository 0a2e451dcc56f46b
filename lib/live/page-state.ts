import type { Day } from '@/lib/model/day';
import { liveState } from './state';

/** Whether it is known that what is served cannot be asked. */
export function isAway(): boolean {
  return liveState().store?.awaySince !== undefined;
}

/**
 * What pages depend on besides their address: the version that is served, and the day. While a store is away the day stays what it
 * was, as what is kept could not be made anew.
 */
export function pageState(today: () => Day): () => string {
  let day = today();
  return () => {
    if (!isAway()) day = today();
    return `${liveState().served.manifest.version} ${day}`;
  };
}
