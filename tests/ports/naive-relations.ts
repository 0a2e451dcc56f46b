import type { Snapshot, Statement } from '@/lib/model/archive';
import { RELATION_TYPES, type RelationEnd } from '@/lib/model/relation';
import type { CourseSummary, Part, RelationLine, RelationsAmong } from '@/lib/ports/entries';
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

/** What is reached from a statement of the topic over relations of a history, where one of them changes something. */
export function coursesOn(topic: string, snapshot: Snapshot): Part<CourseSummary> {
  const all = oldestFirst(snapshot);
  const links = all.flatMap(({ id, relations }) =>
    relations.flatMap(({ type, target }) =>
      ['repeats', 'contradicts', 'specifies', 'replaces'].includes(type) &&
      target.type === 'statement' &&
      all.some((other) => other.id === target.id)
        ? [{ type, ends: [id, target.id] }]
        : [],
    ),
  );
  const courses = new Map<string, { types: string[]; members: Statement[]; place: number }>();
  for (const { id } of all.filter(({ topics }) => topics.includes(topic))) {
    // Over so many steps at the most.
    const reached = all.reduce<string[]>(
      (known) => [
        ...new Set([
          ...known,
          ...links.flatMap(({ ends }) => (ends.some((end) => known.includes(end)) ? ends : [])),
        ]),
      ],
      [id],
    );
    const members = all.filter((each) => reached.includes(each.id));
    const types = links
      .filter(({ ends }) => ends.some((end) => reached.includes(end)))
      .map(({ type }) => type);
    const latest = members.at(-1);
    if (latest && types.some((type) => type !== 'repeats'))
      courses.set(latest.id, { types, members, place: all.indexOf(latest) });
  }
  const sorted = [...courses].sort(
    ([, a], [, b]) =>
      Number(b.types.includes('contradicts')) - Number(a.types.includes('contradicts')) ||
      b.place - a.place,
  );
  return {
    items: sorted
      .slice(0, 50)
      .map(([latest, { members }]) => ({ latest, statements: members.length })),
    total: sorted.length,
  };
}

/** All that leads from or to a statement of the topic or document, or to the document. */
export function relationsAmongIn(
  of: 'topic' | 'document',
  id: string,
  snapshot: Snapshot,
): RelationsAmong {
  const all = oldestFirst(snapshot);
  const concerns = (statement: Statement | undefined) =>
    statement !== undefined &&
    (of === 'topic' ? statement.topics.includes(id) : statement.document === id);
  const lines: RelationLine[] = [];
  for (const from of all.toReversed())
    for (const { type, target } of from.relations) {
      if (target.type === 'web') continue;
      const to = all.find((each) => target.type === 'statement' && each.id === target.id);
      if (target.type === 'statement' && !to) continue;
      const isNamed = of === 'document' && target.type === 'document' && target.id === id;
      if (!concerns(from) && !concerns(to) && !isNamed) continue;
      const isTold = lines.some(
        (line) =>
          line.type === type &&
          line.to.type === target.type &&
          ((line.from === from.id && line.to.id === target.id) ||
            (type === 'contradicts' && line.from === target.id && line.to.id === from.id)),
      );
      if (!isTold) lines.push({ from: from.id, type, to: target });
    }
  return {
    counts: RELATION_TYPES.map((type) => ({
      type,
      count: lines.filter((line) => line.type === type).length,
    })).filter(({ count }) => count > 0),
    lines: lines.slice(0, 200),
  };
}
