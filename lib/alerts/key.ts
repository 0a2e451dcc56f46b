import { checksum } from '@/lib/content/disk';
import { addressOfSearch } from '@/lib/search/query';
import type { SavedSearch } from './saved-search';

/**
 * What the state of a saved search is kept under: a hash of what is searched and whom for, so that no file is named after a person.
 * The order of the hits does not matter, nor the name and the secret: these may change.
 */
export function keyOf({ query, recipient }: Pick<SavedSearch, 'query' | 'recipient'>): string {
  const asked = { ...query, sort: undefined };
  const whom = recipient.type === 'mail' ? recipient.address : recipient.url;
  const text = JSON.stringify([addressOfSearch(asked), recipient.type, whom]);
  return checksum(Buffer.from(text)).slice(0, 32);
}
