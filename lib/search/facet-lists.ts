import { sure } from '@/lib/model/sure';
import type { NamedCorpus } from './corpus';
import type { FacetNames } from './facet-columns';
import { valuesCalled } from './facet-names';
import { artOf, FACETS, NAMED_FACETS, type Facet, type SearchQuery } from './query';

/** One filter with its values: the kinds in their fixed order, all others by count; those without hits last, to be dimmed. */
export interface FacetList {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  /** How many values with hits are not listed, of those that it is narrowed to. */
  readonly more: number;
  /** How many values have hits. */
  readonly met: number;
}

export interface FacetValue {
  /** The value in the address: an id, or `zitat`. */
  readonly id: string;
  readonly label: string;
  /** How many hits there are with it and all other conditions, without those of this facet. */
  readonly count: number;
  readonly selected: boolean;
}

/** A value of a filter that a search asks for; without a label where the archive has no such entry. */
export interface ChosenValue {
  readonly facet: Exclude<Facet, 'art'>;
  readonly id: string;
  readonly label?: string;
}

/** By the number of a value: how many statements meet all conditions but those of its filter. */
export type FacetCounts = Readonly<Record<Facet, Int32Array>>;

/** The longest list of a facet; chosen values are listed in any case. */
export const FACET_LENGTH = 12;

/** The filters of an archive that has anything to filter by. */
export function facetListsOf(
  corpus: NamedCorpus,
  query: SearchQuery,
  counts: FacetCounts,
): FacetList[] {
  return FACETS.filter((facet) => isUsed(corpus.facets[facet]) || query[facet].length > 0).map(
    (facet) => {
      const { totals, valueOf } = corpus.facets[facet];
      const countsOf = counts[facet];
      const named = NAMED_FACETS.find((each) => each === facet);
      const typed = (named && query.filtersuche?.[named]) ?? '';
      const called = typed === '' ? undefined : valuesCalled(typed, corpus.facets[facet]);
      const countOf = (value: number) => sure(countsOf[value]);
      const chosen = new Set(query[facet].flatMap((id) => valueOf.get(artOf(id)) ?? []));
      const best = [...new Set([...mostFirst(countsOf, FACET_LENGTH, called), ...chosen])].sort(
        (a, b) => countOf(b) - countOf(a) || a - b,
      );
      const listed = new Set(facet === 'art' ? totals.keys() : best);
      // What had hits a moment ago stays where it was: the reader sees that it is the words that leave it without.
      const unmet = mostFirst(totals, FACET_LENGTH - listed.size, called, listed);
      return {
        facet,
        values: [...listed, ...unmet].map((value) =>
          facetValueOf(corpus, query, facet, value, countOf(value)),
        ),
        more: metIn(countsOf, called) - metIn(countsOf, intersection(listed, called)),
        met: metIn(countsOf),
      };
    },
  );
}

function isUsed({ totals }: FacetNames): boolean {
  return totals.some((total) => total > 0);
}

/** What a search asks for by filters other than the kind, in the order of the filters. */
export function chosenValues({ facets }: NamedCorpus, query: SearchQuery): ChosenValue[] {
  return FACETS.filter((facet) => facet !== 'art').flatMap((facet) =>
    query[facet].map((id) => {
      const value = facets[facet].valueOf.get(id);
      const label = value === undefined ? undefined : facets[facet].labels.at(value);
      return { facet, id, ...(label !== undefined && { label }) };
    }),
  );
}

function intersection(
  values: ReadonlySet<number>,
  others: ReadonlySet<number> | undefined,
): ReadonlySet<number> {
  return others ? new Set([...values].filter((value) => others.has(value))) : values;
}

export function facetValueOf(
  corpus: NamedCorpus,
  query: SearchQuery,
  facet: Facet,
  value: number,
  count: number,
): FacetValue {
  const { ids, labels } = corpus.facets[facet];
  const id = ids.at(value) ?? '';
  return {
    id,
    label: labels.at(value) ?? id,
    count,
    selected: query[facet].some((chosen) => artOf(chosen) === id),
  };
}
/** The values with the highest counts above zero, at most so many, of `among` or of all; of equal counts in alphabetical order. */
export function mostFirst(
  counts: Int32Array,
  most: number,
  among?: ReadonlySet<number>,
  without?: ReadonlySet<number>,
): number[] {
  const best: number[] = [];
  let least = 0;
  for (let value = 0; value < counts.length; value++) {
    const count = sure(counts[value]);
    if (most <= 0 || count <= least || without?.has(value)) continue;
    if (among && !among.has(value)) continue;
    let place = best.length;
    while (place > 0 && sure(counts[sure(best[place - 1])]) < count) place--;
    best.splice(place, 0, value);
    if (best.length > most) best.pop();
    if (best.length === most) least = sure(counts[sure(best.at(-1))]);
  }
  return best;
}

/** How many values have hits, of `among` or of all. */
function metIn(counts: Int32Array, among?: ReadonlySet<number>): number {
  let met = 0;
  for (let value = 0; value < counts.length; value++)
    if (sure(counts[value]) > 0 && (!among || among.has(value))) met++;
  return met;
}
