import type { WordsView } from '@/components/words/words-page';
import { wordsInTime as texts } from '@/components/texts';
import { NOTHING, type Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import { EMPTY_QUERY } from '@/lib/search/query';
import { isMet } from '@/lib/search/search';
import { addressOfCourse } from '@/lib/search/words-in-time/asked';

/** Up to three comparisons of words that the archive explains, or else has as topics, and that occur in it, the most frequent first. */
export async function examplesFrom(
  entries: Entries,
  search: Search,
): Promise<WordsView['examples']> {
  const [terms, topics] = await Promise.all([
    entries.list('term', FIRST),
    entries.list('topic', FIRST),
  ]);
  const titles = [...terms.items, ...topics.items].map(({ title }) => title);
  const counted = await Promise.all(
    [...new Set(titles)].slice(0, MOST_TRIED).map(async (title) => {
      const result = await search.statements({ ...EMPTY_QUERY, q: title }, NOTHING);
      return { title, count: isMet(result) && result.years.length > 0 ? result.total : 0 };
    }),
  );
  const words = counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ title }) => title);
  return [words.slice(0, 2), words.slice(2, 4), words.slice(4, 6)]
    .filter((pair) => pair.length > 0)
    .map((pair) => ({ label: texts.example(pair), href: addressOfCourse(pair) }));
}

/** Each is a search. */
const MOST_TRIED = 10;
const FIRST = { start: 0, count: MOST_TRIED };
