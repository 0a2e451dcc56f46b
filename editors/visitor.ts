import type { IncomingMessage } from 'node:http';
import { authorOf } from '@/lib/editing/tokens';
import { cookieOf } from '@/lib/editing/requests';
import type { Author } from '@/lib/editing/repository';
import type { Visitor, World } from './world';

/** Who asks: the user whom a trusted proxy names, else whoever has logged in with a token. A header from anywhere else says nothing. */
export function visitorOf(
  request: IncomingMessage,
  world: World,
  now: number,
): Visitor | undefined {
  const { sessions } = world;
  const cookie = cookieOf(request.headers.cookie, cookieName(world));
  const session = sessions.find(cookie, now);
  const named = namedByProxy(request, world);
  if (!named)
    return session?.token !== undefined && world.ownerOfHash(session.token) && cookie !== undefined
      ? { ...session, cookie, canLogOut: true, mayPublish: mayPublish(session.author, world) }
      : undefined;
  const isSame = session?.author.name === named.name && session.author.mail === named.mail;
  const own = isSame && cookie !== undefined ? cookie : sessions.begin(named, now);
  const found = sessions.find(own, now);
  return found && { ...found, cookie: own, canLogOut: false, mayPublish: mayPublish(named, world) };
}

export function cookieName({ settings }: World): string {
  return settings.isSecure ? '__Host-redaktion' : 'redaktion';
}

/** The cookie of a session; without one, what takes it away. */
export function setCookie(world: World, cookie: string | undefined): string {
  return [
    `${cookieName(world)}=${cookie ?? ''}`,
    ...['Path=/', 'HttpOnly', 'SameSite=Strict'],
    ...(world.settings.isSecure ? ['Secure'] : []),
    ...(cookie === undefined ? ['Max-Age=0'] : []),
  ].join('; ');
}

function namedByProxy(
  { headers, socket }: IncomingMessage,
  { settings }: World,
): Author | undefined {
  const { proxy } = settings;
  if (!proxy?.trusts(socket.remoteAddress)) return undefined;
  const said = (header: string | undefined) => {
    const value = header === undefined ? undefined : headers[header];
    // Node reads headers as Latin-1; names are sent as UTF-8.
    return typeof value === 'string' ? Buffer.from(value, 'latin1').toString('utf8').trim() : '';
  };
  const name = said(proxy.nameHeader);
  if (name === '' || name.length > 200) return undefined;
  const author = authorOf(name);
  const mail = said(proxy.mailHeader);
  if (!author) return undefined;
  return /^[^<>\s\p{Cc}]{1,200}$/u.test(mail) ? { ...author, mail } : author;
}

export function mayPublish({ name, mail }: Author, { settings }: World): boolean {
  const { publishers } = settings;
  return publishers === undefined || publishers.includes(name) || publishers.includes(mail);
}
