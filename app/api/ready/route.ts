import { liveStateIfOpen } from '@/lib/live/state';
import { readinessOf } from '@/lib/live/readiness';
import { isOfInsider } from '../insider';

/** Whether the server can answer pages, with 503 when it cannot; for those who send it readers. */
export async function GET(request: Request): Promise<Response> {
  const readiness = await readinessOf(liveStateIfOpen());
  return Response.json(isOfInsider(request) ? readiness : { status: readiness.status }, {
    status: readiness.status === 'ready' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
