import type { ShownFacet } from '@/components/search/filters';
import { FACET_LENGTH, type FacetList } from '@/lib/search/facet-lists';
import {
  addressOfFilter,
  filterSearchField,
  NAMED_FACETS,
  type NamedFacet,
  type SearchQuery,
} from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/search';
import { FACET_LABELS, FACET_PLURALS } from '@/lib/search/texts';

/** The filters that can narrow a search further. */
export function filtersOf({
  query,
  facets,
  total,
}: Pick<SearchResult, 'query' | 'facets' | 'total'>): ShownFacet[] {
  return facets.map((list) => shownFacet(list, query)).filter((facet) => canNarrow(facet, total));
}

function shownFacet({ facet, values, more, met }: FacetList, query: SearchQuery): ShownFacet {
  const named = NAMED_FACETS.find((each) => each === facet);
  const typed = (named && query.filtersuche?.[named]) ?? '';
  const isLong = met > FACET_LENGTH || typed !== '';
  return {
    facet,
    label: FACET_LABELS[facet],
    values,
    more,
    ...(named && isLong && { long: longFacet(named, query, typed, met) }),
  };
}

function longFacet(facet: NamedFacet, query: SearchQuery, typed: string, met: number) {
  return {
    plural: FACET_PLURALS[facet],
    field: filterSearchField(facet),
    typed,
    met,
    // The page of all values begins with all of them.
    address: addressOfFilter(facet, {
      ...query,
      filtersuche: { ...query.filtersuche, [facet]: '' },
    }),
  };
}

/** A lone value that every hit has leaves nothing to choose. */
function canNarrow({ values, long }: ShownFacet, total: number): boolean {
  if (long) return true;
  const [first, second] = values;
  return (
    first !== undefined &&
    (second !== undefined || first.selected || total === 0 || first.count !== total)
  );
}
