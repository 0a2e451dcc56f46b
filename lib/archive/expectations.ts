import type { Statement } from '@/lib/model/archive';
import { statusOf, type ExpectationStatus } from '@/lib/model/relation';
import type { Archive } from './archive';
import { hasOutcome } from '@/lib/model/kind';

/** Expectations by how they stand; each list keeps their order. */
export function expectationsByStatus(
  statements: readonly Statement[],
): Map<ExpectationStatus, Statement[]> {
  const byStatus = new Map<ExpectationStatus, Statement[]>();
  for (const statement of statements) {
    if (!hasOutcome(statement.kind)) continue;
    const status = statusOf(statement.outcomes);
    const known = byStatus.get(status);
    if (known) known.push(statement);
    else byStatus.set(status, [statement]);
  }
  return byStatus;
}

/** The expectations that stand so, those that have waited longest first; undated ones last. */
export function longestFirst(
  status: ExpectationStatus,
  { statementsBy }: Pick<Archive, 'statementsBy'>,
): Statement[] {
  const waiting = statementsBy.outcome.get(status) ?? [];
  return [...waiting.filter(({ date }) => date).reverse(), ...waiting.filter(({ date }) => !date)];
}
