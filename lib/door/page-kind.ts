import { PLACES } from '@/lib/model/address';

// The pages of a day are the deepest: /chronik/2010/07/08.
const DEEPEST = 3;

/**
 * The kind of page that an address asks for, as `/`, `/dokumente`, `/dokumente/*`, `/api`, `/_next/static`; `other` for everything
 * that is not named after a place of ours. There is a bounded number of them, whatever is asked for.
 */
export function pageKind(url: string): string {
  const [place = '', ...below] = (/^\/([^?#]*)/.exec(url)?.[1] ?? '*').split('/');
  if (place === '_next') return below[0] === 'static' ? '/_next/static' : 'other';
  if (place === 'api') return apiKind(below);
  // Nothing is below a file.
  if (!PLACES.has(place) || (place.includes('.') && below.length > 0)) return 'other';
  return `/${place}${'/*'.repeat(Math.min(below.length, DEEPEST))}`;
}

function apiKind(below: readonly string[]): string {
  const [name = '', ...ids] = below;
  if (API_LISTS.has(name)) return `/api/${name}${'/*'.repeat(Math.min(ids.length, DEEPEST))}`;
  if (below.length === 0) return '/api';
  return API.has(below.join('/')) ? `/api/${below.join('/')}` : 'other';
}

const API: ReadonlySet<string> = new Set(['health', 'ready', 'metrics', 'openapi.json', 'oembed']);
const API_LISTS: ReadonlySet<string> = new Set([
  ...['statements', 'documents', 'people', 'organisations', 'topics', 'terms'],
]);
