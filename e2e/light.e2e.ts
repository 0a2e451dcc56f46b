import { expect, test, type Page } from '@playwright/test';

const TALK = '/dokumente/5-jahre-option';

/** What a first visit loads, in bytes as they are sent, by what it is. */
async function loaded(page: Page, address: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  const sent: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const add = async () => {
      const { responseBodySize } = await request.sizes();
      const type = request.resourceType();
      sizes[type] = (sizes[type] ?? 0) + responseBodySize;
    };
    sent.push(add());
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await Promise.all(sent);
  return sizes;
}

for (const [what, address, html, script] of [
  ['the start, with a chart', '/', 8_000, 2_000],
  ['a statement', `${TALK}/realexperiment`, 6_000, 2_000],
  ['a document of eight statements, with its charts', TALK, 12_000, 2_000],
  ['a search with eight hits', '/suche?q=Option', 11_100, 5_000],
  ['words over time', '/verlauf?q=Option', 6_000, 5_000],
  ['the proofs', '/nachweis', 6_000, 5_000],
  ['the years', '/chronik', 6_000, 2_000],
] as const)
  test(`${what} loads little`, async ({ page }) => {
    const sizes = await loaded(page, address);
    expect(sizes.document, 'document').toBeLessThanOrEqual(html);
    expect(sizes.script, 'script').toBeLessThanOrEqual(script);
    expect(Object.keys(sizes).filter((type) => !TYPES.includes(type))).toEqual([]);
  });

const TYPES = ['document', 'script', 'stylesheet', 'font', 'image', 'other'];

test('a page that a browser has already is not sent again, and never an old one', async ({
  request,
}) => {
  const first = await request.get('/');
  const { etag = '' } = first.headers();
  const again = await request.get('/', { headers: { 'If-None-Match': etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  expect(first.headers()['cache-control']).toBe(
    'public, max-age=0, s-maxage=30, stale-while-revalidate=60',
  );
});

test('scripts and styles can be kept for good', async ({ request }) => {
  const html = await (await request.get('/')).text();
  for (const [, address = ''] of html.matchAll(/(?:src|href)="(\/(?:skripte|_next)\/[^"]+)"/g)) {
    const answer = await request.get(address, { headers: { 'Accept-Encoding': 'br' } });
    expect([address, answer.status(), answer.headers()['cache-control']]).toEqual([
      address,
      200,
      'public, max-age=31536000, immutable',
    ]);
  }
});

test('what is filled in before the script arrives is not lost', async ({ page }) => {
  let arrive = () => undefined as void;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/skripte/start-*', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/suche', { waitUntil: 'commit' });
  await page.getByLabel('Von', { exact: true }).fill('8.7.2004');
  await page.getByRole('checkbox', { name: /^Zitate/ }).check();
  await page.getByLabel('Bis', { exact: true }).fill('8.7.2004');
  arrive();
  await expect(page.locator('html[data-mitsuchen]')).toHaveCount(1);
  await expect(page).toHaveURL('/suche?von=8.7.2004&bis=8.7.2004&art=zitat');
  await expect(page.getByRole('heading', { name: '1 Aussage gefunden' })).toBeVisible();
  await expect(page.getByLabel('Von', { exact: true })).toHaveValue('8.7.2004');
});

test('each part works when another one cannot be loaded', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.route('**/skripte/live-search-*', (route) => route.abort());
  await page.goto('/suche?q=Realexperiment');
  await page.keyboard.press('/');
  await expect(page.getByLabel('Wort, Name oder Datum')).toBeFocused();
  await page.getByRole('button', { name: 'Link kopieren' }).first().click();
  await expect(page.getByText('Kopiert', { exact: true }).first()).toBeVisible();
  // The form is sent as without a script, and so are the filters.
  await page.getByLabel('Wort, Name oder Datum').fill('Wettbewerb');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/suche\?q=Wettbewerb&von=&bis=$/);
  await expect(page.getByRole('button', { name: 'Eingrenzen' })).toBeVisible();
});

test('a search that cannot be answered is gone to as any page', async ({ page }) => {
  await page.goto('/suche');
  await expect(page.locator('html[data-mitsuchen]')).toHaveCount(1);
  let asked = 0;
  await page.route('**/suche?q=Option', (route) =>
    asked++ === 0 ? route.fulfill({ status: 503, body: 'voll' }) : route.continue(),
  );
  await page.getByLabel('Wort, Name oder Datum').fill('Option');
  await expect(page).toHaveURL('/suche?q=Option');
  await expect(page.getByRole('heading', { name: /^\d+ Aussagen? gefunden/ })).toBeVisible();
});
