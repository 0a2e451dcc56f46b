import type { LiveState } from './state';

export interface Readiness {
  readonly status: 'ready' | 'not ready';
  /** Why it is not; names no place on the machine. */
  readonly reasons: readonly string[];
}

/** Whether pages can be answered: the search is asked for a statement, and the archive for what was found. */
export async function readinessOf(
  state: Pick<LiveState, 'bundle'> | undefined,
): Promise<Readiness> {
  if (!state) return { status: 'not ready', reasons: ['No archive is open yet.'] };
  const { search, entries } = state.bundle;
  try {
    const [found] = await search.best(FREQUENT_WORD, 1);
    if (found !== undefined && !(await entries.get('statement', found)))
      return { status: 'not ready', reasons: ['The archive does not have what the search finds.'] };
    await entries.about();
    return { status: 'ready', reasons: [] };
  } catch (cause) {
    return { status: 'not ready', reasons: [`The archive cannot be read (${nameOf(cause)}).`] };
  }
}

/** It is in most archives; where nothing has it, the search has still answered. */
const FREQUENT_WORD = 'und';

function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause ? String(cause.code) : cause.name;
}
