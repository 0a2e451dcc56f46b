import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type APIResponse } from '@playwright/test';
import { host, ports, serveArguments } from './servers';

/* What those who run the site are told, and what everybody is. */

const everything = {
  ...{ status: 'ok', reasons: [], problems: [], held: [] },
  // The project's own content is published nowhere.
  warnings: [
    '`baseUrl` in site.yml is http://localhost:3000, which leads everybody to a machine of their own.',
  ],
  ...{ version: expect.any(String), checkedVersion: expect.any(String) },
  bundle: expect.stringMatching(/^[0-9a-f]{16}$/),
  ...{ documents: 3, statements: 8 },
};
const told = async (answer: APIResponse) => [
  answer.status(),
  answer.headers()['cache-control'],
  await answer.json(),
];

test('who asks on the machine itself is told how the server is', async ({ request }) => {
  expect(await told(await request.get('/api/health'))).toEqual([200, 'no-store', everything]);
  expect(await told(await request.get('/api/ready'))).toEqual([
    200,
    'no-store',
    { status: 'ready', reasons: [] },
  ]);
});

const strangers: [what: string, headers: Record<string, string>][] = [
  ['through a proxy', { 'X-Forwarded-For': '203.0.113.9' }],
  ['under a public name', { Host: 'archiv.example' }],
  ['and pretends', { 'X-Forwarded-For': '127.0.0.1', 'X-Wortlaut-Insider': 'yes' }],
  ['with a token, where there is none', { Forwarded: 'for=a', Authorization: 'Bearer undefined' }],
];
for (const [what, headers] of strangers)
  test(`who asks ${what} is told the status only`, async ({ request }) => {
    const [health, ready] = await Promise.all(
      ['/api/health', '/api/ready'].map((path) => request.get(path, { headers })),
    );
    expect(await health?.json()).toEqual({ status: 'ok' });
    expect(await ready?.json()).toEqual({ status: 'ready' });
  });

test('figures are for those who run the site', async ({ request }) => {
  const headers = { 'X-Forwarded-For': '203.0.113.9' };
  const refused = await request.get('/api/metrics', { headers });
  expect([refused.status(), await refused.json()]).toEqual([403, { error: 'Nur für Betreiber.' }]);
  const answer = await request.get('/api/metrics');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
  ]);
  expect(await answer.text()).toContain('wortlaut_statements{worker="1"} 8\n');
});

test.describe('several processes with a token and a log', () => {
  test.describe.configure({ mode: 'serial' });
  const root = fileURLToPath(new URL('..', import.meta.url));
  const base = `http://${host}:${ports.watched}`;
  const TOKEN = 'zwanzig-zeichen-lang';
  let server: ChildProcess;
  let said = '';
  test.beforeAll(async () => {
    said = '';
    server = spawn(process.execPath, serveArguments(ports.watched), {
      cwd: root,
      env: {
        ...process.env,
        ...{ WORTLAUT_WORKERS: '2', WORTLAUT_TOKEN: TOKEN, WORTLAUT_LOG: 'json' },
        WORTLAUT_CONTENT: 'content',
      },
    });
    server.stdout?.on('data', (chunk) => (said += chunk));
    await expect.poll(() => said.split('Ready at').length - 1, { timeout: 60_000 }).toBe(2);
  });
  test.afterAll(async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
  });
  const asStranger = { 'X-Forwarded-For': '203.0.113.9' };
  const withToken = { ...asStranger, Authorization: `Bearer ${TOKEN}` };

  test('the questions of docs/operators.md are answered', async ({ request }) => {
    const page = readFileSync(`${root}docs/operators.md`, 'utf8');
    const asked = [
      ...page.matchAll(/^\$ curl -s (?:-H "([^:]+): ([^"]+)" )?http:\/\/localhost:3000(\S+)$/gm),
    ];
    expect(asked).toHaveLength(4);
    for (const [, name, value = '', path = ''] of asked) {
      const headers = name ? { [name]: value.replace('$WORTLAUT_TOKEN', TOKEN) } : {};
      const answer = await request.get(base + path, { headers });
      expect([path, answer.status()]).toEqual([path, 200]);
      expect((await answer.text()).length).toBeGreaterThan(30);
    }
  });

  test('the token opens what is closed to others, also from elsewhere', async ({ request }) => {
    const answers = await Promise.all(
      [asStranger, withToken].map((headers) => request.get(`${base}/api/health`, { headers })),
    );
    expect(await answers[0]?.json()).toEqual({ status: 'ok' });
    expect(await answers[1]?.json()).toMatchObject({ status: 'ok', statements: 8 });
  });

  test('whichever process is asked, the figures are those of all', async ({ request }) => {
    // Connections are handed to one process after the other.
    const ask = (path: string) =>
      request.get(base + path, { headers: { ...withToken, Connection: 'close' } });
    for (let number = 0; number < 6; number++) await ask('/suche?q=Option');
    await expect
      .poll(async () => countedIn(await (await ask('/api/metrics')).text(), '/suche'))
      .toEqual({ workers: ['1', '2'], requests: 6 });
    const text = await (await ask('/api/metrics')).text();
    expect(text.match(/^wortlaut_statements.*$/gm)).toEqual([
      'wortlaut_statements{worker="1"} 8',
      'wortlaut_statements{worker="2"} 8',
    ]);
    expect(text.match(/^# TYPE wortlaut_requests_total counter$/gm)).toHaveLength(1);
  });

  test('the log has every request, and nothing of who asked or what for', async ({ request }) => {
    await request.get(`${base}/suche?q=Geheimnis`, { headers: asStranger });
    await expect.poll(() => said).toMatch(/^\{"time":.*"path":"\/suche".*"status":200.*\}$/m);
    expect(said).not.toContain('Geheimnis');
    expect(said).not.toContain('203.0.113');
    expect(said).not.toContain(TOKEN);
  });

  test('a log that nobody reads any more ends nothing', async ({ request }) => {
    server.stdout?.destroy();
    for (let number = 0; number < 6; number++)
      expect((await request.get(`${base}/zitate`)).status()).toBe(200);
  });
});

function countedIn(text: string, page: string): { workers: string[]; requests: number } {
  const found = [
    ...text.matchAll(
      /^wortlaut_requests_total\{worker="(\d)",page="([^"]+)",status="200"\} (\d+)$/gm,
    ),
  ].filter(([, , each]) => each === page);
  return {
    workers: found.map(([, worker = '']) => worker),
    requests: found.reduce((all, [, , , count]) => all + Number(count), 0),
  };
}
