import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { openDoor } from '@/lib/door/door';
import type { Answer } from '@/lib/door/render';
import { noteShortage, type Shortage } from '@/lib/door/shortage';

/* A site whose pages read what may be short. */

let server: Server;
let said: string[];
let made: string[];
let isAway: boolean;
let short: Shortage | undefined;
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function open(answer: Answer): Promise<number> {
  [said, made, isAway, short] = [[], [], false, undefined];
  const door = openDoor({
    ...{ proxies: 0, state: () => '1', isAway: () => isAway, keptBytes: 10_000_000 },
    log: (line) => said.push(line),
  });
  server = createServer((asked, response) => void door.receive(asked, response, answer));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  await door.opened(answer);
  return (server.address() as AddressInfo).port;
}

const ask = async (port: number, path: string) => {
  const answer = await fetch(`http://localhost:${port}${path}`);
  const { status, headers } = answer;
  return { status, headers, body: await answer.text() };
};

/** As a framework does: what fails becomes its own page of errors, or a page that looks whole. */
const site =
  (status: number): Answer =>
  async ({ headers, url = '' }, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const refused = headers['x-wortlaut-refused'];
    if (refused) return void response.end(`<body><p>${String(refused)}</p>`);
    made.push(url);
    await setTimeout(1);
    if (short && !url.startsWith('/skripte/')) {
      noteShortage(short);
      response.statusCode = status;
    }
    response.end('<body><p>page</p>');
  };

test.each<[short: Shortage, path: string, refusal: string, retryAfter: string, tries: number]>([
  ['away', '/chronik', 'datenbank', '10', 1],
  ['away', '/suche?q=a', 'datenbank', '10', 1],
  ['gone', '/chronik', 'datenbank', '10', 2],
  ['slow', '/suche?q=a', 'aufwendig', '60', 1],
  ['slow', '/chronik', 'ueberlastet', '5', 1],
])(
  'what is %s: %s is answered by a page that says so, with 503, and tried again later',
  async (shortage, path, refusal, retryAfter, tries) => {
    const port = await open(site(500));
    short = shortage;
    const { status, headers, body } = await ask(port, path);
    expect([status, body]).toEqual([503, `<body><p>${refusal}</p>`]);
    expect([headers.get('retry-after'), headers.get('cache-control')]).toEqual([
      retryAfter,
      'no-store',
    ]);
    expect(made).toHaveLength(tries);
    // It is told elsewhere.
    expect(said).toEqual([]);
    short = undefined;
    expect(await ask(port, path)).toMatchObject({ status: 200, body: '<body><p>page</p>' });
  },
);

test('a page that looks whole is none when something was short meanwhile, and is not kept', async () => {
  const port = await open(site(200));
  short = 'away';
  expect((await ask(port, '/chronik')).status).toBe(503);
  short = undefined;
  expect(await ask(port, '/chronik')).toMatchObject({ status: 200, body: '<body><p>page</p>' });
  expect(made).toEqual(['/chronik', '/chronik']);
});

test('what is short for one page is not for another that is made at the same time', async () => {
  const port = await open(async (asked, response) => {
    await setTimeout(5);
    if (asked.url === '/a') noteShortage('away');
    await setTimeout(5);
    response.setHeader('Content-Type', 'text/plain');
    response.end('page');
  });
  const [a, b] = await Promise.all([ask(port, '/a'), ask(port, '/b')]);
  expect([a.status, b.status]).toEqual([503, 200]);
});

test.each(['/api/statements', '/feed.atom', '/zitate/feed.json', '/suche/feed.atom?q=a'])(
  '%s is told as data',
  async (path) => {
    const port = await open(site(500));
    short = 'away';
    const { status, headers, body } = await ask(port, path);
    expect([status, headers.get('content-type'), headers.get('retry-after')]).toEqual([
      503,
      'application/problem+json',
      '10',
    ]);
    expect(JSON.parse(body)).toEqual({
      type: 'about:blank',
      title:
        'Das Archiv ist gerade nicht erreichbar. Versuchen Sie es in einigen Sekunden noch einmal.',
      status: 503,
    });
  },
);

test('while all is known to be away no page is begun; what is kept, the program and the health are answered', async () => {
  const port = await open(site(500));
  await ask(port, '/bekannt');
  isAway = true;
  short = 'away';
  made = [];
  for (const path of ['/chronik', '/suche/treffer.csv?q=a', '/?x=/skripte/'])
    expect(await ask(port, path)).toMatchObject({ status: 503, body: '<body><p>datenbank</p>' });
  expect(made).toEqual([]);
  for (const path of ['/bekannt', '/skripte/start.js', '/_next/static/a.css', '/api/health']) {
    short = undefined;
    expect((await ask(port, path)).status).toBe(200);
  }
  isAway = false;
  expect((await ask(port, '/chronik')).status).toBe(200);
});
