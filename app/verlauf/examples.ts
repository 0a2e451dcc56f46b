import type { WordsView } from '@/components/words/words-page';
import { wordsInTime as texts } from '@/components/texts';
import { NOTHING, type Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import { EMPTY_QUERY } from '@/lib/search/query';
import { isMet } from '@/lib/search/search';
import { addressOfCourse } from '@/lib/search/words-in-time/asked';
import { yearAsTyped } from '@/lib/search/words-in-time/words-in-time';

/**
 * Up to three comparisons of words of the archive, the most frequent first: those that it explains or has as topics, and then those
 * that set its later statements apart.
 */
export async function examplesFrom(
  entries: Entries,
  search: Search,
): Promise<WordsView['examples']> {
  const [terms, topics] = await Promise.all([
    entries.list('term', FIRST),
    entries.list('topic', FIRST),
  ]);
  const titles = [...terms.items, ...topics.items].map(({ title }) => title);
  const telling = titles.length < MOST_SHOWN ? await tellingWords(entries, search) : [];
  const words = await mostFrequent([...titles, ...telling].slice(0, MOST_TRIED), search);
  return [words.slice(0, 2), words.slice(2, 4), words.slice(4, MOST_SHOWN)]
    .filter((some) => some.length > 0)
    .map((some) => ({ label: texts.example(some), href: addressOfCourse(some) }));
}

const MOST_SHOWN = 6;
/** Each is a search. */
const MOST_TRIED = 8;
const FIRST = { start: 0, count: MOST_TRIED };

/** The words of the later half of the statements. */
async function tellingWords(entries: Entries, search: Search): Promise<readonly string[]> {
  const { years } = await entries.about();
  const half = years.reduce((sum, { count }) => sum + count, 0) / 2;
  let before = 0;
  const later = years.find(({ count }) => (before += count) > half);
  if (!later) return [];
  const query = { ...EMPTY_QUERY, von: yearAsTyped(later.year) };
  return (await search.tellingWords(query, MOST_TRIED)).map(({ word }) => word);
}

async function mostFrequent(words: readonly string[], search: Search): Promise<string[]> {
  const counted = await Promise.all(
    [...new Set(words)].map(async (word) => {
      const result = await search.statements({ ...EMPTY_QUERY, q: word }, NOTHING);
      return { word, count: isMet(result) && result.years.length > 0 ? result.total : 0 };
    }),
  );
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ word }) => word);
}
