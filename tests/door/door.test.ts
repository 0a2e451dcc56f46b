import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { LIMITS, openDoor } from '@/lib/door/door';
import type { Answer } from '@/lib/door/render';

let server: Server;
let said: string[] = [];
let state = '1';
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** A site behind a door. */
async function open(answer: Answer, limits = LIMITS, keptBytes = 10_000_000): Promise<number> {
  [said, state] = [[], '1'];
  const door = openDoor({
    proxies: 0,
    state: () => state,
    keptBytes,
    log: (line) => said.push(line),
    limits,
  });
  server = createServer((asked, response) => void door.receive(asked, response, answer));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  await door.opened(answer);
  return (server.address() as AddressInfo).port;
}

const long = 'Wörter und noch mehr. '.repeat(60);
let made: string[] = [];
/** Pages as the framework makes them, with what it adds for itself. */
const page: Answer = async ({ headers, url = '' }, response) => {
  const refused = headers['x-wortlaut-refused'];
  if (!refused) made.push(url);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Nextjs-Cache', 'MISS');
  if (url.startsWith('/fehlt')) response.statusCode = 404;
  const text = refused ? `<p>${String(refused)}</p>` : `<p>Seite ${url}</p>`;
  response.end(`<body><div hidden=""><!--$--><!--/$--></div>${text}<script>1</script>`);
};
const longPage: Answer = async (_asked, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<p>${long}</p>`);
};

interface Answered {
  readonly status: number | undefined;
  readonly body: string;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function ask(port: number, path: string, options: object = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status, headers } = response;
        resolve({ status, body: bytes.toString(), bytes, headers });
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])(
  '%s is not answered',
  async (method) => {
    const port = await open(page);
    const { status, headers, body } = await ask(port, '/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(body).toBe('Hier kann nur gelesen werden (GET, HEAD).\n');
  },
);

test('OPTIONS * neither', async () => {
  expect((await ask(await open(page), '*', { method: 'OPTIONS' })).status).toBe(405);
});

test('an address has 2,048 bytes; beyond them there is a page that says so', async () => {
  const port = await open(page);
  expect((await ask(port, `/${'a'.repeat(2_047)}`)).status).toBe(200);
  const refused = await ask(port, `/${'a'.repeat(2_048)}`);
  expect([refused.status, refused.body]).toEqual([414, '<body><p>adresse-zu-lang</p>']);
  expect(refused.headers['cache-control']).toBe('no-store');
  const head = await ask(port, `/${'a'.repeat(2_048)}`, { method: 'HEAD' });
  expect([head.status, head.body]).toEqual([414, '']);
});

test('of what a reader sends nothing but the address reaches a page', async () => {
  let seen: unknown;
  const port = await open(async (asked, response) => {
    if (!asked.headers['x-wortlaut-refused']) seen = [asked.method, asked.url, asked.headers];
    response.end('page');
  });
  const headers = { 'x-wortlaut-refused': 'fehler', rsc: '1', host: 'evil.example', cookie: 'a=b' };
  await ask(port, '/suche?q=a', { headers, method: 'HEAD' });
  expect(seen).toEqual([
    'GET',
    '/suche?q=a',
    { host: 'wortlaut.invalid', 'user-agent': 'wortlaut' },
  ]);
});

test.each([
  ['http://evil.example/suche?q=a', '/suche?q=a'],
  ['HTTPS://evil.example:81', '/'],
  ['http://evil.example?q=a', '/?q=a'],
  ['//evil.example/a', '//evil.example/a'],
  ['*', '/*'],
])('who asks for %s is answered for %s', async (target, address) => {
  const port = await open(page);
  made = [];
  expect((await ask(port, target)).status).toBe(200);
  expect(made).toEqual([address]);
});

test('a page is sent without what the framework put into it, and may be kept for a short while', async () => {
  const { body, headers } = await ask(await open(page), '/');
  expect(body).toBe('<body><p>Seite /</p>');
  expect(headers['cache-control']).toBe(
    'public, max-age=0, s-maxage=30, stale-while-revalidate=60',
  );
  expect(headers['x-nextjs-cache']).toBeUndefined();
});

test('a page is made once for each state of the archive', async () => {
  const port = await open(page);
  made = [];
  const both = await Promise.all([ask(port, '/a'), ask(port, '/a')]);
  expect(both.map(({ body }) => body)).toEqual(Array(2).fill('<body><p>Seite /a</p>'));
  await ask(port, '/a');
  expect(made).toEqual(['/a']);
  state = '2';
  await ask(port, '/a');
  expect(made).toEqual(['/a', '/a']);
  // Back again: what was kept before is gone.
  state = '1';
  await ask(port, '/a');
  expect(made).toHaveLength(3);
});

test('what was made while the archive changed is not kept', async () => {
  const port = await open(async (asked, response) => {
    if (asked.url === '/a') state = '2';
    return page(asked, response);
  });
  made = [];
  await ask(port, '/a');
  state = '1';
  await ask(port, '/a');
  expect(made).toEqual(['/a', '/a']);
});

test('errors are never kept', async () => {
  const port = await open(page);
  made = [];
  const { status, headers } = await ask(port, '/fehlt');
  expect([status, headers['cache-control'], headers.etag]).toEqual([404, 'no-cache', undefined]);
  await ask(port, '/fehlt');
  expect(made).toEqual(['/fehlt', '/fehlt']);
});

test('nothing is kept when nothing may be', async () => {
  const port = await open(page, LIMITS, 0);
  made = [];
  await ask(port, '/a');
  await ask(port, '/a');
  expect(made).toEqual(['/a', '/a']);
});

test.each<[string | undefined, string | undefined]>([
  [undefined, undefined],
  ['gzip, deflate, br, zstd', 'br'],
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['gzip;q=1, br;q=0', 'gzip'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['identity', undefined],
  ['deflate', undefined],
  ['', undefined],
  [',;q=,br;q=x', undefined],
])('Accept-Encoding: %s is answered in %s', async (accepted, coding) => {
  const port = await open(longPage);
  const headers = accepted === undefined ? {} : { 'Accept-Encoding': accepted };
  const { bytes, headers: sent } = await ask(port, '/', { headers });
  expect([sent['content-encoding'], sent.vary]).toEqual([coding, 'Accept-Encoding']);
  expect(Number(sent['content-length'])).toBe(bytes.length);
  const plain = coding === 'br' ? brotliDecompressSync(bytes) : coding ? gunzipSync(bytes) : bytes;
  expect(plain.toString()).toBe(`<p>${long}</p>`);
});

test('a tag stands for the very bytes, and who has them is told that they are the same', async () => {
  const port = await open(longPage);
  const tagOf = async (coding: string) =>
    String((await ask(port, '/', { headers: { 'Accept-Encoding': coding } })).headers.etag);
  const [plain, br] = [await tagOf('identity'), await tagOf('br')];
  expect(plain).toMatch(/^"[\w-]{22}-identity"$/);
  expect(br).toMatch(/^"[\w-]{22}-br"$/);
  const again = async (known: string, method = 'GET') =>
    ask(port, '/', { method, headers: { 'If-None-Match': known, 'Accept-Encoding': 'br' } });
  for (const known of [br, `"x", ${br}`, `W/${br}`, '*', `  "a"  ,${br},`]) {
    const { status, body, headers } = await again(known);
    expect([known, status, body, headers.etag]).toEqual([known, 304, '', br]);
    expect(headers['content-length']).toBeUndefined();
  }
  for (const known of [plain, 'x', '', br.slice(1, -1)])
    expect([known, (await again(known)).status]).toEqual([known, 200]);
  expect((await again(br, 'HEAD')).status).toBe(304);
});

test('HEAD has the headers of the page, and nothing else', async () => {
  const port = await open(longPage);
  const [head, get] = [await ask(port, '/', { method: 'HEAD' }), await ask(port, '/')];
  expect([head.status, head.body]).toEqual([200, '']);
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
});

test('a range is answered with the whole', async () => {
  const { status, body } = await ask(await open(longPage), '/', {
    headers: { Range: 'bytes=0-3' },
  });
  expect([status, body]).toEqual([200, `<p>${long}</p>`]);
});

test('a redirect leads to a path, whatever the host', async () => {
  const port = await open(async (asked, response) => {
    const port = asked.url === '/alt' ? '' : ':3000';
    response.writeHead(308, { Location: `http://${asked.headers.host}${port}/neu?a=1` });
    response.end();
  });
  for (const path of ['/alt', '/aelter']) {
    const { status, headers } = await ask(port, path, { headers: { host: 'evil.example' } });
    expect([status, headers.location]).toEqual([308, '/neu?a=1']);
  }
});

