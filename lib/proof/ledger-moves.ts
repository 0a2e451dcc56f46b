import type { Day } from '@/lib/model/day';

/** The end of an id: it leads elsewhere or nowhere. */
export interface Ending {
  readonly line: number;
  readonly day: Day;
  /** Undefined when it was withdrawn. */
  readonly to?: string;
  readonly why?: string | undefined;
}

/** The ids to which the moves lead from here, one after the other; ends where it comes back to an id. */
export function wayOf(subject: string, endings: ReadonlyMap<string, Ending>): string[] {
  const way = new Set<string>();
  for (let next = endings.get(subject)?.to; next !== undefined; next = endings.get(next)?.to) {
    if (way.has(next)) return [...way, next];
    way.add(next);
    if (next === subject) break;
  }
  return [...way];
}
