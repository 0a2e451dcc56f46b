import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { answerUnreadable } from './unreadable';

/** How long is waited, and for what. */
export interface Patience {
  /** For the headers of a request, and for all of it. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** For the next request of a connection. A proxy in front has to give it up sooner than we do. */
  readonly keepAliveMs: number;
  /** For a reader who takes nothing of an answer, and for one who takes it in drops. */
  readonly silentMs: number;
  readonly answerMs: number;
  /** Once the end is near: for a connection that asks nothing, and for all answers. */
  readonly quietMs: number;
  readonly endMs: number;
}

export const PATIENCE: Patience = {
  headersMs: 10_000,
  requestMs: 15_000,
  keepAliveMs: 10_000,
  silentMs: 30_000,
  answerMs: 120_000,
  quietMs: 500,
  // Containers are killed ten seconds after they were told to end.
  endMs: 8_000,
};

/** What a request may have: 431 is answered beyond so many bytes, and by Node from 22 on for more headers; Node 20 leaves those away. */
const MOST_HEADERS = 100;
const MOST_HEADER_BYTES = 16 * 1_024;

/** A server of HTTP that waits for nobody longer than is said. */
export interface PatientServer {
  readonly server: Server;
  /** Takes no more connections; resolves when all who had asked are answered, or have been waited for long enough. */
  end(): Promise<void>;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export function patientServer(patience: Patience): PatientServer {
  const open = new Set<Socket>();
  const exchanges = new Set<Exchange>();
  let isEnding = false;
  let isQuietOver = false;
  const isAnswering = (socket: Duplex) =>
    [...exchanges].some(({ request }) => request.socket === socket);
  const closeUnasked = () => {
    for (const socket of open) if (!isAnswering(socket)) socket.destroy();
  };

  const server = createServer({
    headersTimeout: patience.headersMs,
    requestTimeout: patience.requestMs,
    keepAliveTimeout: patience.keepAliveMs,
    connectionsCheckingInterval: Math.min(patience.headersMs / 2, 2_000),
    maxHeaderSize: MOST_HEADER_BYTES,
  });
  server.maxHeadersCount = MOST_HEADERS;
  server.timeout = patience.silentMs;
  server.on('clientError', (cause: Error, socket) =>
    answerUnreadable(cause, socket, isAnswering(socket)),
  );
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', (request, response) => {
    const exchange = { request, response };
    exchanges.add(exchange);
    if (isEnding) sayLast(response);
    const timer = setTimeout(() => request.socket.destroy(), patience.answerMs);
    response.once('close', () => {
      clearTimeout(timer);
      exchanges.delete(exchange);
      if (isQuietOver) closeUnasked();
    });
  });

  return {
    server,
    end: () =>
      new Promise((resolve) => {
        isEnding = true;
        for (const { response } of exchanges) sayLast(response);
        const quiet = setTimeout(() => {
          isQuietOver = true;
          closeUnasked();
        }, patience.quietMs);
        const last = setTimeout(() => server.closeAllConnections(), patience.endMs);
        server.close(() => {
          clearTimeout(quiet);
          clearTimeout(last);
          resolve();
        });
      }),
  };
}

/** Tells the client that its connection ends with this answer, unless that has begun. */
function sayLast(response: ServerResponse): void {
  if (!response.headersSent) response.shouldKeepAlive = false;
}
