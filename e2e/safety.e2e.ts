import { expect, test } from '@playwright/test';

const ADDRESSES = [
  '/',
  '/dokumente/5-jahre-option',
  '/dokumente/5-jahre-option/wettbewerb',
  '/suche?q=Option',
  '/chronik/2010',
  '/begriffe',
  '/gibt-es-nicht',
];

for (const address of ADDRESSES) {
  test(`${address} wakes up under its policy, quietly, and asks nobody else`, async ({
    page,
    baseURL,
    context,
  }) => {
    const complaints: string[] = [];
    const strangers: string[] = [];
    page.on('console', (message) => {
      // The browser itself notes the status of a page that is not there.
      if (message.type() === 'error' && !message.text().includes('404 (Not Found)'))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:'))
        strangers.push(request.url());
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    const response = await page.goto(address);
    await page.waitForLoadState('networkidle');

    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toMatch(/unsafe-|nonce-/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(response?.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    const html = (await response?.text()) ?? '';
    const [data, scripts] = [true, false].map((isData) =>
      [...html.matchAll(/<script([^>]*)>([^<]*)/g)].filter(
        ([, attributes]) => attributes?.includes('ld+json') === isData,
      ),
    );
    // Data is not run; it is data.
    for (const [, , json = ''] of data ?? []) JSON.parse(json);
    expect(scripts?.map(([script]) => script)).toEqual([
      expect.stringMatching(/^<script type="module" src="\/skripte\/start-\w+\.js" async="">$/),
    ]);
    expect(html).not.toMatch(
      /nonce|__next|_next\/static\/[^"]*\.js|<!--|<style| style="| on[a-z]+="/,
    );
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await expect(page.locator('html[data-suchtaste]')).toHaveCount(1);
  });
}

test('every answer has the same policy', async ({ request }) => {
  const policies = await Promise.all(
    ['/', '/suche?q=Option', '/gibt-es-nicht', '/api/health'].map(
      async (address) => (await request.get(address)).headers()['content-security-policy'],
    ),
  );
  expect(new Set(policies).size).toBe(1);
});

const NASTY = [
  '%00',
  '%FF%FE',
  '%',
  '%E0%A4%A',
  '..%2f..%2fetc%2fpasswd',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '%F0%9F%92%A9',
  'A'.repeat(3000),
  "' OR 1=1 --",
  '%0d%0aSet-Cookie:a=b',
  '__proto__',
  'constructor',
  '%ED%A0%80',
  '-1',
  '9'.repeat(40),
  '*',
  '(((((',
  '[a-',
];
const PATHS = [
  '/',
  '/dokumente/',
  '/dokumente/5-jahre-option/',
  '/chronik/',
  '/chronik/2010/',
  '/chronik/2010/07/',
  '/themen/',
  '/personen/',
  '/organisationen/',
  '/api/',
];
const PARAMETERS = [
  'q',
  'von',
  'bis',
  'art',
  'person',
  'organisation',
  'thema',
  'dokument',
  'sort',
  'seite',
];

test('no bytes in any address or parameter bring the server down', async ({ request }) => {
  test.setTimeout(240_000);
  const addresses = NASTY.flatMap((nasty) => [
    ...PATHS.map((path) => path + nasty),
    ...PARAMETERS.flatMap((parameter) => [
      `/suche?${parameter}=${nasty}`,
      `/suche?${parameter}=${nasty}&${parameter}=b`,
    ]),
    `/vergleich?a=${nasty}&b=${nasty}`,
    `/zitate?seite=${nasty}`,
    `/begriffe?${nasty}`,
    `/dokumente/5-jahre-option?${nasty}=${nasty}`,
  ]);
  const failures: string[] = [];
  for (const address of addresses) {
    const status = (await request.get(address, { maxRedirects: 0 })).status();
    if (status >= 500) failures.push(`${status} ${address.slice(0, 100)}`);
  }
  expect(failures).toEqual([]);
});

test('headers of the framework from outside are dropped, whatever they say', async ({
  request,
}) => {
  const hostile: Record<string, string>[] = [
    { 'next-router-state-tree': '%ff' },
    { rsc: '1', 'next-router-state-tree': '%ff' },
    { rsc: '1', 'next-router-state-tree': '["",{}' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    { 'next-action': 'x' },
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-wortlaut-refused': 'ueberlastet', 'x-wortlaut-verdict': 'withdrawn' },
  ];
  for (const headers of hostile) {
    const answer = await request.get('/', { headers });
    expect([answer.status(), answer.headers()['content-security-policy']]).toEqual([
      200,
      expect.stringContaining("script-src 'self'"),
    ]);
  }
});

for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS'])
  test(`${method} is answered with what is allowed`, async ({ request }) => {
    const answer = await request.fetch('/suche', { method });
    expect([answer.status(), answer.headers().allow]).toEqual([405, 'GET, HEAD']);
  });

test('an address that is too long gets a page that says so', async ({ page }) => {
  const response = await page.goto(`/suche?q=${'Option+'.repeat(300)}`);
  expect(response?.status()).toBe(414);
  await expect(page).toHaveTitle(/^Die Adresse ist zu lang/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die Adresse ist zu lang');
  // It looks like every other page: its styles and fonts are allowed.
  await expect(page.locator('h1')).toHaveCSS('font-family', /source|serif/i);
  await page.getByRole('main').getByRole('searchbox').fill('Realexperiment');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[/]suche[?]q=Realexperiment/);
  expect((await page.goto('/abgewiesen'))?.status()).toBe(404);
});

test('a page of hits stays small, whatever was asked for', async ({ request }) => {
  const values = (name: string) => Array.from({ length: 60 }, (_, i) => `${name}=unbekannt-${i}`);
  const fill = (parts: readonly string[]) =>
    parts.reduce((query, part) => (`${query}&${part}`.length > 2_000 ? query : `${query}&${part}`));
  const sizes = await Promise.all(
    [
      'q=Option',
      fill(['q=Option', ...values('person')]),
      fill(['q=die', 'von=07/2010', 'bis=07/2010', ...values('dokument')]),
      `q=${encodeURIComponent(Array.from({ length: 60 }, (_, i) => `"die ${i}"`).join(' ')).slice(0, 1_900)}`,
      `q=${encodeURIComponent('ä'.repeat(300))}`,
      fill(['q=Option', ...Array.from({ length: 300 }, (_, i) => `x${i}=y`)]),
    ].map(async (query) => {
      const answer = await request.get(`/suche?${query}`);
      expect(answer.status()).toBe(200);
      return (await answer.body()).length;
    }),
  );
  expect(Math.max(...sizes)).toBeLessThan(200_000);
});
