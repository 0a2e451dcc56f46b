import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageKind } from './page-kind';

/** A request and its answer, once it is over; nothing of it tells who has asked. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly page: string;
  /** Undefined when the reader has left before there was an answer. */
  readonly status: number | undefined;
  /** Whether the answer was sent to its end. */
  readonly isWhole: boolean;
  readonly ms: number;
  /** Sent over the connection, headers included. */
  readonly bytes: number;
}

/** Calls back when an exchange that begins now is over. */
export function watchExchange(
  request: IncomingMessage,
  response: ServerResponse,
  over: (exchange: Exchange) => void,
): void {
  const { socket, method = '', url = '' } = request;
  const began = performance.now();
  const sentBefore = socket.bytesWritten;
  response.once('close', () =>
    over({
      method,
      path: pathOf(url),
      page: pageKind(url),
      status: response.headersSent ? response.statusCode : undefined,
      isWhole: response.writableFinished,
      ms: performance.now() - began,
      bytes: socket.bytesWritten - sentBefore,
    }),
  );
}

const LONGEST_PATH = 300;

/** Without the query: what people look for is nobody's business. */
function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '').slice(0, LONGEST_PATH);
}