test.each<[string, Answer]>([
  [
    'throws',
    async (asked, response) => {
      if (asked.headers['x-wortlaut-refused']) return page(asked, response);
      throw new Error('defect');
    },
  ],
  [
    'is answered with 500',
    async (asked, response) => {
      if (!asked.headers['x-wortlaut-refused']) response.statusCode = 500;
      return page(asked, response);
    },
  ],
  [
    'leaves a part for a script',
    async (asked, response) => {
      if (asked.headers['x-wortlaut-refused']) return page(asked, response);
      response.setHeader('Content-Type', 'text/html');
      response.end('<p><!--$?--><template id="B:0"></template><!--/$--></p>');
    },
  ],
])('a page that %s is answered with one that says so', async (_what, answer) => {
  const { status, body, headers } = await ask(await open(answer), '/x');
  expect([status, body, headers['cache-control']]).toEqual([
    500,
    '<body><p>fehler</p>',
    'no-store',
  ]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('/x: ');
});

test('a page that is whole only the second time is sent then', async () => {
  let tries = 0;
  const port = await open(async (asked, response) => {
    response.setHeader('Content-Type', 'text/html');
    const refused = asked.headers['x-wortlaut-refused'];
    response.end(refused || tries++ > 0 ? '<p>whole</p>' : '<!--$?-->');
  });
  expect(await ask(port, '/')).toMatchObject({ status: 200, body: '<p>whole</p>' });
});

test('who comes beyond the queue is told when to come again; what is kept and the health are answered', async () => {
  const held: (() => void)[] = [];
  const slow: Answer = async (asked, response) => {
    if (asked.headers['x-wortlaut-refused'] || !asked.url?.startsWith('/langsam'))
      return page(asked, response);
    held.push(() => response.end('late'));
  };
  const limits = {
    inside: 1,
    insidePerClient: 1,
    waiting: 1,
    waitingPerClient: 1,
    longestWaitMs: 5_000,
  };
  const port = await open(slow, limits);
  await ask(port, '/bekannt');
  const first = ask(port, '/langsam/1');
  await until(() => held.length === 1);
  const second = ask(port, '/langsam/2');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const third = await ask(port, '/langsam/3');
  expect([third.status, third.body, third.headers['retry-after']]).toEqual([
    503,
    '<body><p>ueberlastet</p>',
    '5',
  ]);
  expect((await ask(port, '/api/health')).status).toBe(200);
  expect((await ask(port, '/bekannt')).status).toBe(200);
  // Who wants what is being made already waits for that, and takes no place.
  const same = ask(port, '/langsam/1');
  await new Promise((resolve) => setTimeout(resolve, 20));
  held.shift()?.();
  expect([(await first).body, (await same).body]).toEqual(['late', 'late']);
  await until(() => held.length === 1);
  held.shift()?.();
  expect((await second).body).toBe('late');
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
