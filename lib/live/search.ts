import 'server-only';
import { liveState, type Searching } from './state';

/** The archive as it is searched right now, with the archive that it was made from. */
export function currentSearch(): Promise<Searching> {
  return liveState().search;
}
