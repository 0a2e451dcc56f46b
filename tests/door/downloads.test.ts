import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { addressKind, isOfApi } from '@/lib/door/address-kind';
import { DOWNLOAD_LIMITS, openDoor } from '@/lib/door/door';
import { openEntrance, type Entrance } from '@/lib/door/entrance';
import type { Answer } from '@/lib/door/render';

let entrance: Entrance | undefined;
let server: Server | undefined;
let said: string[] = [];
afterEach(async () => {
  await entrance?.end();
  server?.closeAllConnections();
  server?.close();
  [entrance, server, said] = [undefined, undefined, []];
});

function aDoor(downloadLimits = DOWNLOAD_LIMITS) {
  return openDoor({
    ...{ proxies: 0, state: () => '1', keptBytes: 10_000_000, downloadLimits },
    log: (line) => said.push(line),
  });
}

async function open(answer: Answer, downloadLimits = DOWNLOAD_LIMITS): Promise<number> {
  const door = aDoor(downloadLimits);
  const opened = createServer((asked, response) => void door.receive(asked, response, answer));
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, 'localhost', resolve));
  return (opened.address() as AddressInfo).port;
}

/** The beginning of an answer, nothing of its body read yet. */
function begun(port: number, path: string, options: object = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path, agent: false, ...options }, resolve)
      .on('error', reject)
      .end();
  });
}

async function bodyOf(response: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return body;
}

const CSV = '/suche/treffer.csv';

test.each([
  ['/api/health', 'server'],
  ['/api/ready?x=1', 'server'],
  ['/api/metrics', 'server'],
  ['/api/health/x', 'page'],
  ['/api/statements', 'page'],
  ['/suche/treffer.csv', 'download'],
  ['/suche/treffer.json?q=Option', 'download'],
  ['/suche/treffer.bib', 'download'],
  ['/suche/treffer.ris', 'download'],
  ['/suche/treffer.xls', 'page'],
  ['/suche/treffer.csv/', 'page'],
  ['/suche/treffer%2Ecsv', 'page'],
  ['/suche/feed.atom', 'page'],
  ['/suche?x=/suche/treffer.csv', 'page'],
  ['', 'page'],
])('%s is of the kind %s', (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});

test.each([
  ['/api', true],
  ['/api/', true],
  ['/api?x', true],
  ['/api/statements', true],
  ['/apis', false],
  ['/API', false],
  ['/x/api/', false],
])('%s is of the API: %s', (address, expected) => {
  expect(isOfApi(address)).toBe(expected);
});

test('a download is sent while it is made, a piece at a time', async () => {
  let go = () => {};
  const waited = new Promise<void>((resolve) => (go = resolve));
  const port = await open(async (_asked, response) => {
    response.write('first ');
    await waited;
    response.end('last');
  });
  const response = await begun(port, CSV);
  const first = await new Promise((resolve) =>
    response.once('data', (chunk) => resolve(String(chunk))),
  );
  expect(first).toBe('first ');
  go();
  expect(await bodyOf(response)).toBe('last');
});

test('of what a reader sends, the address, the method and what is known reach it', async () => {
  const seen: unknown[] = [];
  const port = await open(async ({ method, url, headers }, response) => {
    seen.push([method, url, headers]);
    response.end();
  });
  const headers = { 'x-wortlaut-refused': 'fehler', rsc: '1', host: 'evil.example', cookie: 'a=b' };
  await bodyOf(await begun(port, `${CSV}?q=a`, { headers, method: 'HEAD' }));
  await bodyOf(await begun(port, CSV, { headers: { 'If-None-Match': 'W/"1"' } }));
  const own = { host: 'wortlaut.invalid', 'user-agent': 'wortlaut' };
  expect(seen).toEqual([
    ['HEAD', `${CSV}?q=a`, own],
    ['GET', CSV, { ...own, 'if-none-match': 'W/"1"' }],
  ]);
});

