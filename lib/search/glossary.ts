import { BASE_TERMS } from './german/abbreviations';
import { lightStem } from './german/light-stem';
import { loosen } from './german/loosen';
import { tokensOf } from './german/tokens';

/** Words that stand for each other: an abbreviation, its long form, synonyms. */
export interface WordGroup {
  readonly names: readonly GroupName[];
}

export interface GroupName {
  /** As it is written: `Bundesagentur für Arbeit`. */
  readonly written: string;
  /** Its folded words. */
  readonly words: readonly string[];
}

export interface Glossary {
  /** The names of each term that it was made from; the usual abbreviations come on top. */
  readonly terms: readonly (readonly string[])[];
  /** The group of the longest name that stands in the words from position `at`, inflected or not, and how many words that is. */
  groupAt(
    words: readonly string[],
    at: number,
  ): { readonly group: WordGroup; readonly length: number } | undefined;
}

export interface GlossaryTerm {
  readonly title: string;
  readonly expansion?: string | undefined;
  readonly synonyms: readonly string[];
}

/** What stands for what, by the archive's own glossary; where that is silent, by the usual abbreviations of the field. */
export function glossaryOf(terms: readonly GlossaryTerm[]): Glossary {
  return glossaryOfNames(terms.map(namesOf));
}

/** The same from the names of each term. */
export function glossaryOfNames(terms: Glossary['terms']): Glossary {
  const groups = new Map<string, { group: WordGroup; length: number }>();
  let longest = 0;
  for (const written of [...terms, ...BASE_TERMS]) {
    const names = written
      .map((name) => ({ written: name, words: tokensOf(name).map(({ word }) => word) }))
      .filter(({ words }) => words.length > 0);
    if (names.length < 2) continue;
    for (const { words } of names) {
      const key = keyOf(words);
      if (!groups.has(key)) groups.set(key, { group: { names }, length: words.length });
      longest = Math.max(longest, words.length);
    }
  }
  return {
    terms,
    groupAt(words, at) {
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const found = groups.get(keyOf(words.slice(at, at + length)));
        if (found) return found;
      }
      return undefined;
    },
  };
}

function namesOf({ title, expansion, synonyms }: GlossaryTerm): string[] {
  return [title, ...(expansion ? [expansion] : []), ...synonyms];
}

function keyOf(words: readonly string[]): string {
  return words.map((word) => lightStem(loosen(word))).join(' ');
}
