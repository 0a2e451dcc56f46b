import 'server-only';
import type { OpenBundle } from '@/lib/bundle/open';
import { liveState } from './state';

/** The archive as it is searched right now, with the entries that it finds. */
export function currentSearch(): Pick<OpenBundle, 'entries' | 'corpus' | 'elsewhere' | 'numberOf'> {
  return liveState().bundle;
}
