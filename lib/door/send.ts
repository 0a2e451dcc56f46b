import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import type { Coding, Finished } from './finished';

/**
 * Sends an answer in the coding that the reader likes best; only that it is the same, where the reader has it.
 *
 * Without a promise where it can be: under the framework each of them costs as much as all the rest.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Finished,
): void | Promise<void> {
  const coding = codingFor(request.headers['accept-encoding'], answer.codings);
  const headers = headersOf(answer, coding);
  if (answer.status === 200 && isKnown(request, headers)) {
    response.writeHead(304, withoutContent(headers)).end();
    return;
  }
  const body = answer.body(coding);
  const write = (bytes: Buffer) => {
    response.writeHead(answer.status, {
      ...headers,
      // RFC 9110, 8.6: never of an answer without content.
      ...(answer.status !== 204 && { 'content-length': bytes.length }),
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  return body instanceof Promise ? body.then(write) : write(body);
}

/** Made once for each answer and coding. */
const made = new WeakMap<Finished, Partial<Record<Coding, Record<string, string>>>>();

function headersOf(answer: Finished, coding: Coding): Readonly<Record<string, string>> {
  const known = made.get(answer) ?? {};
  const headers = (known[coding] ??= {
    ...answer.headers,
    ...(answer.codings.length > 1 && { vary: 'Accept-Encoding' }),
    // Strong: it stands for these very bytes, so each coding has its own (RFC 9110, 8.8.3).
    ...(answer.status === 200 && { etag: `"${answer.hash}-${coding}"` }),
    ...(coding !== 'identity' && { 'content-encoding': coding }),
  });
  made.set(answer, known);
  return headers;
}

function isKnown({ headers: asked }: IncomingMessage, headers: Readonly<Record<string, string>>) {
  return asked['if-none-match'] !== undefined && fresh(asked, headers);
}

/** What readers accept, by their header: there are some dozens of these, and whoever makes up more of them is looked at each time. */
const accepted = new Map<string, readonly string[]>();
const MOST_KNOWN = 200;

/** Who says nothing, or wants what there is not, is sent it plainly. */
function codingFor(header: string | string[] | undefined, codings: readonly Coding[]): Coding {
  if (typeof header !== 'string') return 'identity';
  const wanted = accepted.get(header) ?? acceptedBy(header);
  return codings.find((coding) => wanted.includes(coding)) ?? 'identity';
}

function acceptedBy(header: string): readonly string[] {
  const wanted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([...ALL]);
  if (accepted.size < MOST_KNOWN && header.length < 200) accepted.set(header, wanted);
  return wanted;
}

const ALL: readonly Coding[] = ['br', 'gzip', 'identity'];

/** What a 304 leaves out (RFC 9110, 15.4.5). */
function withoutContent(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith('content-') || name === CSP),
  );
}

const CSP = 'content-security-policy';
