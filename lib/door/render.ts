import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An answer as the framework has made it, whole. */
export interface Rendered {
  readonly status: number;
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Has an address answered for nobody in particular: of what a reader sends, nothing but the address reaches a page. So it
 * can be the same for all who ask for it, and none of their headers can change it.
 */
export async function render(
  answer: Answer,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Rendered> {
  const request = requestFor(address, headers);
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.useChunkedEncodingByDefault = false;
  const { socket, written } = listeningSocket();
  response.assignSocket(socket);
  // A server does that for its own sockets: who writes more than fits waits for it.
  socket.on('drain', () => response.emit('drain'));
  const finished = new Promise<void>((resolve) => response.once('finish', resolve));
  await answer(request, response);
  await finished;
  const all = written();
  const end = all.indexOf(END_OF_HEADERS);
  return {
    status: response.statusCode,
    headers: headersIn(all.toString('latin1', 0, end)),
    body: all.subarray(end + END_OF_HEADERS.length),
  };
}

/** A request for an address from nobody in particular. */
export function requestFor(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = method;
  request.url = address;
  request.headers = { host: HOST, 'user-agent': 'wortlaut', ...headers };
  request.push(null);
  return request;
}

/** As they were written: not everything that an answer says goes through `setHeader`. */
function headersIn(head: string): Record<string, string> {
  const [, ...lines] = head.split('\r\n');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

/** Never in an answer: addresses in pages have no host, and redirects are freed from it. */
export const HOST = 'wortlaut.invalid';

const END_OF_HEADERS = '\r\n\r\n';

/** A socket that leads nowhere, and what was written to it. */
function listeningSocket(): { socket: Socket; written(): Buffer } {
  const chunks: Buffer[] = [];
  const socket = new Socket();
  socket._write = (chunk: Buffer | string, encoding, done) => {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk);
    done();
  };
  socket._writev = (all, done) => {
    for (const { chunk, encoding } of all as { chunk: Buffer | string; encoding: BufferEncoding }[])
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk);
    done();
  };
  return { socket, written: () => Buffer.concat(chunks) };
}
