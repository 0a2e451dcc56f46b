import { shortageOf } from './shortage';
import type { LiveState } from './state';
import { storeHealth } from './store-health';

export interface Readiness {
  readonly status: 'ready' | 'not ready';
  /** Why it is not, or what it cannot answer; names no place on the machine. */
  readonly reasons: readonly string[];
}

/**
 * Whether pages can be answered: the search is asked for a statement, and the archive for what was found. Where a store is away, those
 * that are kept can: who sends readers elsewhere would do so from all servers at once, and nobody would be answered.
 */
export async function readinessOf(
  state: Pick<LiveState, 'served' | 'store'> | undefined,
): Promise<Readiness> {
  if (!state) return { status: 'not ready', reasons: ['No archive is open yet.'] };
  if (state.store?.awaySince) return { status: 'ready', reasons: storeHealth(state.store).reasons };
  const { search, entries } = state.served;
  try {
    await entries.about();
    // There a word that most statements have takes the longer the more there are, and proxies ask every other second.
    if (state.store) await entries.statements({ of: 'all' }, { start: 0, count: 1 });
    else {
      const [found] = await search.best(FREQUENT_WORD, 1);
      if (found !== undefined && !(await entries.get('statement', found)))
        return { status: 'not ready', reasons: [NOT_FOUND] };
    }
    return { status: 'ready', reasons: [] };
  } catch (cause) {
    if (state.store && shortageOf(cause))
      return { status: 'ready', reasons: ['The database does not answer in time.'] };
    return { status: 'not ready', reasons: [`The archive cannot be read (${nameOf(cause)}).`] };
  }
}

const NOT_FOUND = 'The archive does not have what the search finds.';

/** It is in most archives; where nothing has it, the search has still answered. */
const FREQUENT_WORD = 'und';

function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause ? String(cause.code) : cause.name;
}
