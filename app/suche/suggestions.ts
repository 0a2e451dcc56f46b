import { addressOfSearch, type SearchQuery } from '@/lib/search/query';
import type { Guess } from '@/lib/search/find-words';

/** „Meinten Sie“: the search with a word that occurs instead of one that does not. */
export interface Suggestion {
  /** The words of the search as they would be: `Wettbewerb der Kommunen`. */
  readonly label: string;
  readonly href: string;
}

/** The search with what may have been meant by the first word that occurs nowhere, the likeliest first. */
export function suggestionsFor(query: SearchQuery, guesses: readonly Guess[]): Suggestion[] {
  const [guess] = guesses;
  if (!guess) return [];
  return guess.meant.slice(0, MOST_SUGGESTIONS).map((meant) => {
    const label = query.q.slice(0, guess.from) + meant + query.q.slice(guess.to);
    return { label, href: addressOfSearch(query, { q: label }) };
  });
}

const MOST_SUGGESTIONS = 3;
