import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import type { Coding, Finished } from './finished';

/** Sends an answer in the coding that the reader likes best; only that it is the same, where the reader has it. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Finished,
): Promise<void> {
  const coding = codingFor(request, answer.codings);
  const headers = {
    ...answer.headers,
    ...(answer.codings.length > 1 && { vary: 'Accept-Encoding' }),
    // Strong: it stands for these very bytes, so each coding has its own (RFC 9110, 8.8.3).
    ...(answer.status === 200 && { etag: `"${answer.hash}-${coding}"` }),
  };
  if (answer.status === 200 && fresh(request.headers, headers)) {
    response.writeHead(304, withoutContent(headers)).end();
    return;
  }
  const body = await answer.body(coding);
  response.writeHead(answer.status, {
    ...headers,
    ...(coding !== 'identity' && { 'content-encoding': coding }),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Who says nothing, or wants what there is not, is sent it plainly. */
function codingFor(request: IncomingMessage, codings: readonly Coding[]): Coding {
  if (request.headers['accept-encoding'] === undefined) return 'identity';
  const accepted = new Negotiator(request).encodings([...codings]);
  return codings.find((coding) => accepted.includes(coding)) ?? 'identity';
}

/** What a 304 leaves out (RFC 9110, 15.4.5). */
function withoutContent(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith('content-') || name === CSP),
  );
}

const CSP = 'content-security-policy';
