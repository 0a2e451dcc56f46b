import type { FacetColumn } from './facet-columns';
import { wordsOf } from './fold';
import { loosen } from './german/loosen';

/** The values of a filter in whose names every word typed begins a word: `mül chr` finds Christine Müller. */
export function valuesCalled(typed: string, column: FacetColumn): Set<number> {
  const beginnings = wordsOf(typed).map(loosen);
  const called = new Set<number>();
  wordsOfNames(column).forEach((words, value) => {
    if (beginnings.every((beginning) => words.some((word) => word.startsWith(beginning))))
      called.add(value);
  });
  return called;
}

/** The loosened words of each name. Taken apart once: a query may ask for twenty names, an archive have thousands. */
function wordsOfNames(column: FacetColumn): readonly (readonly string[])[] {
  const known = taken.get(column) ?? column.labels.map((label) => wordsOf(label).map(loosen));
  taken.set(column, known);
  return known;
}

const taken = new WeakMap<FacetColumn, readonly (readonly string[])[]>();
