import type { Statement } from '@/lib/model/archive';
import { statusOf, type OutcomeStatus } from '@/lib/model/relation';
import type { Archive } from './archive';

/** Expectations by how they stand; each list keeps their order. */
export function expectationsByStatus(
  statements: readonly Statement[],
): Map<OutcomeStatus, Statement[]> {
  const byStatus = new Map<OutcomeStatus, Statement[]>();
  for (const statement of statements) {
    if (statement.kind !== 'expectation') continue;
    const status = statusOf(statement.outcomes);
    const known = byStatus.get(status);
    if (known) known.push(statement);
    else byStatus.set(status, [statement]);
  }
  return byStatus;
}

/** The open expectations, those that have waited longest first; undated ones last. */
export function longestOpen({ statementsBy }: Archive): Statement[] {
  const open = statementsBy.outcome.get('open') ?? [];
  return [...open.filter(({ date }) => date).reverse(), ...open.filter(({ date }) => !date)];
}
