import type { Day } from '@/lib/model/day';
import type { Ledger } from '@/lib/model/ledger-view';
import { sure } from '@/lib/model/sure';
import type { Archive } from './archive';

/**
 * The numbers of all statements (their positions in chronological order), the last added to the archive first; those that the
 * ledger does not have yet are the last of all. Of those that were added on one day, the newest statement first.
 */
export function lastAddedFirst({ statements, spans, ledger }: Archive): Uint32Array {
  const days = addedOn(ledger);
  const added = Float64Array.from(statements, ({ id }) => days(id) ?? Infinity);
  const dated = spans.firsts.length;
  const newestFirst = Uint32Array.from(added, (_day, rank) =>
    rank < dated ? dated - 1 - rank : rank,
  );
  return newestFirst.sort((a, b) => compare(sure(added[b]), sure(added[a])));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The first days that were looked up in a ledger, which is the same object until it changes. */
const known = new WeakMap<Ledger, Map<string, Day | undefined>>();

function addedOn(ledger: Ledger): (id: string) => Day | undefined {
  const days = known.get(ledger) ?? new Map<string, Day | undefined>();
  known.set(ledger, days);
  return (id) => {
    if (!days.has(id)) days.set(id, ledger.wordingsOf(id)[0]?.published);
    return days.get(id);
  };
}
