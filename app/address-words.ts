import { cache } from 'react';
import type { Guesses, NamedGuess } from '@/components/site/missing-page';
import { elsewhere } from '@/components/texts';
import { entriesOf } from '@/lib/archive/entry';
import { currentEntries, currentSearch } from '@/lib/live/current';
import { addressOfSearch, EMPTY_QUERY } from '@/lib/search/query';

const LONGEST = 200;
const MOST_GUESSES = 5;
/** Parts of our own addresses, which say nothing about what was looked for. */
const OUR_WORDS = new Set([
  'dokumente',
  'chronik',
  'themen',
  'personen',
  'organisationen',
  'suche',
  'vergleich',
  'verlauf',
  'index',
  'html',
  'htm',
  'php',
  'www',
]);

/** The words of an address that may say what was looked for: `/dokumente/5-jahre-optoin` → `5 jahre optoin`. */
export function wordsOf(path: string): string {
  const words =
    decoded(path)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !OUR_WORDS.has(word))
    .join(' ')
    .slice(0, LONGEST);
}

/** What the archive has to these words; looked for once, however often Next renders the page for a request. */
export const guessesFor = cache(async (words: string): Promise<Guesses> => {
  const entries = currentEntries();
  const statements = await currentSearch().best(words, MOST_GUESSES);
  return {
    named: await namedGuesses(words),
    entries: await entriesOf(await entries.getAll('statement', statements), entries),
    more: addressOfSearch({ ...EMPTY_QUERY, q: words }),
  };
});

/** Documents, people, organisations, topics and terms with these words in their names, spelt nearly so if need be. */
async function namedGuesses(words: string): Promise<NamedGuess[]> {
  const named = await currentSearch().names(words, MOST_GUESSES);
  return named.map(({ title, address, of }) => ({
    title,
    href: address,
    label: elsewhere.types[of],
  }));
}

/** Addresses come from anywhere: what is no valid percent encoding is taken as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path.replace(/%[0-9a-f]{0,2}/gi, ' ');
  }
}
