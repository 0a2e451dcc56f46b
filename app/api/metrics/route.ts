import { archiveFamilies } from '@/lib/live/archive-figures';
import { liveState } from '@/lib/live/state';
import { METRICS_TYPE, metricsText } from '@/lib/metrics/text';
import { isOfInsider } from '../insider';

/** What Prometheus asks for, of all processes that serve; for those who run the site. */
export async function GET(request: Request): Promise<Response> {
  if (!isOfInsider(request))
    return Response.json({ error: 'Nur für Betreiber.' }, { status: 403, headers: UNKEPT });
  // In development there is no door, and one process.
  const families = (await globalThis.wortlautFigures?.()) ?? archiveFamilies(liveState());
  return new Response(metricsText(families), {
    headers: { ...UNKEPT, 'Content-Type': METRICS_TYPE },
  });
}

const UNKEPT = { 'Cache-Control': 'no-store' };
