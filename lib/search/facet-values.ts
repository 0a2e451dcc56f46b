import type { Statement } from '@/lib/model/archive';
import { changeBetween, isSameList, isSameNumbers, type ListChange } from '@/lib/model/list-change';
import { sure } from '@/lib/model/sure';
import type { ColumnsBefore, FacetColumn, FacetEntries } from './facet-columns';
import { growing, type Growing } from './index/growing';
import type { Entry } from './named-entries';
import { FACETS, ofEachFacet, type OfEachFacet } from './query';

/** Which values of a filter each statement has, see `FacetColumn`. */
export type ValueLists = Pick<FacetColumn, 'starts' | 'values'>;

/** The ids of the values that a statement has; what is no value is passed over. */
export type IdsOf = (statement: Statement) => readonly (string | undefined)[];

export function valuesOf(
  statements: readonly Statement[],
  entries: FacetEntries,
  idsOf: OfEachFacet<IdsOf>,
): OfEachFacet<ValueLists> {
  const lists = ofEachFacet((facet) => growList(positionsById(entries[facet]), idsOf[facet]));
  // All columns in one pass: to fetch a hundred thousand statements from memory costs more than what is done with them.
  for (const statement of statements) for (const facet of FACETS) lists[facet].add(statement);
  return ofEachFacet((facet) => lists[facet].finish());
}

/** The same after a change: what stayed has the values that it had, whatever number they have now. */
export function valuesAfter(
  { change, facets, entries: entriesBefore }: ColumnsBefore,
  entries: FacetEntries,
  idsOf: OfEachFacet<IdsOf>,
): OfEachFacet<ValueLists> {
  return ofEachFacet((facet) => {
    const [before, after] = [entriesBefore[facet], entries[facet]];
    const isSameEntries = isSameList(changeBetween(before, after));
    if (isSameEntries && isSameList(change)) return facets[facet];
    const [known, now] = [positionsById(before), positionsById(after)];
    const list = growList(now, idsOf[facet]);
    // What names a value that was not there may have done so all the time.
    if (!after.every(({ id }) => known.has(id))) {
      change.after.forEach(list.add);
      return list.finish();
    }
    const numbers = isSameEntries
      ? undefined
      : Int32Array.from(before, ({ id }) => now.get(id) ?? GONE);
    const made = followed(facets[facet], change, list, numbers);
    return isEqual(made, facets[facet]) ? facets[facet] : made;
  });
}

function isEqual(some: ValueLists, others: ValueLists): boolean {
  return isSameNumbers(some.starts, others.starts) && isSameNumbers(some.values, others.values);
}

const GONE = -1;

function followed(
  before: ValueLists,
  { after, runs, come }: ListChange<Statement>,
  list: List,
  numbers: Int32Array | undefined,
): ValueLists {
  let next = 0;
  const addNewUpTo = (end: number) => {
    while (next < come.length && sure(come[next]) < end) list.add(sure(after[sure(come[next++])]));
  };
  for (const { from, to, length } of runs) {
    addNewUpTo(to);
    for (let number = from; number < from + length; number++) list.carry(before, number, numbers);
  }
  addNewUpTo(after.length);
  return list.finish();
}

/** Values in the making; statements are added in the order of their numbers. */
interface List {
  add(statement: Statement): void;
  /** Adds a statement of an earlier list by its number there. */
  carry(before: ValueLists, number: number, numbers: Int32Array | undefined): void;
  finish(): ValueLists;
}

function growList(valueOf: ReadonlyMap<string, number>, idsOf: IdsOf): List {
  const [starts, values]: [Growing, Growing] = [growing(), growing()];
  let size = 0;
  starts.push(0);
  return {
    add(statement) {
      const own: number[] = [];
      for (const id of idsOf(statement)) {
        const value = id === undefined ? undefined : valueOf.get(id);
        if (value === undefined || own.includes(value)) continue;
        own.push(value);
        values.push(value);
        size++;
      }
      starts.push(size);
    },
    carry(before, number, numbers) {
      const end = sure(before.starts[number + 1]);
      for (let at = sure(before.starts[number]); at < end; at++) {
        const value = sure(before.values[at]);
        const now = numbers ? sure(numbers[value]) : value;
        if (now === GONE) continue;
        values.push(now);
        size++;
      }
      starts.push(size);
    },
    finish: () => ({
      starts: Int32Array.from(starts.list()),
      values: Int32Array.from(values.list()),
    }),
  };
}

/** By the id of an entry its position; the same look-up for the same list. */
export function positionsById(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const known = positions.get(entries);
  if (known) return known;
  const made = new Map(entries.map(({ id }, position) => [id, position]));
  positions.set(entries, made);
  return made;
}

const positions = new WeakMap<readonly Entry[], ReadonlyMap<string, number>>();
