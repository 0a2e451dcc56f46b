import { healthOf } from '@/lib/live/health';
import { liveState } from '@/lib/live/state';
import { isOfInsider } from '../insider';

/**
 * Whether the server is well; for those who watch over it. Answered with 200 as long as it is alive, also when what it serves is
 * `stale`. What is wrong, and where in the content, is told to those who run it.
 */
export async function GET(request: Request): Promise<Response> {
  const state = liveState();
  const health = healthOf(state, state.served.baseUrl);
  return Response.json(isOfInsider(request) ? health : { status: health.status }, {
    headers: { 'Cache-Control': 'no-store' },
  });
}
