import { fold } from '../fold';
import counted from './nouns.json';

/** How often a folded word is written as a noun; 0 for a word that is not known as one. */
export interface Nouns {
  count(folded: string): number;
}

/**
 * The nouns that come with the program, so that the first document of an archive is understood: what compounds are split
 * along before the archive has a vocabulary of its own.
 *
 * `nouns.json` says how often a word was written with a capital inside a sentence, in 20,000 paragraphs of German plenary
 * debates on labour and social policy, 2000 to 2026 (official works, free under § 5 UrhG; counts are facts, no text is
 * contained). Inflected forms and names are in it; words seen once and words mostly written small are not. It is a list and
 * not an object, whose every key tsx and Vite would make an export of.
 */
export function baseNouns(): ReadonlyMap<string, number> {
  if (base.size === 0) {
    for (const line of counted) {
      const space = line.indexOf(' ');
      const folded = fold(line.slice(0, space));
      base.set(folded, (base.get(folded) ?? 0) + Number(line.slice(space + 1)));
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
