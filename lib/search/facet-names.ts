import type { FacetNames } from './facet-columns';
import { wordsOf } from './fold';
import { loosen } from './german/loosen';

/** The values of a filter in whose names every word typed begins a word: `mül chr` finds Christine Müller. */
export function valuesCalled(typed: string, { labelWords }: FacetNames): Set<number> {
  const beginnings = wordsOf(typed).map((word) => ` ${loosen(word)}`);
  const called = new Set<number>();
  for (let value = 0; value < labelWords.length; value++) {
    const words = labelWords.at(value) ?? '';
    if (beginnings.every((beginning) => words.includes(beginning))) called.add(value);
  }
  return called;
}
