import { KEPT_SHORTLY } from '@/lib/door/keeping';
import { currentEntries } from '@/lib/live/current';
import { OPEN_SEARCH_TYPE, openSearchDescription } from '@/lib/model/open-search';

export const dynamic = 'force-dynamic';

/** The search, for browsers. */
export async function GET(): Promise<Response> {
  const { site } = await currentEntries().about();
  return new Response(openSearchDescription(site), {
    headers: {
      'Content-Type': `${OPEN_SEARCH_TYPE}; charset=utf-8`,
      'Cache-Control': KEPT_SHORTLY,
    },
  });
}
