import { fold } from '../fold';
import { NOUN_COUNTS } from './nouns';

/** How often a folded word is written as a noun; 0 for a word that is not known as one. */
export interface Nouns {
  count(folded: string): number;
}

/** The nouns that come with the program, so that the first document of an archive is understood. */
export function baseNouns(): ReadonlyMap<string, number> {
  if (base.size === 0) {
    for (const line of NOUN_COUNTS.trim().split('\n')) {
      const [count, ...words] = line.split(' ');
      for (const word of words) base.set(fold(word), Number(count));
    }
  }
  return base;
}

/** The base and what an archive itself writes with a capital, at least twice: a name or slip seen once proves nothing. */
export function nounsWith(own: ReadonlyMap<string, number>): Nouns {
  const known = baseNouns();
  return {
    count(folded) {
      const counted = own.get(folded) ?? 0;
      return (known.get(folded) ?? 0) + (counted > 1 ? counted : 0);
    },
  };
}

const base = new Map<string, number>();
