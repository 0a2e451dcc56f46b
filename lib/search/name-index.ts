import { wordsOf } from './fold';

/**
 * The words of the names that statements stand under: titles of documents, people, organisations, topics.
 *
 * Kept apart from the wording and followed to the statements afterwards: a few thousand names instead of a hundred
 * thousand copies of them, which would cost the text index a third more memory.
 */
export interface NameIndex {
  /** The positions of the names in which a folded word occurs, without doubles; as a prefix also those of longer words. */
  find(word: string, prefix: boolean): number[];
}

export function buildNameIndex(names: readonly string[]): NameIndex {
  const positionsOf = new Map<string, number[]>();
  names.forEach((name, position) => {
    for (const word of new Set(wordsOf(name))) {
      const positions = positionsOf.get(word);
      if (positions) positions.push(position);
      else positionsOf.set(word, [position]);
    }
  });
  const words = [...positionsOf.keys()];
  return {
    find(word, prefix) {
      const found = prefix ? words.filter((each) => each.startsWith(word)) : [word];
      return [...new Set(found.flatMap((each) => positionsOf.get(each) ?? []))];
    },
  };
}
