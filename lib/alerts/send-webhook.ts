import type { Alert } from './alert';
import type { Recipient } from './saved-search';
import type { Delivery, Sent } from './sent';
import { signedHeaders, webhookBody } from './webhook';

const TIMEOUT_MS = 15_000;
/** Whoever asks for more time than this is asked again all the same. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** Posts a message once, for at most so long. Only 2xx counts as taken; nobody is followed elsewhere. */
export async function sendWebhook(
  { url, secret }: Recipient & { type: 'webhook' },
  alert: Alert,
  { id, begun }: Delivery,
  now: Date,
  timeoutMs = TIMEOUT_MS,
): Promise<Sent> {
  const body = webhookBody(alert, begun);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Wortlaut',
        ...signedHeaders(`msg_${id}`, Math.floor(now.getTime() / 1000), body, secret),
      },
      body,
    });
    // What else it says does not matter, and may be endless.
    await answer.body?.cancel();
    return verdictOn(answer, now);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    if (signal.aborted)
      return { ok: false, reason: `no answer within ${timeoutMs / 1000} seconds` };
    return failedToReach(cause);
  }
}

function verdictOn({ ok, status, headers }: Response, now: Date): Sent {
  if (ok) return { ok: true };
  if (status === 410)
    return {
      ok: false,
      reason: 'it answers 410 Gone: nothing is sent there any more',
      stops: true,
    };
  if (status >= 300 && status < 400)
    return { ok: false, reason: `it answers ${status}: write the address that it leads to` };
  const waitUntil =
    status === 429 || status === 503 ? retryAfter(headers.get('retry-after'), now) : undefined;
  return { ok: false, reason: `it answers ${status}`, ...(waitUntil && { waitUntil }) };
}

/** The moment that `Retry-After` names (RFC 9110, 10.2.3), in seconds or as a date; undefined for anything else. */
export function retryAfter(text: string | null, now: Date): Date | undefined {
  if (text === null) return undefined;
  const typed = text.trim();
  const moment = /^\d{1,9}$/.test(typed) ? now.getTime() + Number(typed) * 1000 : Date.parse(typed);
  if (Number.isNaN(moment) || moment <= now.getTime()) return undefined;
  return new Date(Math.min(moment, now.getTime() + LONGEST_WAIT_MS));
}

/** `fetch` says only that it failed; why is in its cause. */
function failedToReach(failure: Error): Sent {
  const { cause } = failure;
  const code =
    cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
      ? cause.code
      : undefined;
  const why = cause instanceof Error && cause.message !== '' ? cause.message : failure.message;
  return {
    ok: false,
    reason: `it cannot be reached: ${code === undefined ? why : `${why} (${code})`}`,
    ...(code !== undefined && DOWN.includes(code) && { isDown: true }),
  };
}

const DOWN = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
