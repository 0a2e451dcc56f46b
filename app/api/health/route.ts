import { healthOf } from '@/lib/live/health';
import { liveState } from '@/lib/live/state';

/** Whether the server is well; for those who watch over it. */
export function GET(): Response {
  return Response.json(healthOf(liveState()), { headers: { 'Cache-Control': 'no-store' } });
}
