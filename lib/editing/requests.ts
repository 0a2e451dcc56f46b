import type { IncomingMessage } from 'node:http';

/** Forms are at most so large, a deck that is uploaded too. */
export const MOST_BYTES = { form: 6_000_000, upload: 60_000_000 };

/** Why a request is turned away before anybody looks into it. */
export type Denial = 'host' | 'origin' | 'method' | 'type' | 'size';

/** A request as far as it is about trust: what a browser sends of itself, and no page can forge. */
export interface RequestHead {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Turns away what does not come from a page of this process: another `Host` (DNS rebinding), another `Origin` or none where something is to be
 * changed, and bodies that are no forms.
 */
export function denialOf(
  { method, headers }: RequestHead,
  origins: readonly string[],
  most: number,
): Denial | undefined {
  const hosts = origins.map((origin) => new URL(origin).host);
  if (typeof headers.host !== 'string' || !hosts.includes(headers.host)) return 'host';
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST') return 'method';
  const { origin } = headers;
  if (typeof origin !== 'string' || !origins.includes(origin)) return 'origin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'origin';
  if (
    !/^(?:multipart\/form-data;|application\/x-www-form-urlencoded\b)/.test(
      String(headers['content-type']),
    )
  )
    return 'type';
  return Number(headers['content-length'] ?? 0) > most ? 'size' : undefined;
}

export class TooLargeError extends Error {}

/** The fields of a form that was sent. Throws `TooLargeError` as soon as more was sent than may be, `TypeError` when it is no form. */
export async function formDataOf(request: IncomingMessage, most: number): Promise<FormData> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) continue;
    size += chunk.length;
    if (size > most) throw new TooLargeError();
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), {
    headers: { 'content-type': request.headers['content-type'] ?? '' },
  }).formData();
}

/** The value of a cookie. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  return header
    ?.split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}
