import type { Duplex } from 'node:stream';

/**
 * Answers what cannot be read as a request, is too long or comes too slowly, and ends its connection. Where something else is
 * being answered, it is only ended: what begins in the middle of an answer would be taken for a part of it.
 */
export function answerUnreadable(
  cause: Error & { readonly code?: string },
  socket: Duplex,
  isAnswering: boolean,
): void {
  if (!socket.writable || isAnswering) {
    socket.destroy();
    return;
  }
  const { status, text } = REASONS[cause.code ?? ''] ?? UNREADABLE;
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'Content-Type: text/plain; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(text)}`,
      'Connection: close',
      '',
      text,
    ].join('\r\n'),
    // Whoever does not read that either is not waited for.
    () => socket.destroy(),
  );
}

interface Reason {
  readonly status: string;
  readonly text: string;
}

const UNREADABLE: Reason = {
  status: '400 Bad Request',
  text: 'Die Anfrage ist nicht zu lesen.\n',
};

/** By the codes of Node. */
const REASONS: Readonly<Record<string, Reason>> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    text: 'Die Anfrage ist zu lang.\n',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    text: 'Die Anfrage kam zu langsam.\n',
  },
};
