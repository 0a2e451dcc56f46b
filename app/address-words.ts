import type { Guesses } from '@/components/site/missing-page';
import { entryOf } from '@/lib/archive/entry';
import { currentSearch } from '@/lib/live/search';
import { addressOfSearch, EMPTY_QUERY } from '@/lib/search/query';
import { runSearch } from '@/lib/search/search';

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

/** What the archive has to these words. */
export async function guessesFor(words: string): Promise<Guesses> {
  const { archive, corpus } = await currentSearch();
  const query = { ...EMPTY_QUERY, q: words };
  const { hits } = runSearch(corpus, query);
  const found = hits.slice(0, MOST_GUESSES).flatMap(({ id }) => archive.statement.get(id) ?? []);
  return {
    entries: found.map((statement) => entryOf(statement, archive)),
    more: addressOfSearch(query),
  };
}

/** Addresses come from anywhere: what is no valid percent encoding is taken as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path.replace(/%[0-9a-f]{0,2}/gi, ' ');
  }
}
