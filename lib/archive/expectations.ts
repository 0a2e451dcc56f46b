import type { Statement } from '@/lib/model/archive';
import { statusOf, type ExpectationStatus } from '@/lib/model/relation';
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
