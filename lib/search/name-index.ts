import { wordsOf } from './fold';
import { lightStem } from './german/light-stem';
import { loosen } from './german/loosen';

/**
 * The words of the names that statements stand under: titles of documents, people, organisations, topics.
 *
 * Kept apart from the wording and followed to the statements afterwards: a few thousand names instead of a hundred
 * thousand copies of them, which would cost the text index a third more memory.
 */
export interface NameIndex {
  /** The positions of the names in which a folded word occurs, inflected or not, without doubles. */
  find(word: string): number[];
  /** Those with a longer word that begins so. */
  beginningWith(letters: string): number[];
}

export function buildNameIndex(names: readonly string[]): NameIndex {
  const positionsOf = new Map<string, number[]>();
  names.forEach((name, position) => {
    for (const stem of new Set(wordsOf(name).map(stemOf))) {
      const positions = positionsOf.get(stem);
      if (positions) positions.push(position);
      else positionsOf.set(stem, [position]);
    }
  });
  const stems = [...positionsOf.keys()];
  return {
    find: (word) => positionsOf.get(stemOf(word)) ?? [],
    beginningWith(letters) {
      const loose = loosen(letters);
      return [
        ...new Set(
          stems.flatMap((stem) => (stem.startsWith(loose) ? (positionsOf.get(stem) ?? []) : [])),
        ),
      ];
    },
  };
}

function stemOf(word: string): string {
  return lightStem(loosen(word));
}
