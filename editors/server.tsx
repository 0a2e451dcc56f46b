import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { LoginPage } from '@/components/editing/pages';
import { login as loginTexts, refused } from '@/components/editing/texts';
import {
  denialOf,
  formDataOf,
  MOST_BYTES,
  TooLargeError,
  type Denial,
} from '@/lib/editing/requests';
import { isSameSecret } from '@/lib/editing/sessions';
import { hashOf } from '@/lib/editing/tokens';
import { page, PROGRAM, seeOther } from './html';
import { routed } from './routes';
import { mayPublish, setCookie, visitorOf } from './visitor';
import { field, type Answer, type Asked, type Visitor, type World } from './world';

/** The server of the editors. What it answers is for one person, and is kept by nobody. */
export function editorsServer(world: World): Server {
  const server = createServer((request, response) => {
    answer(request, world)
      .catch((cause: unknown): Answer => {
        world.log(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
        return plain(500, refused.failed);
      })
      .then((said) => send(response, said, request.method === 'HEAD'))
      .catch((cause: unknown) => world.log(String(cause)));
  });
  server.requestTimeout = 120_000;
  server.headersTimeout = 10_000;
  return server;
}

const POLICY = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self' data:"],
  ...["connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"],
  ...["require-trusted-types-for 'script'", "trusted-types 'none'"],
].join('; ');

function send(response: ServerResponse, { status, headers, body }: Answer, isHead: boolean): void {
  response.writeHead(status, {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(isHead ? undefined : body);
}

async function answer(request: IncomingMessage, world: World): Promise<Answer> {
  const target = request.url ?? '/';
  if (!URL.canParse(target, HERE)) return closing(400, refused.forged);
  const { pathname, searchParams } = new URL(target, HERE);
  const most = pathname === '/redaktion/einlesen' ? MOST_BYTES.upload : MOST_BYTES.form;
  const { method = 'GET', headers } = request;
  const denial = denialOf({ method, headers }, world.settings.origins, most);
  if (denial) return closing(STATUS[denial], denial === 'size' ? refused.tooLarge : refused.forged);
  if (pathname.startsWith(PROGRAM)) return asset(pathname.slice(PROGRAM.length), world);
  const isPost = method === 'POST';
  const visitor = visitorOf(request, world, Date.now());
  // A body of nobody in particular is read only as far as a form is long.
  const sent = isPost ? await sentWith(request, visitor ? most : MOST_BYTES.form) : undefined;
  if (sent === 'too large') return closing(413, refused.tooLarge);
  if (sent === 'unreadable') return plain(400, refused.forged);
  const asked = {
    isPost,
    path: pathname,
    query: searchParams,
    fields: [],
    isStale: false,
    ...sent,
  };
  if (!visitor || pathname === '/redaktion/anmelden') return logIn(request, asked, visitor, world);
  const isStale = isPost && !isSameSecret(field(asked, 'csrf'), visitor.csrf);
  if (isPost && pathname === '/redaktion/abmelden' && !isStale) {
    world.sessions.end(visitor.cookie);
    return {
      ...seeOther('/redaktion/anmelden'),
      headers: { location: '/redaktion/anmelden', 'set-cookie': setCookie(world, undefined) },
    };
  }
  const said = await routed({ ...asked, isStale }, visitor, world);
  return { ...said, headers: { 'set-cookie': setCookie(world, visitor.cookie), ...said.headers } };
}

/** Of addresses only what follows the host is looked at. */
const HERE = 'http://redaktion.invalid';

const STATUS: Record<Denial, number> = {
  host: 421,
  origin: 403,
  method: 405,
  type: 415,
  size: 413,
};

function plain(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}

/** What was sent behind the head is not read: nothing can follow on this connection. */
function closing(status: number, text: string): Answer {
  const said = plain(status, text);
  return { ...said, headers: { ...said.headers, connection: 'close' } };
}

/** Looked up by its name: no path of a request reaches the disk. */
function asset(name: string, { assets }: World): Answer {
  const found = assets.get(name);
  if (!found) return plain(404, refused.notFound);
  return {
    status: 200,
    headers: { 'content-type': found.type, 'cache-control': 'public, max-age=31536000, immutable' },
    body: found.bytes,
  };
}

type Sent = Pick<Asked, 'fields' | 'upload'>;

async function sentWith(
  request: IncomingMessage,
  most: number,
): Promise<Sent | 'too large' | 'unreadable'> {
  try {
    const data = await formDataOf(request, most);
    const fields: [string, string][] = [];
    let upload: Asked['upload'];
    for (const [name, value] of data) {
      if (typeof value === 'string') fields.push([name, value]);
      else upload = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
    }
    return { fields, upload };
  } catch (cause) {
    if (cause instanceof TooLargeError) return 'too large';
    if (cause instanceof TypeError) return 'unreadable';
    throw cause;
  }
}

/** The page to log in, and logging in. What was typed into a form whose session has ended goes along, and is shown again afterwards. */
async function logIn(
  request: IncomingMessage,
  asked: Asked,
  visitor: Visitor | undefined,
  world: World,
): Promise<Answer> {
  const isLogin = asked.path === '/redaktion/anmelden';
  const hasTokens = !world.settings.proxy || world.settings.tokens !== undefined;
  const typed = typedIn(asked, isLogin);
  const shown = (status: number, error?: string) =>
    page(world, {
      ...{ title: loginTexts.title, path: asked.path, status },
      content: <LoginPage {...{ error, typed, hasTokens }} />,
    });
  if (!isLogin || !asked.isPost) {
    if (isLogin && visitor) return seeOther('/redaktion');
    return shown(isLogin ? 200 : 401);
  }
  const [now, address] = [Date.now(), request.socket.remoteAddress ?? ''];
  if (!world.logins.mayTry(address, now)) return shown(429, loginTexts.tooOften);
  const token = field(asked, 'zugangswort').trim();
  const author = world.ownerOf(token);
  if (!author) {
    world.logins.failed(address, now);
    return shown(401, loginTexts.wrong);
  }
  const cookie = world.sessions.begin(author, now, hashOf(token));
  const headers = { 'set-cookie': setCookie(world, cookie) };
  const session = world.sessions.find(cookie, now);
  if (!typed || !session)
    return { ...seeOther('/redaktion'), headers: { ...headers, location: '/redaktion' } };
  const again = await routed(
    { ...asked, path: typed.address, fields: fieldsIn(typed.fields), isStale: true },
    { ...session, cookie, canLogOut: true, mayPublish: mayPublish(author, world) },
    world,
  );
  return { ...again, headers: { ...again.headers, ...headers } };
}

/** What was typed: into the form that was sent, or into an earlier one that the login has carried along. */
function typedIn(asked: Asked, isLogin: boolean): { address: string; fields: string } | undefined {
  if (!asked.isPost) return undefined;
  if (!isLogin)
    return {
      address: asked.path,
      fields: JSON.stringify(asked.fields.filter(([name]) => name !== 'csrf' && name !== 'tun')),
    };
  const address = field(asked, 'adresse');
  return address.startsWith('/redaktion/')
    ? { address, fields: field(asked, 'getippt') }
    : undefined;
}

function fieldsIn(text: string): [string, string][] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed)
      ? parsed.map((each) => [String(each?.[0]), String(each?.[1])])
      : [];
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
  }
}
