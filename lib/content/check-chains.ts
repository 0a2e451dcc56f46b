import { about, say } from '@/lib/messages/message';
import type { Place } from '@/lib/model/problem';
import { RELATION_WORDS, type RelationType } from '@/lib/model/relation';
import { sure } from '@/lib/model/sure';
import { error, type Complaint } from './complaint';
import type { ParsedFile } from './parsed';

/** A step of a chain: one statement replaces another, one organisation is part of another. */
interface Step {
  readonly file: ParsedFile;
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

/** Relations that lead from the later or the more exact to what is behind it: none can come round to itself. */
const ONE_WAY = [
  'replaces',
  'specifies',
  'repeats',
  'supportedBy',
] as const satisfies readonly RelationType[];

/**
 * Statements or organisations that stand above themselves: circles of `ersetzt`, `präzisiert`, `wiederholt`, `belegt durch`,
 * and of `partOf`. The place is the first step of the circle.
 */
export function checkChains(
  files: readonly ParsedFile[],
): { file: ParsedFile; complaint: Complaint }[] {
  const inCircles = (word: string, steps: readonly Step[]) =>
    cyclesOf(steps).flatMap((cycle) => {
      const [first] = cycle;
      return first
        ? [
            {
              file: first.file,
              complaint: error(first.place, about(word, say('chain-in-circle', namedCycle(cycle)))),
            },
          ]
        : [];
    });
  const steps = files.flatMap(relationsIn);
  return [
    ...ONE_WAY.flatMap((type) =>
      inCircles(
        RELATION_WORDS[type].forward,
        steps.filter((step) => step.type === type),
      ),
    ),
    ...inCircles('partOf', files.flatMap(membershipIn)),
  ];
}

interface RelationStep extends Step {
  readonly type: RelationType;
}

/** The same list as long as the file is the same. */
function relationsIn(file: ParsedFile): readonly RelationStep[] {
  const known = relations.get(file);
  if (known) return known;
  const made = (file.entry?.statements ?? []).flatMap((statement) =>
    statement.relations.flatMap((relation): RelationStep[] => {
      const { type } = relation;
      const { target } = relation.link;
      if (!ONE_WAY.some((each) => each === type) || target.type === 'web') return [];
      const from = `${file.id}/${statement.id}`;
      const to = `${target.id}/${target.fragment ?? ''}`;
      // One that leads to itself is reported as that.
      return from === to ? [] : [{ type, file, place: relation, from, to }];
    }),
  );
  relations.set(file, made.length > 0 ? made : NONE);
  return made;
}

const relations = new WeakMap<ParsedFile, readonly RelationStep[]>();
const NONE: readonly RelationStep[] = [];

function membershipIn(file: ParsedFile): Step[] {
  if (file.folder !== 'organisations') return [];
  return (file.entry?.references ?? []).flatMap((reference) =>
    reference.subject === 'partOf'
      ? [{ file, place: reference, from: file.id, to: reference.id }]
      : [],
  );
}

/** One cycle for every step that closes one. Without recursion and looking at each step once: chains may be long. */
function cyclesOf(steps: readonly Step[]): Step[][] {
  const leaving = new Map<string, Step[]>();
  for (const step of steps) {
    const others = leaving.get(step.from);
    if (others) others.push(step);
    else leaving.set(step.from, [step]);
  }
  const order = new Map(steps.map((step, index) => [step, index]));
  const done = new Set<string>();
  const cycles: Step[][] = [];

  for (const { from: root } of steps) {
    if (done.has(root)) continue;
    // The way from the root to where we are, and how many steps from each place on it have been looked at.
    const way: Step[] = [];
    const position = new Map([[root, 0]]);
    const looked: number[] = [0];
    while (looked.length > 0) {
      const here = way.at(-1)?.to ?? root;
      const step = leaving.get(here)?.[sure(looked[looked.length - 1])];
      if (!step) {
        done.add(here);
        position.delete(here);
        way.pop();
        looked.pop();
        continue;
      }
      looked[looked.length - 1] = sure(looked[looked.length - 1]) + 1;
      const start = position.get(step.to);
      if (start !== undefined) cycles.push(fromTheFirst([...way.slice(start), step], order));
      else if (!done.has(step.to)) {
        way.push(step);
        position.set(step.to, way.length);
        looked.push(0);
      }
    }
  }
  return cycles;
}

/** The same cycle, beginning with the step that was declared first. */
function fromTheFirst(cycle: readonly Step[], order: ReadonlyMap<Step, number>): Step[] {
  const places = cycle.map((step) => sure(order.get(step)));
  const first = places.reduce(
    (best, place, index) => (place < sure(places[best]) ? index : best),
    0,
  );
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

const MOST_NAMED = 6;

function namedCycle(cycle: readonly Step[]): { ids: readonly string[]; more: number } {
  const ids = cycle.map(({ from }) => from).slice(0, MOST_NAMED);
  return { ids, more: cycle.length - ids.length };
}
