import type { Statement } from '@/lib/model/archive';
import { chronologically } from './chronology';

/** Two statements that contradict each other, the earlier one first. */
export interface Contradiction {
  readonly earlier: Statement;
  readonly later: Statement;
  readonly remark?: string;
}

/**
 * Each pair once, from whichever side it was declared; that of the latest statement first. `contradicting` are the statements that
 * contradict others; `statement` has them all by id.
 */
export function contradictionsOf(
  contradicting: readonly Statement[],
  statement: ReadonlyMap<string, Statement>,
): Contradiction[] {
  const pairs = new Map<string, Contradiction>();
  for (const { id, relations } of contradicting) {
    for (const { type, target, remark } of relations) {
      if (type !== 'contradicts' || target.type !== 'statement') continue;
      const [earlier, later] = [id, target.id]
        .flatMap((each) => statement.get(each) ?? [])
        .sort(chronologically);
      if (!earlier || !later) continue;
      const key = `${earlier.id} ${later.id}`;
      const said = pairs.get(key)?.remark ?? remark;
      pairs.set(key, { earlier, later, ...(said === undefined ? {} : { remark: said }) });
    }
  }
  return [...pairs.values()].sort(
    (a, b) => chronologically(b.later, a.later) || chronologically(a.earlier, b.earlier),
  );
}

/**
 * The contradiction that shows best what an archive is for: the latest in which somebody, or some body, says otherwise than
 * before; else the latest between statements whose order is known; else the latest.
 */
export function foremost(all: readonly Contradiction[]): Contradiction | undefined {
  return (
    all.find((each) => isOrdered(each) && isOfOne(each)) ??
    all.find((each) => isOrdered(each)) ??
    all[0]
  );
}

function isOrdered({ earlier, later }: Contradiction): boolean {
  return Boolean(earlier.date && later.date && earlier.date.span.last < later.date.span.first);
}

/** Of one person; or, where nobody is named, of one organisation. */
function isOfOne({ earlier, later }: Contradiction): boolean {
  return earlier.speaker === undefined && later.speaker === undefined
    ? earlier.organisation !== undefined && earlier.organisation === later.organisation
    : earlier.speaker === later.speaker;
}
