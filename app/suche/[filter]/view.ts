import type { FilterView } from '@/components/search/filter-page';
import { counts } from '@/components/texts';
import type { FacetPage } from '@/lib/search/facet-page';
import { addressOfSearch, fieldsOf, filterSearchField } from '@/lib/search/query';
import { FACET_LABELS, FACET_PLURALS } from '@/lib/search/texts';

/** One page of the values of a filter as it is shown. */
export function filterViewOf(page: FacetPage): FilterView {
  const { facet, query } = page;
  const field = filterSearchField(facet);
  return {
    facet,
    label: FACET_LABELS[facet],
    plural: FACET_PLURALS[facet],
    isOfPeople: facet === 'person',
    address: `/suche/${facet}`,
    back: addressOfSearch({ ...query, filtersuche: {} }),
    found: counts.statements(page.hits),
    total: page.total,
    field,
    typed: query.filtersuche?.[facet] ?? '',
    // The filter itself is chosen here, everything else of the search goes along.
    kept: [...fieldsOf({ ...query, seite: 1, [facet]: page.chosenElsewhere, filtersuche: {} })].map(
      ([name, value]) => ({ name, value }),
    ),
    chosenElsewhere: page.chosenElsewhere.length,
    initials: page.initials,
    initial: page.initial,
    values: page.values,
    page: page.page,
    pages: page.pages,
  };
}
