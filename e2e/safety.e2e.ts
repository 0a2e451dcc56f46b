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
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(nonce).not.toBe('');
    expect(policy).not.toContain('unsafe-');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(response?.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    // Scripts that these load in turn need no nonce: `strict-dynamic` trusts whom it trusts.
    const scripts = (await response?.text())?.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    // React marks what it has taken over.
    expect(
      await page.evaluate(() =>
        Object.keys(document).some(
          (key) => key.startsWith('__reactContainer') || key.startsWith('_reactListening'),
        ),
      ),
    ).toBe(true);
  });
}

test('every answer has a nonce of its own', async ({ request }) => {
  const policies = await Promise.all(
    [1, 2, 3].map(async () => (await request.get('/')).headers()['content-security-policy']),
  );
  expect(new Set(policies).size).toBe(3);
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
      expect.stringContaining('nonce-'),
    ]);
  }
});

for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS'])
  test(`${method} is answered with what is allowed`, async ({ request }) => {
    const answer = await request.fetch('/suche', { method });
    expect([answer.status(), answer.headers().allow]).toEqual([405, 'GET, HEAD']);
  });

test('an address that is too long gets a page that says so, without scripts', async ({ page }) => {
  const response = await page.goto(`/suche?q=${'Option+'.repeat(300)}`);
  expect(response?.status()).toBe(414);
  await expect(page).toHaveTitle(/^Die Adresse ist zu lang/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die Adresse ist zu lang');
  // It looks like every other page: its styles and fonts are allowed.
  await expect(page.locator('h1')).toHaveCSS('font-family', /source|serif/i);
  await expect(page.locator('script')).toHaveCount(0);
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
