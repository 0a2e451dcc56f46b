import type { Statement } from '@/lib/model/archive';
import { relationWord, type RelationEnd } from '@/lib/model/relation';
import type { Archive } from './archive';
import { inChronologicalOrder } from './chronology';

/** A step in the history of a position: a statement, and what it does to earlier or other ones of it. */
export interface PositionStep {
  readonly statement: Statement;
  /** `ersetzt`, `präzisiert`, with the statement that it does so to. */
  readonly links: readonly { readonly word: string; readonly target: Statement }[];
}

/** A position that hangs together with hundreds of others is not told as one history. */
const MOST_STEPS = 50;

/**
 * The history of the position that a statement takes, oldest first: everything that replaces or specifies it or is so by it,
 * over as many steps as there are. Empty when there is nothing but the statement itself.
 */
export function positionOf(id: string, archive: Archive): PositionStep[] {
  const found = new Set([id]);
  for (const each of found) {
    for (const { target } of linksOf(each, archive)) {
      if (target.type === 'statement' && found.size < MOST_STEPS) found.add(target.id);
    }
  }
  if (found.size === 1) return [];
  const statements = [...found].flatMap((each) => archive.statement.get(each) ?? []);
  return inChronologicalOrder(statements).map((statement) => ({ statement, links: declaredBy(statement, archive) }));
}

function linksOf(id: string, archive: Archive): readonly RelationEnd[] {
  return (archive.relations.get(id) ?? []).filter(({ type }) => type === 'replaces' || type === 'specifies');
}

function declaredBy({ id }: Statement, archive: Archive): PositionStep['links'] {
  return linksOf(id, archive).flatMap((end) => {
    const target = end.direction === 'forward' && end.target.type === 'statement' ? archive.statement.get(end.target.id) : undefined;
    return target ? [{ word: relationWord(end), target }] : [];
  });
}
