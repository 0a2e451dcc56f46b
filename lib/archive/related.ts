import type { Statement } from '@/lib/model/archive';
import { RELATION_TYPES, type Relation } from '@/lib/model/relation';
import type { RelationLine, RelationsAmong } from '@/lib/ports/entries';

/** Of more relations than that only the number is kept. */
export const MOST_RELATIONS = 200;

/** The relations that concern the statements of a topic, or of a document. */
export interface RelationGroups {
  readonly topic: ReadonlyMap<string, RelationGroup>;
  readonly document: ReadonlyMap<string, RelationGroup>;
}

/** As they are declared, by the latest statement first; each once. */
export type RelationGroup = readonly Declared[];

interface Declared {
  readonly from: Statement;
  readonly relation: Relation;
}

/**
 * Statements are expected oldest first; `statement` has them all by id. A group in which nothing has changed since `before` is
 * the same object.
 */
export function relationGroups(
  statements: readonly Statement[],
  statement: ReadonlyMap<string, Statement>,
  before?: RelationGroups,
): RelationGroups {
  const [topic, document] = [new Map<string, Declared[]>(), new Map<string, Declared[]>()];
  const add = (groups: Map<string, Declared[]>, ids: Iterable<string>, declared: Declared) => {
    for (const id of new Set(ids)) {
      const group = groups.get(id);
      if (group) group.push(declared);
      else groups.set(id, [declared]);
    }
  };
  for (const declared of declaredIn(statements, statement)) {
    const { from, relation } = declared;
    const to = relation.target.type === 'statement' ? statement.get(relation.target.id) : undefined;
    add(topic, [...from.topics, ...(to?.topics ?? [])], declared);
    const target = relation.target.type === 'document' ? [relation.target.id] : [];
    add(document, [from.document, ...(to ? [to.document] : target)], declared);
  }
  return {
    topic: withKnown(topic, before?.topic),
    document: withKnown(document, before?.document),
  };
}

/** What a group says: how many there are of each type, and the first of them. */
export function relationsAmong(group: RelationGroup): RelationsAmong {
  const counts = RELATION_TYPES.flatMap((type) => {
    const count = group.filter(({ relation }) => relation.type === type).length;
    return count > 0 ? [{ type, count }] : [];
  });
  return { counts, lines: group.slice(0, MOST_RELATIONS).flatMap(lineOf) };
}

/** Each relation to a statement or a document, also if it is declared twice; a contradiction is the same from either side. */
function declaredIn(
  statements: readonly Statement[],
  statement: ReadonlyMap<string, Statement>,
): Declared[] {
  const seen = new Set<string>();
  const declared: Declared[] = [];
  for (let at = statements.length - 1; at >= 0; at--) {
    const from = statements[at];
    for (const relation of from?.relations ?? NONE) {
      const { type, target } = relation;
      if (!from || target.type === 'web') continue;
      if (target.type === 'statement' && !statement.has(target.id)) continue;
      const ends = [from.id, target.id];
      const key = [type, target.type, ...(type === 'contradicts' ? ends.sort() : ends)].join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      declared.push({ from, relation });
    }
  }
  return declared;
}

const NONE: readonly Relation[] = [];

function withKnown(
  groups: ReadonlyMap<string, Declared[]>,
  known: ReadonlyMap<string, RelationGroup> | undefined,
): ReadonlyMap<string, RelationGroup> {
  if (!known) return groups;
  return new Map(
    [...groups].map(([id, group]) => {
      const before = known.get(id);
      return [id, before && isSame(before, group) ? before : group];
    }),
  );
}

function isSame(before: RelationGroup, group: RelationGroup): boolean {
  return (
    before.length === group.length &&
    group.every(
      ({ from, relation }, at) => before[at]?.from === from && before[at]?.relation === relation,
    )
  );
}

function lineOf({ from, relation: { type, target } }: Declared): RelationLine[] {
  return target.type === 'web' ? [] : [{ from: from.id, type, to: target }];
}
