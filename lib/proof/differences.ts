import { diffWordsWithSpace } from 'diff';
import type { Difference } from '@/lib/model/difference';

export type { Difference };

const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

/** Two texts that differ in more words than this have nothing in common that is worth showing, and comparing them takes long. */
const MOST_CHANGES = 2000;

/** What of two wordings is equal and what is not, word by word; undefined when they differ in too many words to compare them. */
export function differencesBetween(first: string, second: string): Difference[] | undefined {
  const changes = diffWordsWithSpace(first, second, {
    intlSegmenter: segmenter,
    maxEditLength: MOST_CHANGES,
  });
  return changes?.map(({ value, added, removed }) => ({
    text: value,
    in: added ? 'second' : removed ? 'first' : 'both',
  }));
}
