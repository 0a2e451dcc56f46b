import type { Alert } from './alert';
import { counted, wrong, type Followed } from './followed';
import { keyOf } from './key';
import type { Recipient, SavedSearch } from './saved-search';
import type { Delivery, Sent } from './sent';
import { delivered, type Pending, type SearchState } from './state';
import type { StateFolder } from './state-folder';

/*
 * Each hit is told once, also when the process is killed at any moment:
 *
 * 1. What is about to be told is written down, with the id of the message.
 * 2. What is to be written when it is taken lies ready beside it.
 * 3. The message is sent, under that id.
 * 4. Whoever receives it says so; the file that lies ready gets its name.
 *
 * Killed before 3 or during it, the next run sends the same hits under the same id. Killed between the answer of 3 and 4, it does
 * so as well, though they were taken: no program can do both at once. The id tells whoever receives a message twice.
 */

export interface Delivering {
  readonly states: StateFolder;
  send(recipient: Recipient, alert: Alert, delivery: Delivery): Promise<Sent>;
  now(): Date;
}

/**
 * Sends the message that a state has, unless nothing that it would tell of is there any more; `undefined` when that is done, else
 * what went wrong.
 */
export async function deliver(
  saved: SavedSearch,
  alert: Alert,
  state: SearchState & { readonly pending: Pending },
  { states, send, now }: Delivering,
): Promise<Followed | undefined> {
  const key = keyOf(saved);
  states.write(key, state);
  const ready = states.prepare(key, delivered(state));
  const { id, begun } = state.pending;
  const sent: Sent =
    alert.total === 0 ? { ok: true } : await send(saved.recipient, alert, { id, begun, key });
  if (sent.ok) {
    ready.commit();
    return undefined;
  }
  ready.discard();
  const { reason, stops, waitUntil, isDown } = sent;
  if (stops) states.write(key, { ...state, stopped: now().toISOString() });
  if (waitUntil) states.write(key, { ...state, waitUntil: waitUntil.toISOString() });
  const then = stops ? 'delete it from the file' : 'the next run tries it again';
  return {
    ...wrong(`${counted(alert.total)} not told: ${reason}; ${then}`),
    ...(isDown && { isDown }),
  };
}
