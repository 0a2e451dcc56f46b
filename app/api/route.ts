import { addressOf } from '@/lib/model/address';
import { OPEN } from './answer';

/** Whoever asks for nothing of the API is shown what there is. */
export function GET(): Response {
  return new Response(null, {
    status: 307,
    headers: { ...OPEN, 'Cache-Control': 'no-cache', Location: addressOf.api('openapi.json') },
  });
}
