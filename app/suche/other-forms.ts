import type { FeedFormat } from '@/lib/feed/feed';
import { addressOf, type DownloadFormat } from '@/lib/model/address';
import { KIND_ADDRESSES } from '@/lib/model/kind';
import {
  addressOfSearch,
  EMPTY_QUERY,
  FACETS,
  ofEachFacet,
  type SearchQuery,
} from '@/lib/search/query';

/** What of a search matters to who follows it: not the page that was open, nor how the hits were shown. */
export function followed(query: SearchQuery): SearchQuery {
  const { q, von, bis, art } = query;
  return { ...EMPTY_QUERY, q, von, bis, ...ofEachFacet((facet) => query[facet]), art };
}

/** The page of what a search finds: that of a topic, where nothing else is asked for but a topic. */
export function followedPage(query: SearchQuery): string {
  return placeOf(query) ?? addressOfSearch(followed(query));
}

/** The feed of what a search finds. */
export function feedAddress(query: SearchQuery, format: FeedFormat): string {
  const place = placeOf(query);
  if (place !== undefined) return `${place === '/' ? '' : place}/feed.${format}`;
  return addressOfSearch(followed(query)).replace('/suche', `/suche/feed.${format}`);
}

/** All that a search finds, in its order, as a file. */
export function downloadAddress(query: SearchQuery, format: DownloadFormat): string {
  const { sort } = query;
  return addressOfSearch({ ...followed(query), ...(sort && { sort }) }).replace(
    '/suche',
    `/suche/treffer.${format}`,
  );
}

/** The page that has all that a search finds; undefined where there is none but that of the search. */
function placeOf(query: SearchQuery): string | undefined {
  if (query.q !== '' || query.von !== '' || query.bis !== '') return undefined;
  const [asked, other] = FACETS.flatMap((facet) => query[facet].map((value) => ({ facet, value })));
  if (!asked) return '/';
  if (other) return undefined;
  switch (asked.facet) {
    case 'art':
      return query.art.map((kind) => KIND_ADDRESSES[kind].page)[0];
    case 'thema':
      return addressOf.topic(asked.value);
    case 'person':
      return addressOf.person(asked.value);
    case 'organisation':
      return addressOf.organisation(asked.value);
    case 'dokument':
      return addressOf.document(asked.value);
    default:
      return undefined;
  }
}
