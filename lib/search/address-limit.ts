import type { NamedCorpus } from './corpus';
import { addressOfSearch, artOf, FACETS, type Facet, type SearchQuery } from './query';
import { NOTICES } from './texts';

/** A search of which every link of its page can repeat all that it asks for. */
export interface FittingQuery {
  readonly query: SearchQuery;
  /** What was left out of it, in sentences for the reader. */
  readonly notices: readonly string[];
}

/** The address of a search, as its page repeats it, has at most so many bytes. */
export const LONGEST_SEARCH = 1_100;

/**
 * The search without values of filters that nothing has, and without the last ones of more than an address can carry. Where
 * a filter asks for nothing but the unknown, the first of that stays: without it, everything would be found.
 */
export function fittingQuery(corpus: NamedCorpus, query: SearchQuery): FittingQuery {
  const { query: known, left } = withoutUnknown(corpus, query);
  let fitting = known;
  let cut = 0;
  for (const facet of [...FACETS].reverse()) {
    while (fitting[facet].length > 0 && addressOfSearch(fitting).length > LONGEST_SEARCH) {
      fitting = { ...fitting, [facet]: fitting[facet].slice(0, -1) };
      cut++;
    }
  }
  return {
    query: fitting,
    notices: [
      ...(left.length > 0 ? [NOTICES.unknownValues(left)] : []),
      ...(cut > 0 ? [NOTICES.tooManyFilters(cut)] : []),
    ],
  };
}

function withoutUnknown(
  corpus: NamedCorpus,
  query: SearchQuery,
): { query: SearchQuery; left: readonly string[] } {
  const left: string[] = [];
  const rest = (facet: Facet): readonly string[] => {
    const values: readonly string[] = query[facet];
    const isKnown = (value: string) => corpus.facets[facet].valueOf.has(artOf(value));
    const known = values.filter(isKnown);
    if (known.length === values.length) return values;
    const kept = known.length > 0 ? known : values.slice(0, 1);
    left.push(...values.filter((value) => !kept.includes(value)));
    return kept;
  };
  const changes = Object.fromEntries(FACETS.map((facet) => [facet, rest(facet)]));
  return left.length === 0 ? { query, left } : { query: { ...query, ...changes }, left };
}
