import { siteMap } from '@/app/site-map';
import { currentEntries } from '@/lib/live/current';

export const dynamic = 'force-dynamic';

/** The pages of the site, for search engines (https://www.sitemaps.org/protocol.html). */
export function GET(): Promise<Response> {
  return siteMap(currentEntries());
}
