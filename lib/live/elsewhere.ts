import 'server-only';
import { liveState, type SearchingElsewhere } from './state';

/** What besides statements can be searched right now; undefined in the moment after the start when it is being read. */
export function currentElsewhere(): SearchingElsewhere | undefined {
  return liveState().elsewhere;
}
