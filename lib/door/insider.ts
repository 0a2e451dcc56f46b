import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The request header by which pages know that they may tell everything: nobody else can send it, see `framework-headers.ts`. */
export const INSIDER_HEADER = 'x-wortlaut-insider';

/** What is guessed at a thousand times a second is not found in a thousand years. */
const TOKEN = /^[\x21-\x7e]{16,}$/;

export function isToken(typed: string): boolean {
  return TOKEN.test(typed);
}

type Asked = Pick<IncomingMessage, 'headers'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>;
};

/**
 * Whether those who run the site ask: with `Authorization: Bearer` and the token, or from the machine itself, under a name that
 * it has for itself alone, and through no proxy. A proxy on the machine would make everybody a neighbour; those that tell neither
 * for whom they ask nor under which name cannot be told from `curl`.
 */
export function isInsider({ socket, headers }: Asked, token: string | undefined): boolean {
  const [, sent] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  if (token !== undefined && sent !== undefined && isSame(sent, token)) return true;
  return (
    LOOPBACK.test(socket.remoteAddress ?? '') &&
    LOOPBACK_HOST.test(headers.host ?? '') &&
    !Object.keys(headers).some((name) => OF_PROXIES.test(name))
  );
}

const LOOPBACK = /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^::1$/i;
const LOOPBACK_HOST = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?$/i;
const OF_PROXIES = /^(?:forwarded|via|x-forwarded-.*|x-real-ip|x-client-ip|cf-connecting-ip)$/;

/** Takes the same time however much of it is right. */
function isSame(sent: string, token: string): boolean {
  const [a, b] = [sent, token].map((each) => createHash('sha256').update(each).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
