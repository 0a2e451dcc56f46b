import type { NamedCorpus } from './corpus';
import { lightStem } from './german/light-stem';
import { loosen } from './german/loosen';
import type { Mark } from './marks';
import { NAMED_FACETS } from './query';
import type { Clause, Unit } from './syntax';

/** A name that a statement was found by, as it stands under it. */
export interface MetName {
  readonly facet: (typeof NAMED_FACETS)[number];
  readonly label: string;
}

/** The values of a filter that a statement has. */
export type ValuesOf = (facet: (typeof NAMED_FACETS)[number]) => Iterable<number>;

/**
 * By which names statements were found: for each word of the query that their wording does not have, the names they stand
 * under that have it. `marks` are those of the wording.
 */
export function metNames(
  { names, nameOwners, facets }: NamedCorpus,
  clauses: readonly Clause[],
): (valuesOf: ValuesOf, marks: readonly Mark[]) => MetName[] {
  const wanted = clauses
    .filter(({ isNegative }) => !isNegative)
    .map(({ any }) => ({
      stems: any.flatMap(wordsOf).map(stemOf),
      owners: new Set(any.flatMap((unit) => namesWith(unit, names))),
    }));
  const values = wanted.map(({ owners }) =>
    NAMED_FACETS.map(
      (facet) =>
        new Set(
          [...owners].flatMap((name) => {
            const owner = nameOwners.at(name);
            return owner?.facet === facet ? [owner.value] : [];
          }),
        ),
    ),
  );
  return (valuesOf, marks) => {
    const marked = marks.map(({ word }) => loosen(word));
    const met = new Map<string, MetName>();
    wanted.forEach(({ stems }, clause) => {
      if (stems.some((stem) => marked.some((word) => word.includes(stem)))) return;
      NAMED_FACETS.forEach((facet, at) => {
        for (const value of valuesOf(facet)) {
          const label = facets[facet].labels.at(value);
          if (label !== undefined && values[clause]?.[at]?.has(value))
            met.set(`${facet} ${label}`, { facet, label });
        }
      });
    });
    return [...met.values()];
  };
}

function wordsOf(unit: Unit): readonly string[] {
  return unit.type === 'word' || unit.type === 'beginning' ? [unit.word] : unit.words;
}

/** Names that have all words of a unit; a word that no name has may be the beginning of one. */
function namesWith(unit: Unit, names: NamedCorpus['names']): readonly number[] {
  if (unit.type === 'beginning') return names.beginningWith(unit.word);
  const found = names.findAll(wordsOf(unit));
  return found.length === 0 && unit.type === 'word' && unit.word.length >= SHORTEST_BEGINNING
    ? names.beginningWith(unit.word)
    : found;
}

function stemOf(word: string): string {
  return lightStem(loosen(word));
}

/** As the search does it: see find-clause.ts. */
const SHORTEST_BEGINNING = 3;
