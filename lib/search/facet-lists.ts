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
export const FACET_LENGTH = 20;

/** The filters of an archive that has anything to filter by. */
export function facetListsOf(corpus: SearchCorpus, query: SearchQuery, counts: Counts): FacetList[] {
  return FACETS.filter((facet) => corpus.facets[facet].values.length > 0 || query[facet].length > 0).map((facet) => {
    const { ids, labels, totals } = corpus.facets[facet];
    const countOf = (value: number) => counts.facets[facet][value] ?? 0;
    const chosen = new Set(query[facet].map(artOf));
    const isChosen = (value: number) => chosen.has(ids[value] ?? '');
    const all = [...ids.keys()];
    const met = facet === 'art' ? all : mostFirst(all.filter((value) => countOf(value) > 0 || isChosen(value)), countOf);
    const listed = met.filter((value, rank) => rank < FACET_LENGTH || isChosen(value));
    const isListed = new Set(listed);
    const room = Math.max(0, FACET_LENGTH - listed.length);
    // What had hits a moment ago stays where it was: the reader sees that it is the words that leave it without.
    const unmet = room === 0 ? [] : mostFirst(all.filter((value) => !isListed.has(value) && (totals[value] ?? 0) > 0), (value) => totals[value] ?? 0).slice(0, room);
    const values = [...listed, ...unmet].map((value): FacetValue => {
      const id = ids[value] ?? '';
      const address = addressOfSearch(query, toggled(query, facet, id));
      return { id, label: labels[value] ?? id, count: countOf(value), selected: chosen.has(id), address };
    });
    return { facet, label: FACET_LABELS[facet], values, more: met.length - listed.length };
  });
}

/** Values are numbered in the order of their labels; count and value make one number each, which sorts fast. */
function mostFirst(values: readonly number[], countOf: (value: number) => number): number[] {
  const keys = Float64Array.from(values, (value) => value - countOf(value) * SPREAD).sort();
  return Array.from(keys, (key) => ((key % SPREAD) + SPREAD) % SPREAD);
}

/** More than there are values of a facet. */
const SPREAD = 2 ** 24;

function toggled(query: SearchQuery, facet: Facet, id: string): Partial<SearchQuery> {
  if (facet === 'art') return { art: KINDS.filter((kind) => query.art.includes(kind) !== (artOf(kind) === id)) };
  const others = query[facet].filter((other) => other !== id);
  return { [facet]: others.length < query[facet].length ? others : [...query[facet], id] };
}
