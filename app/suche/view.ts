import { FOUND_ELSEWHERE } from '@/components/search/found-elsewhere';
import { NOTICES as NOTICES_ID } from '@/components/search/result-head';
import type { SearchView } from '@/components/search/search-page';
import type { FieldError } from '@/components/site/error-summary';
import {
  counts,
  elsewhere as elsewhereTexts,
  feeds,
  search as texts,
  takeAlong,
} from '@/components/texts';
import { FEED_FORMATS } from '@/lib/feed/feed';
import { DOWNLOAD_FORMATS } from '@/lib/model/address';
import { DATE_HINT, NOTICES, SORT_LABELS, SWAP_DATES } from '@/lib/search/texts';
import { addressOfSearch, FACETS, SORTS, VIEWS } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/search';
import { chipsOf } from './chips';
import { downloadAddress, feedAddress } from './other-forms';
import { filtersOf } from './filters';
import type { Suggestion } from './suggestions';
import { timeOf } from './time';

/** A search and its result as the page shows them; `elsewhere` is how much was found besides statements. */
export function viewOf(
  result: SearchResult,
  remarks: readonly string[],
  elsewhere: number,
  suggestions: readonly Suggestion[],
): SearchView {
  const { query } = result;
  const errorOf = (field: 'von' | 'bis') =>
    result.errors.find((error) => error.field === field)?.message;
  return {
    address: addressOfSearch(query),
    fields: {
      q: query.q,
      wrongBy: result.hasWrongDates ? NOTICES_ID : undefined,
      von: { value: query.von, error: errorOf('von') },
      bis: { value: query.bis, error: errorOf('bis') },
    },
    dateHint: DATE_HINT,
    // What is chosen outside the form's own fields must not get lost when it is sent.
    kept: [
      ...(query.sort ? [{ name: 'sort', value: query.sort }] : []),
      ...(query.ansicht ? [{ name: 'ansicht', value: query.ansicht }] : []),
    ],
    heading: texts.found(counts.statements(result.total)),
    announcement: [
      texts.found(counts.statements(result.total)),
      ...(elsewhere > 0 ? [elsewhereTexts.further(elsewhere)] : []),
    ].join(', '),
    elsewhere:
      elsewhere > 0
        ? { label: elsewhereTexts.jump(elsewhere), href: `#${FOUND_ELSEWHERE}` }
        : undefined,
    notices: [
      ...remarks,
      ...result.notices,
      ...result.expansions.map(({ typed, also }) => texts.expanded(typed, also)),
    ],
    suggestions,
    dateOffers: result.dateOffers.map(({ remark, text, query: asDate }) => ({
      remark,
      name: texts.asDateNamed(text),
      href: addressOfSearch(asDate),
    })),
    undated:
      result.undated > 0
        ? {
            remark: NOTICES.undated(result.undated),
            href: addressOfSearch(query, { von: '', bis: '' }),
          }
        : undefined,
    chips: chipsOf(result),
    facets: filtersOf(result),
    time: timeOf(result),
    sorts: SORTS.filter((sort) => sort !== 'relevanz' || query.q !== '').map((sort) => ({
      label: SORT_LABELS[sort],
      href: addressOfSearch(query, { sort }),
      current: sort === result.sort,
    })),
    views: VIEWS.map((ansicht) => ({
      label: texts.views[ansicht],
      href: addressOfSearch(query, { ansicht, seite: query.seite }),
      current: ansicht === (query.ansicht ?? 'ausfuehrlich'),
    })),
    filtersSet: FACETS.reduce((set, facet) => set + query[facet].length, 0),
    total: result.total,
    page: result.page,
    pages: result.pages,
    addressOfPage: (seite) => addressOfSearch(query, { seite }),
    feeds: FEED_FORMATS.map((format) => ({
      label: feeds.formats[format],
      href: feedAddress(query, format),
    })),
    downloads:
      result.total === 0
        ? []
        : DOWNLOAD_FORMATS.map((format) => ({
            label: takeAlong.formats[format],
            href: downloadAddress(query, format),
          })),
  };
}

/** The dates that could not be used, with the links that repair them. */
export function shownErrors({ query, errors }: SearchResult): FieldError[] {
  return errors.map(({ swap, ...error }) => ({
    ...error,
    ...(swap && {
      repair: {
        label: SWAP_DATES,
        address: addressOfSearch(query, { von: query.bis, bis: query.von }),
      },
    }),
  }));
}
