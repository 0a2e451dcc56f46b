import { expect, test } from '@playwright/test';

/* What a link to a page looks like where somebody shows it: the picture that the page names. */

for (const address of ['/', '/dokumente/5-jahre-option', '/dokumente/5-jahre-option/wettbewerb'])
  test(`${address} names a picture that is there`, async ({ page, baseURL }) => {
    await page.goto(address);
    const meta = (name: string) => page.locator(`meta[property="og:image${name}"]`);
    const named = new URL((await meta('').getAttribute('content')) ?? '');
    const alt = await meta(':alt').getAttribute('content');
    expect(alt).toContain(
      address.endsWith('wettbewerb') ? 'Tatsächlicher Wettbewerb' : 'Erfahrungen',
    );
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute(
      'content',
      'summary_large_image',
    );

    const answer = await page.goto(named.pathname + named.search);
    expect(answer?.url()).toBe(baseURL + named.pathname + named.search);
    expect(answer?.headers()['content-type']).toBe('image/png');
    const size = await page
      .locator('img')
      .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    expect(size).toEqual([1200, 630]);
  });

test('who has a picture is told that it is the same', async ({ request }) => {
  const address = '/dokumente/5-jahre-option/wettbewerb/bild.png';
  const { etag } = (await request.get(address)).headers();
  const again = await request.get(address, { headers: { 'If-None-Match': etag ?? '' } });
  expect(again.status()).toBe(304);
});

test('there is no picture of what there is not', async ({ page, request }) => {
  for (const address of ['/dokumente/x/bild.png', '/dokumente/5-jahre-option/x/bild.png'])
    expect((await request.get(address)).status()).toBe(404);
  await page.goto('/dokumente/5-jahre-option/x/bild.png');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
