import { baseNouns } from '@/lib/search/german/vocabulary';

/** The nouns that come with the program, the most frequent first. */
export const FREQUENT_NOUNS: readonly string[] = [...baseNouns()]
  .sort(([, a], [, b]) => b - a)
  .map(([word]) => word);
