import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A program on this machine that takes messages, and checks who has sent them as its own documentation would have it. */
export interface Hook {
  readonly url: string;
  readonly taken: readonly Posted[];
  close(): Promise<void>;
}

export interface Posted {
  readonly id: string;
  readonly isSigned: boolean;
  readonly type: string | undefined;
  readonly body: unknown;
}

/** `answer` is asked for each message; it counts as taken when it is answered with a status of 2xx. */
export async function aHook(
  secret: Uint8Array,
  answer: (response: ServerResponse, request: IncomingMessage) => Promise<void> | void = (
    response,
  ) => void response.writeHead(204).end(),
): Promise<Hook> {
  const taken: Posted[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const text = Buffer.concat(pieces).toString();
    const header = (name: string) => String(request.headers[name] ?? '');
    const id = header('webhook-id');
    const signature = createHmac('sha256', secret)
      .update(`${id}.${header('webhook-timestamp')}.${text}`)
      .digest();
    const [version, digits = ''] = header('webhook-signature').split(',');
    const given = Buffer.from(digits, 'base64');
    const isSigned =
      version === 'v1' && given.length === signature.length && timingSafeEqual(given, signature);
    const body: unknown = JSON.parse(text);
    await answer(response, request);
    if (response.headersSent && response.statusCode < 300)
      taken.push({ id, isSigned, type: request.headers['content-type'], body });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    taken,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
