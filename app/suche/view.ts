import type { Bar } from '@/components/chronicle/bars';
import type { SearchView } from '@/components/search/search-page';
import { chronicle, counts, search as texts } from '@/components/texts';
import { DATE_HINT, NOTICES, SORT_LABELS } from '@/lib/search/texts';
import { addressOfSearch, SORTS, type SearchQuery } from '@/lib/search/query';
import type { SearchResult, YearBar } from '@/lib/search/search';
import { decadesOf } from '../year-bars';

/** A search and its result as the page shows them. */
export function viewOf(query: SearchQuery, result: SearchResult, remarks: readonly string[]): SearchView {
  const errorOf = (field: 'von' | 'bis') => result.errors.find((error) => error.field === field)?.message;
  return {
    fields: { q: query.q, von: { value: query.von, error: errorOf('von') }, bis: { value: query.bis, error: errorOf('bis') } },
    dateHint: DATE_HINT,
    // What is chosen outside the form's own fields must not get lost when it is sent.
    kept: query.sort ? [{ name: 'sort', value: query.sort }] : [],
    heading: texts.found(counts.statements(result.total)),
    notices: [...remarks, ...result.notices],
    undated: result.undated > 0 ? { remark: NOTICES.undated(result.undated), href: addressOfSearch(query, { von: '', bis: '' }) } : undefined,
    chips: result.chips,
    facets: result.facets,
    years: yearBarsOf(query, result.years),
    sorts: SORTS.filter((sort) => sort !== 'relevanz' || query.q !== '').map((sort) => ({
      label: SORT_LABELS[sort],
      href: addressOfSearch(query, { sort }),
      current: sort === result.sort,
    })),
    page: result.page,
    pages: result.pages,
    addressOfPage: (seite) => addressOfSearch(query, { seite }),
  };
}

/** More bars than this are not read one by one. */
const MOST_BARS = 24;

/** Years with hits: all, or those asked for, or else decades. */
function yearBarsOf(query: SearchQuery, years: readonly YearBar[]): Bar[] {
  const selected = years.filter((year) => year.selected);
  if (years.length <= MOST_BARS) return years.map(yearBar);
  if (selected.length > 0 && selected.length <= MOST_BARS) return selected.map(yearBar);
  return decadesOf(years).map(({ first, years: inside }) => {
    const count = inside.reduce((sum, year) => sum + year.count, 0);
    const label = chronicle.decade(first);
    const href = addressOfSearch(query, { von: String(Math.max(first, 1)).padStart(4, '0'), bis: String(first + 9).padStart(4, '0') });
    return { label, count, href, name: texts.bar(label, counts.statements(count)) };
  });
}

function yearBar({ year, count, address, selected }: YearBar): Bar {
  return { label: String(year), count, href: address, name: texts.bar(String(year), counts.statements(count)), selected };
}
