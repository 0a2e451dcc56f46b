import 'server-only';
import type { Archive } from '@/lib/archive/archive';
import { liveState } from './state';

/** The archive that is being served right now. */
export function currentArchive(): Archive {
  return liveState().archive;
}
