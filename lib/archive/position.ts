import type { Statement } from '@/lib/model/archive';
import { compareDates } from '@/lib/model/date';
import { relationWord, type RelationEnd } from '@/lib/model/relation';
import type { Archive } from './archive';

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
  const steps = [...found].flatMap((each): PositionStep[] => {
    const statement = archive.statement.get(each);
    return statement ? [{ statement, links: declaredBy(statement, archive) }] : [];
  });
  return inOrder(steps);
}

/** Oldest first, undated last; of those that are equally old, first what the others replace or specify. */
function inOrder(steps: readonly PositionStep[]): PositionStep[] {
  const generation = generationsOf(steps);
  const rank = ({ id }: Statement) => generation.get(id) ?? 0;
  return [...steps].sort(
    ({ statement: a }, { statement: b }) =>
      compareAges(a, b) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1),
  );
}

function compareAges(a: Statement, b: Statement): number {
  return a.date && b.date ? compareDates(a.date, b.date) : Number(!a.date) - Number(!b.date);
}

/** Over how many steps each statement goes back on others. Statements that go back on each other are counted up to a limit. */
function generationsOf(steps: readonly PositionStep[]): Map<string, number> {
  const generation = new Map<string, number>();
  for (let round = 0; round < steps.length; round++) {
    for (const { statement, links } of steps) {
      generation.set(
        statement.id,
        Math.min(
          steps.length,
          Math.max(0, ...links.map(({ target }) => 1 + (generation.get(target.id) ?? 0))),
        ),
      );
    }
  }
  return generation;
}

function linksOf(id: string, archive: Archive): readonly RelationEnd[] {
  return (archive.relations.get(id) ?? []).filter(
    ({ type }) => type === 'replaces' || type === 'specifies',
  );
}

function declaredBy({ id }: Statement, archive: Archive): PositionStep['links'] {
  return linksOf(id, archive).flatMap((end) => {
    const target =
      end.direction === 'forward' && end.target.type === 'statement'
        ? archive.statement.get(end.target.id)
        : undefined;
    return target ? [{ word: relationWord(end), target }] : [];
  });
}
