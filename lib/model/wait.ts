import type { Statement } from './archive';
import type { ArchiveDate } from './date';
import type { Day } from './day';
import { outcomesInOrder } from './relation';

/**
 * How many days an expectation took from being voiced to how it stands now: fulfilled, partly, or not. Undefined while it stands
 * otherwise, where either date is less exact than a month, and where it was found out before it was voiced.
 */
export function waitedDays({
  kind,
  date,
  outcomes,
}: Pick<Statement, 'kind' | 'date' | 'outcomes'>): number | undefined {
  const latest = outcomesInOrder(outcomes).at(-1);
  if (kind !== 'expectation' || !latest || !isAnswer[latest.status]) return undefined;
  const [voiced, found] = [exactDay(date), exactDay(latest.date)];
  return voiced === undefined || found === undefined || found < voiced ? undefined : found - voiced;
}

const isAnswer = {
  fulfilled: true,
  partly: true,
  notFulfilled: true,
  noEvidence: false,
  open: false,
} as const;

/** The middle of a month at the most. */
function exactDay(date: ArchiveDate | undefined): Day | undefined {
  if (!date || date.approximate || date.uncertain) return undefined;
  const { first, last } = date.span;
  return last - first < LONGEST_MONTH ? Math.floor((first + last) / 2) : undefined;
}

const LONGEST_MONTH = 31;

/** The one in the middle, of an even number the lower of the two; undefined of none. */
export function median(days: readonly number[]): number | undefined {
  return [...days].sort((a, b) => a - b)[Math.floor((days.length - 1) / 2)];
}
