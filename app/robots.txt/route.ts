import { KEPT_SHORTLY } from '@/lib/door/keeping';
import { currentEntries } from '@/lib/live/current';
import { robotsText } from '@/lib/model/robots';

export const dynamic = 'force-dynamic';

/** What crawlers leave alone. */
export async function GET(): Promise<Response> {
  const { site } = await currentEntries().about();
  return new Response(robotsText(site.baseUrl), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': KEPT_SHORTLY },
  });
}
