import type { Snapshot, Statement } from '@/lib/model/archive';
import type { RelationEnd } from '@/lib/model/relation';
import { oldestFirst } from './naive-lists';

export function relationsOf(id: string, snapshot: Snapshot): RelationEnd[] {
  const all = oldestFirst(snapshot);
  const own = all.filter((statement) => statement.id === id).flatMap(({ relations }) => relations);
  const others = all.flatMap((statement) =>
    statement.relations
      .filter(({ target }) => target.type === 'statement' && target.id === id)
      .map((relation) => ({
        ...relation,
        target: { type: 'statement', id: statement.id } as const,
      })),
  );
  return [
    ...own.map((relation) => ({ ...relation, direction: 'forward' as const })),
    ...others.map((relation) => ({ ...relation, direction: 'backward' as const })),
  ];
}

interface Pair {
  readonly earlier: Statement;
  readonly later: Statement;
}

/** That of the latest statement first; of pairs with the same later one, that of the earliest. */
export function contradictionsIn(snapshot: Snapshot): Pair[] {
  const all = oldestFirst(snapshot);
  return all.toReversed().flatMap((later) =>
    all
      .slice(0, all.indexOf(later))
      .filter((earlier) => contradicts(earlier, later) || contradicts(later, earlier))
      .map((earlier) => ({ earlier, later })),
  );
}

function contradicts({ relations }: Statement, other: Statement): boolean {
  return relations.some(
    ({ type, target }) =>
      type === 'contradicts' && target.type === 'statement' && target.id === other.id,
  );
}

/** The latest of one person or body whose order is known; else the latest whose order is; else the latest. */
export function foremostIn(snapshot: Snapshot): Pair | undefined {
  const all = contradictionsIn(snapshot);
  const ordered = all.filter(
    ({ earlier, later }) =>
      earlier.date && later.date && earlier.date.span.last < later.date.span.first,
  );
  return ordered.find(isOfOne) ?? ordered[0] ?? all[0];
}

/** Of one person, or, where nobody is named for either, of one body. */
function isOfOne({ earlier, later }: Pair): boolean {
  const isNamed = earlier.speaker !== undefined || later.speaker !== undefined;
  if (isNamed) return earlier.speaker === later.speaker;
  return earlier.organisation !== undefined && earlier.organisation === later.organisation;
}
