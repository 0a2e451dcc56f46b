import type { ShownFinds } from '@/components/source/finds-in-source';
import { sectionOfLine } from '@/lib/archive/proof';
import { sourcePlace } from '@/lib/archive/source-place';
import type { FoundRange } from '@/lib/archive/source-section';
import { currentSearch } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import type { Source } from '@/lib/model/proof';
import { rangesFoundIn } from '@/lib/search/elsewhere/quote';
import { addressOfSearch, EMPTY_QUERY, readQuery } from '@/lib/search/query';

interface FoundInSource extends ShownFinds {
  readonly ranges: readonly FoundRange[];
}

/** So many places are linked to from the head of the page. */
const MOST_LINKED = 20;

/** What the words `q` of an address are found by in an archive text; undefined without words. */
export async function foundIn(
  source: Source,
  text: string,
  q: string | string[] | undefined,
): Promise<FoundInSource | undefined> {
  const words = readQuery({ q }).query.q;
  if (words === '') return undefined;
  const { finds, marks } = await currentSearch().paragraphs(source.id, words);
  const ranges = finds.map((find) => rangesFoundIn(text, find, marks));
  const lines = new Set(
    finds.map((find, at) => {
      const start = ranges[at]?.[0]?.from ?? find.start;
      return sourcePlace(text, { start, end: start }).line;
    }),
  );
  return {
    words,
    count: finds.length,
    places: [...lines].slice(0, MOST_LINKED).map((line) => ({
      line,
      href: addressOf.foundLine(source.id, sectionOfLine(source, line), line, words),
    })),
    search: addressOfSearch({ ...EMPTY_QUERY, q: words }),
    ranges: ranges.flat(),
  };
}
