import type { Statement } from '@/lib/model/archive';
import {
  changeBetween,
  isInPlace,
  isSameNumbers,
  itemsCome,
  itemsGone,
  sortedAfter,
  type ListChange,
} from '@/lib/model/list-change';
import { sure } from '@/lib/model/sure';
import {
  chronologically,
  chronologyOf,
  inChronologicalOrder,
  spansOf,
  type Chronology,
  type Spans,
} from './chronology';
import { relationsAfter, relationsOf, type Relations } from './relations';
import { newestFirst, statementsBy, statementsByAfter, type StatementsBy } from './statements-by';

/** What an archive has of statements. */
export interface StatementLists {
  /** Oldest first, undated last; of equal dates by id. */
  readonly statements: readonly Statement[];
  /** The position of a statement in `statements`. */
  readonly position: ReadonlyMap<string, number>;
  /** The same newest first, undated last. */
  readonly newestFirst: readonly Statement[];
  readonly statement: ReadonlyMap<string, Statement>;
  readonly statementsBy: StatementsBy;
  /** Relations of a statement in both directions: declared here, then declared elsewhere. */
  readonly relations: Relations['ends'];
  readonly concerning: Relations['concerning'];
  /** Those that contradict others, oldest first. */
  readonly contradicting: readonly Statement[];
  readonly spans: Spans;
  readonly chronology: Chronology;
}

export function statementLists(given: readonly Statement[]): StatementLists {
  const statements = inChronologicalOrder(given);
  const spans = spansOf(statements);
  const newest = [
    ...statements.filter(({ date }) => date).reverse(),
    ...statements.filter(({ date }) => !date),
  ];
  const { ends, concerning } = relationsOf(statements);
  return {
    statements,
    position: positionsOf(statements),
    newestFirst: newest,
    statement: new Map(given.map((statement) => [statement.id, statement])),
    statementsBy: statementsBy(newest),
    relations: ends,
    concerning,
    contradicting: statements.filter(isContradicting),
    spans,
    chronology: chronologyOf(spans),
  };
}

/** The same lists after a change of the statements. */
export function statementListsAfter(
  before: StatementLists,
  change: ListChange<Statement>,
): StatementLists {
  const most = Math.max(LEAST_REBUILT, change.after.length * MOST_CHANGED);
  if (change.come.length > most) return statementLists(change.after);
  const [gone, come] = [itemsGone(change), itemsCome(change)];
  const statements = sortedAfter(before.statements, gone, come, chronologically);
  const moved = changeBetween(before.statements, statements);
  const spans = spansAfter(before.spans, moved);
  const { ends, concerning } = relationsAfter(
    { ends: before.relations, concerning: before.concerning },
    change,
  );
  return {
    statements,
    position: positionsAfter(before.position, moved),
    newestFirst: sortedAfter(before.newestFirst, gone, come, newestFirst),
    statement: byIdAfter(before.statement, gone, come),
    statementsBy: statementsByAfter(before.statementsBy, change),
    relations: ends,
    concerning,
    contradicting: sortedAfter(
      before.contradicting,
      gone.filter(isContradicting),
      come.filter(isContradicting),
      chronologically,
    ),
    spans,
    chronology: spans === before.spans ? before.chronology : chronologyOf(spans),
  };
}

/** When more than that is new, to sort everything takes no longer. */
const MOST_CHANGED = 0.1;
const LEAST_REBUILT = 1_000;

function isContradicting({ relations }: Statement): boolean {
  return relations.some(({ type }) => type === 'contradicts');
}

function positionsOf(statements: readonly Statement[]): Map<string, number> {
  return new Map(statements.map(({ id }, position) => [id, position]));
}

function positionsAfter(
  known: ReadonlyMap<string, number>,
  moved: ListChange<Statement>,
): ReadonlyMap<string, number> {
  const { before, after, come } = moved;
  const isSame = isInPlace(moved) && come.every((at) => after[at]?.id === before[at]?.id);
  return isSame ? known : positionsOf(after);
}

function byIdAfter(
  known: ReadonlyMap<string, Statement>,
  gone: readonly Statement[],
  come: readonly Statement[],
): ReadonlyMap<string, Statement> {
  if (gone.length === 0 && come.length === 0) return known;
  const after = new Map(known);
  for (const { id } of gone) after.delete(id);
  for (const statement of come) after.set(statement.id, statement);
  return after;
}

/** The same object as long as all days are the same. */
function spansAfter(
  spans: Spans,
  { before, after, runs, come, gone }: ListChange<Statement>,
): Spans {
  const size = spans.firsts.length;
  const isDated = (statement: Statement | undefined) => statement?.date !== undefined;
  const dated =
    size -
    gone.filter((at) => isDated(before[at])).length +
    come.filter((at) => isDated(after[at])).length;
  const daysAfter = (days: Int32Array, end: 'first' | 'last') => {
    const made = new Int32Array(dated);
    for (const { from, to, length } of runs)
      made.set(days.subarray(from, Math.min(from + length, size)), Math.min(to, dated));
    for (const at of come) if (at < dated) made[at] = sure(after[at]?.date).span[end];
    return made;
  };
  const made = { firsts: daysAfter(spans.firsts, 'first'), lasts: daysAfter(spans.lasts, 'last') };
  const isSame = isSameNumbers(made.firsts, spans.firsts) && isSameNumbers(made.lasts, spans.lasts);
  return isSame ? spans : made;
}
