import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { LIMITS, openDoor, type Answer } from '@/lib/door/door';

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** A site of one page behind a door; what it makes of a refusal has a script that must not be sent. */
async function open(answer: Answer, limits = LIMITS): Promise<number> {
  const said: string[] = [];
  const door = openDoor({ proxies: 0, version: () => '1', log: (line) => said.push(line), limits });
  server = createServer((asked, response) => void door.receive(asked, response, answer));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await door.opened(`http://localhost:${port}/`);
  expect(said).toEqual([]);
  return port;
}

const page: Answer = async ({ headers }, response) => {
  const refused = headers['x-wortlaut-refused'];
  response.end(refused ? `<p>${String(refused)}</p><script>1</script>` : 'page');
};

interface Answered {
  readonly status: number | undefined;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

function ask(port: number, path: string, options: object = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path, agent: false, ...options }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, body, headers: response.headers }),
      );
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

test('an address has 2,048 bytes; beyond them there is a page without scripts', async () => {
  const port = await open(page);
  expect((await ask(port, `/${'a'.repeat(2_047)}`)).body).toBe('page');
  const long = await ask(port, `/${'a'.repeat(2_048)}`);
  expect([long.status, long.body]).toEqual([414, '<p>adresse-zu-lang</p>']);
  expect(String(long.headers['content-security-policy'])).toMatch(
    /^default-src 'none'; style-src 'self'/,
  );
  const head = await ask(port, `/${'a'.repeat(2_048)}`, { method: 'HEAD' });
  expect([head.status, head.body]).toEqual([414, '']);
});

test('nobody else can ask for the page of a refusal', async () => {
  const port = await open(page);
  const headers = { 'x-wortlaut-refused': 'ueberlastet', 'x-wortlaut-key': 'guessed' };
  expect(await ask(port, '/', { headers })).toMatchObject({ status: 200, body: 'page' });
});

test('who comes beyond the queue is told when to come again; files and the health are answered', async () => {
  const held: (() => void)[] = [];
  const slow: Answer = async (asked, response) => {
    if (asked.headers['x-wortlaut-refused'] || asked.url !== '/') return page(asked, response);
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
  const first = ask(port, '/');
  await until(() => held.length === 1);
  const second = ask(port, '/');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const third = await ask(port, '/');
  expect([third.status, third.body, third.headers['retry-after']]).toEqual([
    503,
    '<p>ueberlastet</p>',
    '5',
  ]);
  expect((await ask(port, '/api/health')).body).toBe('page');
  expect((await ask(port, '/_next/static/a.js')).body).toBe('page');
  held.shift()?.();
  expect((await first).body).toBe('late');
  await until(() => held.length === 1);
  held.shift()?.();
  expect((await second).body).toBe('late');
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
