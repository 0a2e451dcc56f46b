import { expect, test, type APIResponse } from '@playwright/test';

/* What those who run the site are told, and what everybody is. */

const everything = {
  ...{ status: 'ok', reasons: [], warnings: [], problems: [] },
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
