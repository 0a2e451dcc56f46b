import { wordsOf } from './fold';
import { lightStem } from './german/light-stem';
import { loosen } from './german/loosen';
import { keyTableOf, placeOf, wordsAt, wordsWith, type KeyTable } from './index/key-table';

/**
 * The words of the names that statements stand under: titles of documents, people, organisations, topics.
 *
 * Kept apart from the wording and followed to the statements afterwards: a few thousand names instead of a hundred
 * thousand copies of them, which would cost the text index a third more memory.
 */
export interface NameIndex {
  /** The names by the light stems of their words. */
  readonly stems: KeyTable;
  /** The positions of the names in which a folded word occurs, inflected or not, without doubles. */
  find(word: string): readonly number[];
  /** Those in which all of these occur; of no words none. */
  findAll(words: readonly string[]): readonly number[];
  /** Those with a longer word that begins so. */
  beginningWith(letters: string): readonly number[];
}

export function buildNameIndex(names: readonly string[]): NameIndex {
  return nameIndexOf(keyTableOf(names.length, (name) => wordsOf(names[name] ?? '').map(stemOf)));
}

/** The index of `stems` of another one. */
export function nameIndexOf(stems: KeyTable): NameIndex {
  const find = (word: string): readonly number[] => Array.from(wordsWith(stems, stemOf(word)));
  return {
    stems,
    find,
    findAll(words) {
      // From the rarest word on, the list only gets shorter.
      const [rarest = [], ...others] = [...new Set(words)]
        .map(find)
        .sort((a, b) => a.length - b.length);
      return others.reduce((met, other) => {
        const those = new Set(met.length > 0 ? other : []);
        return met.filter((name) => those.has(name));
      }, rarest);
    },
    beginningWith(letters) {
      const loose = loosen(letters);
      const met = new Set<number>();
      for (let at = placeOf(stems.keys, loose); stems.keys.at(at)?.startsWith(loose); at++)
        for (const position of wordsAt(stems, at)) met.add(position);
      return [...met];
    },
  };
}

function stemOf(word: string): string {
  return lightStem(loosen(word));
}
