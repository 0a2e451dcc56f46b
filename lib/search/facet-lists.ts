import { KINDS } from '@/lib/model/kind';
import type { SearchCorpus } from './corpus';
import type { Counts } from './count';
import { addressOfSearch, artOf, FACETS, type Facet, type SearchQuery } from './query';
import { FACET_LABELS } from './texts';

/** One filter with its values: the kinds in their fixed order, all others by count; those without hits last, to be dimmed. */
export interface FacetList {
  readonly facet: Facet;
  /** `Person` */
  readonly label: string;
  readonly values: readonly FacetValue[];
  /** How many values with hits are not listed. */
  readonly more: number;
}

export interface FacetValue {
  /** The value in the address: an id, or `zitat`. */
  readonly id: string;
  readonly label: string;
  /** How many hits there are with it and all other conditions, without those of this facet. */
  readonly count: number;
  readonly selected: boolean;
  /** The search with this value added, or taken away if it is selected. */
  readonly address: string;
}

/** The longest list of a facet; chosen values are listed in any case. */
export const FACET_LENGTH = 12;

/** The filters of an archive that has anything to filter by. */
export function facetListsOf(
  corpus: SearchCorpus,
  query: SearchQuery,
  counts: Counts,
): FacetList[] {
  return FACETS.filter(
    (facet) => corpus.facets[facet].values.length > 0 || query[facet].length > 0,
  ).map((facet) => {
    const { ids, labels, totals, valueOf } = corpus.facets[facet];
    const countsOf = counts.facets[facet];
    const countOf = (value: number) => countsOf[value] ?? 0;
    const chosen = new Set(query[facet].flatMap((id) => valueOf.get(artOf(id)) ?? []));
    const best = [...new Set([...mostFirst(countsOf, FACET_LENGTH), ...chosen])].sort(
      (a, b) => countOf(b) - countOf(a) || a - b,
    );
    const listed = new Set(facet === 'art' ? ids.keys() : best);
    // What had hits a moment ago stays where it was: the reader sees that it is the words that leave it without.
    const unmet = mostFirst(totals, FACET_LENGTH - listed.size, listed);
    const values = [...listed, ...unmet].map((value): FacetValue => {
      const id = ids[value] ?? '';
      const address = addressOfSearch(query, toggled(query, facet, id));
      return {
        id,
        label: labels[value] ?? id,
        count: countOf(value),
        selected: chosen.has(value),
        address,
      };
    });
    return {
      facet,
      label: FACET_LABELS[facet],
      values,
      more: metIn(countsOf) - values.filter(({ count }) => count > 0).length,
    };
  });
}

/** The values with the highest counts above zero, at most so many; of equal counts in the order of their labels. */
function mostFirst(counts: Int32Array, most: number, without?: ReadonlySet<number>): number[] {
  const best: number[] = [];
  let least = 0;
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value] ?? 0;
    if (most <= 0 || count <= least || without?.has(value)) continue;
    let place = best.length;
    while (place > 0 && (counts[best[place - 1] ?? 0] ?? 0) < count) place--;
    best.splice(place, 0, value);
    if (best.length > most) best.pop();
    if (best.length === most) least = counts[best.at(-1) ?? 0] ?? 0;
  }
  return best;
}

function metIn(counts: Int32Array): number {
  let met = 0;
  for (let value = 0; value < counts.length; value++) if ((counts[value] ?? 0) > 0) met++;
  return met;
}

function toggled(query: SearchQuery, facet: Facet, id: string): Partial<SearchQuery> {
  if (facet === 'art')
    return { art: KINDS.filter((kind) => query.art.includes(kind) !== (artOf(kind) === id)) };
  const others = query[facet].filter((other) => other !== id);
  return { [facet]: others.length < query[facet].length ? others : [...query[facet], id] };
}
