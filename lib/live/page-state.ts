import type { Day } from '@/lib/model/day';
import { liveState } from './state';

/**
 * What pages depend on besides their address: the version that is served, and the day. While a store is away the day stays what it
 * was, as what is kept could not be made anew.
 */
export function pageState(today: () => Day): () => string {
  let day = today();
  return () => {
    const { served, store } = liveState();
    if (!store?.awaySince) day = today();
    return `${served.manifest.version} ${day}`;
  };
}
