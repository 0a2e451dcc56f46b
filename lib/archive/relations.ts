import type { Statement } from '@/lib/model/archive';
import type { RelationEnd } from '@/lib/model/relation';

/** The relations of every related statement, read from its own end: those that it declares, then those that others declare. */
export function relationEndsOf(statements: readonly Statement[]): Map<string, RelationEnd[]> {
  const ends = new Map<string, RelationEnd[]>();
  const add = (id: string, end: RelationEnd) => {
    const known = ends.get(id);
    if (known) known.push(end);
    else ends.set(id, [end]);
  };
  const related = statements.filter(({ relations }) => relations.length > 0);
  for (const statement of related) {
    for (const relation of statement.relations)
      add(statement.id, { ...relation, direction: 'forward' });
  }
  for (const statement of related) {
    for (const relation of statement.relations) {
      if (relation.target.type !== 'statement') continue;
      add(relation.target.id, {
        ...relation,
        direction: 'backward',
        target: { type: 'statement', id: statement.id },
      });
    }
  }
  return ends;
}
