import type { Statement } from '@/lib/model/archive';
import { itemsCome, itemsGone, type ListChange } from '@/lib/model/list-change';
import type { RelationEnd } from '@/lib/model/relation';
import { chronologically } from './chronology';
import { grouped, groupsAfter, type StatementGroups } from './statements-by';

export interface Relations {
  /** The relations of every related statement, read from its own end: those that it declares, then those that others declare. */
  readonly ends: ReadonlyMap<string, readonly RelationEnd[]>;
  /** The statements with relations, oldest first, by all that these concern: the statement itself, and those that it names. */
  readonly concerning: StatementGroups;
}

/** Expects statements in chronological order. */
export function relationsOf(statements: readonly Statement[]): Relations {
  const concerning = grouped(statements, concernedBy);
  return {
    concerning,
    ends: new Map([...concerning].map(([id, related]) => [id, endsOf(id, related)])),
  };
}

/** The same after a change; the ends of a statement are the same list if no change concerns it. */
export function relationsAfter(before: Relations, change: ListChange<Statement>): Relations {
  const concerning = groupsAfter(before.concerning, change, concernedBy, chronologically);
  const changed = new Set([...itemsGone(change), ...itemsCome(change)].flatMap(concernedBy));
  if (changed.size === 0) return before;
  const ends = new Map(before.ends);
  for (const id of changed) {
    const related = concerning.get(id);
    if (related) ends.set(id, endsOf(id, related));
    else ends.delete(id);
  }
  return { ends, concerning };
}

function concernedBy({ id, relations }: Statement): readonly string[] {
  if (relations.length === 0) return NONE;
  const named = relations.flatMap(({ target }) => (target.type === 'statement' ? target.id : []));
  return [...new Set([id, ...named])];
}

const NONE: readonly string[] = [];

function endsOf(id: string, related: readonly Statement[]): RelationEnd[] {
  const own = related.filter((statement) => statement.id === id);
  return [
    ...own.flatMap(({ relations }) =>
      relations.map((relation): RelationEnd => ({ ...relation, direction: 'forward' })),
    ),
    ...related.flatMap((statement) =>
      statement.relations.flatMap((relation): RelationEnd[] =>
        relation.target.type === 'statement' && relation.target.id === id
          ? [
              {
                ...relation,
                direction: 'backward',
                target: { type: 'statement', id: statement.id },
              },
            ]
          : [],
      ),
    ),
  ];
}