test('a client has two places, others have theirs; a place is free once the answer is over, or nobody reads any more', async () => {
  const limits = { ...DOWNLOAD_LIMITS, waiting: 0, waitingPerClient: 0 };
  const held: (() => void)[] = [];
  const port = await open(async ({ url }, response) => {
    if (!url?.startsWith('/suche/treffer.')) return void response.end('page');
    response.write('begun');
    held.push(() => response.end());
  }, limits);
  const statusOf = async (localAddress: string) => {
    const response = await begun(port, CSV, { localAddress, family: 4 });
    return [response.statusCode, response] as const;
  };
  const [, first] = await statusOf('127.0.0.1');
  const [, second] = await statusOf('127.0.0.1');
  const [refused, third] = await statusOf('127.0.0.1');
  expect([refused, third.headers['retry-after'], await bodyOf(third)]).toEqual([
    503,
    '5',
    expect.stringContaining('Gerade ist zu viel los.'),
  ]);
  // Pages are made as ever, and kept.
  expect((await begun(port, '/')).statusCode).toBe(200);
  first.destroy();
  await until(async () => (await statusOf('127.0.0.1'))[0] === 200);
  held[1]?.();
  expect(await bodyOf(second)).toBe('begun');
  await until(async () => (await statusOf('127.0.0.1'))[0] === 200);
  expect(DOWNLOAD_LIMITS).toEqual({
    ...{ inside: 6, insidePerClient: 2, waiting: 12, waitingPerClient: 4, longestWaitMs: 15_000 },
  });
});

test.each<[string, Answer]>([
  [
    'fails in the middle',
    async (_asked, response) => {
      response.write('[\n{"id":1}');
      await new Promise(setImmediate);
      throw new Error('defect');
    },
  ],
  [
    'is broken off by the framework',
    async (_asked, response) => {
      response.write('[\n{"id":1}');
      await new Promise(setImmediate);
      response.destroy();
    },
  ],
])('what %s does not look whole', async (_what, answer) => {
  entrance = openEntrance(aDoor(), { log: (message) => said.push(message) });
  const { port } = await entrance.listen(answer, 0, 'localhost');
  const response = await begun(port, CSV);
  await expect(bodyOf(response)).rejects.toThrow('aborted');
  expect(response.complete).toBe(false);
});

test('what fails before it has begun is an error', async () => {
  entrance = openEntrance(aDoor(), { log: (message) => said.push(message) });
  const { port } = await entrance.listen(
    async () => {
      throw new Error('defect');
    },
    0,
    'localhost',
  );
  const response = await begun(port, CSV);
  expect([response.statusCode, await bodyOf(response)]).toEqual([500, '']);
  expect(said).toContain(`GET ${CSV}:`);
});

test.each([
  ['GET', `/api/statements?q=${'a'.repeat(2_048)}`, 414, 'Die Adresse ist zu lang.'],
  ['POST', '/api/statements', 405, 'Hier kann nur gelesen werden (GET, HEAD).'],
  [
    'GET',
    '/api/fehler',
    500,
    'Die Seite konnte nicht erstellt werden. Versuchen Sie es noch einmal.',
  ],
])('a refusal below /api is problem details: %s %.30s %s', async (method, path, status, title) => {
  const port = await open(async () => {
    throw new Error('defect');
  });
  const response = await begun(port, path, { method });
  expect(response.statusCode).toBe(status);
  expect(response.headers).toMatchObject({
    'content-type': 'application/problem+json',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 405 && { allow: 'GET, HEAD, OPTIONS' }),
  });
  expect(JSON.parse(await bodyOf(response))).toEqual({ type: 'about:blank', title, status });
});

test('who asks what may be asked of the API is told; elsewhere nobody is', async () => {
  let made = 0;
  const port = await open(async (_asked, response) => {
    made++;
    response.end();
  });
  const response = await begun(port, '/api/statements?x', { method: 'OPTIONS' });
  expect([response.statusCode, await bodyOf(response), made]).toEqual([204, '', 0]);
  expect(response.headers).toMatchObject({
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
  });
  expect(response.headers).not.toHaveProperty('content-length');
  expect(response.headers).not.toHaveProperty('transfer-encoding');
  expect((await begun(port, CSV, { method: 'OPTIONS' })).statusCode).toBe(405);
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
