import type { Day } from '@/lib/model/day';
import type { MoveLine, RestorationLine, WithdrawalLine } from '@/lib/model/ledger';

/** A move, a withdrawal or a restoration, with the number of its line. */
export interface LedgerEvent {
  readonly line: number;
  readonly day: Day;
  readonly id: string;
  readonly type: 'moved' | 'withdrawn' | 'restored';
  /** Of a move. */
  readonly to?: string;
  readonly why?: string;
  readonly by?: string;
  /** It was written to settle a contradiction. */
  readonly decides?: true;
}

/** The end of an id: it leads elsewhere or nowhere. */
export interface Ending {
  readonly line: number;
  readonly day: Day;
  /** Undefined when it was withdrawn. */
  readonly to?: string;
  readonly why?: string;
  readonly by?: string;
}

export function eventOf(
  line: MoveLine | WithdrawalLine | RestorationLine,
  number: number,
  day: Day,
): LedgerEvent {
  const { why, by } = line;
  const known = {
    line: number,
    day,
    ...(why === undefined ? {} : { why }),
    ...(by === undefined ? {} : { by }),
  };
  if ('restored' in line) return { ...known, id: line.restored, type: 'restored' };
  const decides = line.decides ? { decides: line.decides } : {};
  return 'moved' in line
    ? { ...known, ...decides, id: line.moved, type: 'moved', to: line.to }
    : { ...known, ...decides, id: line.withdrawn, type: 'withdrawn' };
}

/** The ends of ids as they are after all events. */
export interface Endings {
  readonly endings: ReadonlyMap<string, Ending>;
  /** An end that another one, of another branch, contradicts: nobody has decided yet which of the two holds. */
  readonly contradictions: readonly { readonly event: LedgerEvent; readonly known: Ending }[];
}

/**
 * Follows events in their order. What is moved back to where it came from is there again; so is what is restored. The
 * same end twice, from two branches, is one.
 */
export function endingsAfter(events: readonly LedgerEvent[]): Endings {
  const endings = new Map<string, Ending>();
  const contradictions = new Map<string, Endings['contradictions'][number]>();
  for (const event of events) {
    const { id, type, to, decides, ...recorded } = event;
    if (decides || type === 'restored') contradictions.delete(id);
    if (type === 'restored') {
      endings.delete(id);
      continue;
    }
    const known = endings.get(id);
    const isSame = known?.to === to && known?.why === event.why;
    if (known && !isSame && !decides) contradictions.set(id, { event, known });
    if (known && !decides) continue;
    if (to !== undefined && wayOf(to, endings).includes(id)) endings.delete(to);
    endings.set(id, { ...recorded, ...(to === undefined ? {} : { to }) });
  }
  return { endings, contradictions: [...contradictions.values()] };
}

/** The ids to which the moves lead from here, one after the other. They never go round in a circle, see `endingsAfter`. */
export function wayOf(subject: string, endings: ReadonlyMap<string, Ending>): string[] {
  const way = new Set<string>();
  for (let next = endings.get(subject)?.to; next !== undefined; next = endings.get(next)?.to) {
    if (way.has(next)) break;
    way.add(next);
  }
  return [...way];
}
