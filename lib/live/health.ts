import { addressWarning } from '@/lib/model/base-url';
import { AUTHORS_LANGUAGE, printedIn } from '@/lib/content/printed';
import type { HeldFile } from '@/lib/model/held';
import { isError } from '@/lib/model/problem';
import type { LiveState } from './state';
import { storeHealth } from './store-health';

export interface Health {
  /** `stale` when what is served is older than the content as it lies in the folder, or nothing new can be read of it. */
  readonly status: 'ok' | 'stale';
  /** Why it is stale. */
  readonly reasons: readonly string[];
  /** What does not work, but stops nothing. */
  readonly warnings: readonly string[];
  /** Of the content that is served, and of the content as it lies in the folder, good or bad. */
  readonly version: string;
  readonly checkedVersion: string;
  /** The bundle that is served. */
  readonly bundle: string;
  readonly documents: number;
  readonly statements: number;
  /** Errors of the content with their places in its folder. */
  readonly problems: readonly string[];
  /** Files that are not served as they lie in the folder, while all others are; none when all are, or when nothing new is. */
  readonly held: readonly HeldFile[];
}

/** What tells how a server is. */
export interface HealthState extends Pick<LiveState, 'status' | 'failure' | 'store'> {
  readonly served: Pick<LiveState['served'], 'manifest'>;
}

/** So many are named. */
const MOST_NAMED = 5;

function aboutHeld(held: readonly HeldFile[]): string {
  const named = held.slice(0, MOST_NAMED).map(({ file, state }) => `${file} (${state})`);
  const more = held.length > MOST_NAMED ? ` and ${held.length - MOST_NAMED} more` : '';
  return `The content that lies in the folder has errors; held in the last good state are ${named.join(', ')}${more}. All other changes are served.`;
}

/** How a server is, and of its address what is wrong with it, where that is given. It names no place on the machine; who may read more than the status decides `app/api/health`. */
export function healthOf(
  { served: { manifest }, status, failure, store }: HealthState,
  baseUrl?: string,
): Health {
  const address = baseUrl === undefined ? undefined : addressWarning(baseUrl);
  const errors = (status?.problems ?? []).filter(isError);
  const held = status?.held ?? [];
  const ofStore = store && storeHealth(store);
  const reasons = [
    ...(ofStore?.reasons ?? []),
    ...(errors.length > 0 && held.length === 0
      ? ['The content that lies in the folder has errors; the last good state is served.']
      : []),
    ...(held.length > 0 ? [aboutHeld(held)] : []),
    ...(status?.reasons ?? []),
    ...(failure === undefined ? [] : [failure]),
  ];
  return {
    status: reasons.length > 0 ? 'stale' : 'ok',
    reasons,
    warnings: [
      ...(status?.warnings ?? []),
      ...(ofStore?.warnings ?? []),
      ...(address === undefined ? [] : [address]),
    ],
    version: manifest.content,
    checkedVersion: status?.checkedVersion ?? manifest.content,
    bundle: manifest.version,
    documents: manifest.counts.documents,
    statements: manifest.counts.statements,
    problems: errors.map(printedIn(AUTHORS_LANGUAGE)),
    held,
  };
}
