import type { Statement } from '@/lib/model/archive';
import { relationWord, type RelationEnd, type RelationType } from '@/lib/model/relation';
import { changedWording, type ChangedPart } from '@/lib/proof/changed-wording';
import type { Entries } from '@/lib/ports/entries';
import { entryOf, type StatementEntry } from './entry';

/** How a position developed, oldest first. */
export interface Position {
  readonly steps: readonly PositionStep[];
  /** Whether it hangs together with more statements than are told. */
  readonly isCut: boolean;
}

/** A statement in the history of a position, and what it is to earlier ones of it. */
export interface PositionStep {
  readonly entry: StatementEntry;
  readonly links: readonly PositionLink[];
  /** Its wording; new is what the nearest of the statements it is linked to does not say, where the two are versions. */
  readonly wording: readonly ChangedPart[];
}

export interface PositionLink {
  readonly type: RelationType;
  /** As it reads from this statement: `ersetzt`. */
  readonly word: string;
  /** As it reads from the earlier one: `wird ersetzt von`. */
  readonly wordBefore: string;
  /** The earlier one. */
  readonly target: Statement;
  readonly remark?: string | undefined;
}

/** What a history is made of: does the relation change the position, or carry it on? The others do neither. */
const IN_HISTORY: Partial<Record<RelationType, 'change' | 'carriedOn'>> = {
  contradicts: 'change',
  replaces: 'change',
  specifies: 'change',
  repeats: 'carriedOn',
};

/** What a relation does to a position, if it belongs to its history. */
export function inHistory(type: RelationType): 'change' | 'carriedOn' | undefined {
  return IN_HISTORY[type];
}

/** A position that hangs together with hundreds of others is not told as one history. */
export const MOST_STEPS = 50;

const NO_HISTORY: Position = { steps: [], isCut: false };

/**
 * The history of the position that a statement takes: everything that contradicts, replaces, specifies or repeats it or is so
 * by it, over as many steps as there are. Empty when nothing changes in it: repetition alone is no history.
 */
export async function positionOf(id: string, entries: Entries): Promise<Position> {
  const found = new Set([id]);
  let [isChange, isCut] = [false, false];
  for (let asked = [id]; asked.length > 0;) {
    const known = found.size;
    const links = await Promise.all(asked.map((each) => linksOf(each, entries)));
    for (const { type, target } of links.flat()) {
      if (target.type !== 'statement') continue;
      isChange ||= IN_HISTORY[type] === 'change';
      if (found.size < MOST_STEPS) found.add(target.id);
      else isCut ||= !found.has(target.id);
    }
    asked = [...found].slice(known);
  }
  return isChange ? { steps: await stepsOf([...found], entries), isCut } : NO_HISTORY;
}

/** Some statements as steps of a history, oldest first. */
export async function stepsOf(ids: readonly string[], entries: Entries): Promise<PositionStep[]> {
  const links: Links = new Map(
    await Promise.all(ids.map(async (id) => [id, await linksOf(id, entries)] as const)),
  );
  const statements = inOrder(await entries.getAll('statement', ids), links);
  const place = new Map(statements.map(({ id }, position) => [id, position]));
  return Promise.all(
    statements.map(async (statement, position): Promise<PositionStep> => {
      const earlier = (links.get(statement.id) ?? [])
        .flatMap((end): (PositionLink & { place: number })[] => {
          const at = end.target.type === 'statement' ? place.get(end.target.id) : undefined;
          const target = at === undefined ? undefined : statements[at];
          if (at === undefined || !target || at >= position) return [];
          const wordBefore = relationWord({ type: end.type, direction: opposite(end.direction) });
          const { type, remark } = end;
          return [{ type, word: relationWord(end), wordBefore, target, remark, place: at }];
        })
        .sort((a, b) => b.place - a.place);
      return {
        entry: await entryOf(statement, entries),
        links: eachOnce(earlier),
        wording: earlier[0]
          ? changedWording(earlier[0].target.text, statement.text)
          : [{ text: statement.text, isNew: false }],
      };
    }),
  );
}

/** The relations that make a history, by the id of the statement that has them. */
type Links = ReadonlyMap<string, readonly RelationEnd[]>;

/** A contradiction may be declared on both sides; a remark of either is kept. */
function eachOnce(
  links: readonly (PositionLink & { readonly place: number })[],
): readonly PositionLink[] {
  const once = new Map<string, PositionLink>();
  for (const { type, word, wordBefore, target, remark } of links) {
    const key = `${word} ${target.id}`;
    once.set(key, { type, word, wordBefore, target, remark: once.get(key)?.remark ?? remark });
  }
  return [...once.values()];
}

/**
 * Oldest first by the last day that a date allows, undated last; of those that are equally old, first what the others go
 * back on. A talk of `2010` that quotes a paper of July 2010 is not older than it, though its year begins before.
 */
function inOrder(statements: readonly Statement[], links: Links): Statement[] {
  const generation = generationsOf(statements, links);
  const rank = ({ id }: Statement) => generation.get(id) ?? 0;
  return [...statements].sort(
    (a, b) => compareAges(a, b) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1),
  );
}

function compareAges(a: Statement, b: Statement): number {
  return a.date && b.date
    ? a.date.span.last - b.date.span.last || a.date.span.first - b.date.span.first
    : Number(!a.date) - Number(!b.date);
}

/** Over how many steps each statement goes back on others. Statements that go back on each other are counted up to a limit. */
function generationsOf(statements: readonly Statement[], links: Links): Map<string, number> {
  const generation = new Map<string, number>();
  for (let round = 0; round < statements.length; round++) {
    for (const { id } of statements) {
      const earlier = (links.get(id) ?? []).flatMap(({ direction, target }) =>
        direction === 'forward' && target.type === 'statement'
          ? [1 + (generation.get(target.id) ?? 0)]
          : [],
      );
      generation.set(id, Math.min(statements.length, Math.max(0, ...earlier)));
    }
  }
  return generation;
}

async function linksOf(id: string, entries: Entries): Promise<RelationEnd[]> {
  return (await entries.relationsOf(id)).filter(({ type }) => IN_HISTORY[type] !== undefined);
}

function opposite(direction: RelationEnd['direction']): RelationEnd['direction'] {
  return direction === 'forward' ? 'backward' : 'forward';
}
