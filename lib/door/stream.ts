import type { ServerResponse } from 'node:http';
import { requestFor, type Answer } from './render';

/**
 * Has an address answered straight to a reader, a piece at a time, as fast as that takes it: for what is too large to be held. As elsewhere,
 * nothing that a reader sends gets further but the address, and what of the answer is known already.
 */
export async function stream(
  address: string,
  method: string,
  known: string | undefined,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  await answer(requestFor(address, { ...(known && { 'if-none-match': known }) }, method), response);
  // Also when nobody reads any more: the place is free only then.
  await closed;
}
