import type { FacetColumn } from './facet-columns';
import { wordsOf } from './fold';
import { loosen } from './german/loosen';

/** The values of a filter in whose names every word typed begins a word: `mül chr` finds Christine Müller. */
export function valuesCalled(typed: string, { labels }: FacetColumn): Set<number> {
  const beginnings = wordsOf(typed).map(loosen);
  const called = new Set<number>();
  labels.forEach((label, value) => {
    const words = wordsOf(label).map(loosen);
    if (beginnings.every((beginning) => words.some((word) => word.startsWith(beginning))))
      called.add(value);
  });
  return called;
}
