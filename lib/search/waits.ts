import { sure } from '@/lib/model/sure';
import { median } from '@/lib/model/wait';
import type { SearchCorpus } from './corpus';
import { foundBy } from './found';
import type { SearchQuery } from './query';

/** How long expectations took to how they stand. */
export interface Waits {
  /** Of how many that is known, see `waitedDays`. */
  readonly known: number;
  /** The median of these, in days; undefined where it is known of none. */
  readonly days?: number;
}

export function waitsFound(corpus: SearchCorpus, query: SearchQuery): Waits {
  const all: number[] = [];
  for (const number of foundBy(corpus, query).hits) {
    const wait = sure(corpus.waits[number]);
    if (wait >= 0) all.push(wait);
  }
  const days = median(all);
  return { known: all.length, ...(days !== undefined && { days }) };
}
