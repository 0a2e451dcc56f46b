import { expect, test } from '@playwright/test';

/* Time as pictures: the field of years, the days of the year, and what is taken along. */

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a month of the field of years leads to what was said in it, by mouse and by the table', async ({
    page,
  }) => {
    await page.goto('/chronik');
    const figure = page.getByRole('figure', { name: 'Aussagen nach Jahren und Monaten' });
    await figure.locator('a[href="/chronik/2004/07"] rect:visible').click();
    await expect(page).toHaveURL('/chronik/2004/07');
    await page.goBack();
    await figure.getByText('Zahlen als Tabelle').click();
    const row = figure.getByRole('row', { name: /^2010/ });
    await row.getByRole('link', { name: '2010' }).press('Enter');
    await expect(page).toHaveURL('/chronik/2010');
  });

  test('a day of the year shows its years below each other, and leads to the next day with any', async ({
    page,
  }) => {
    await page.goto('/an-diesem-tag/07-08');
    await expect(page.getByRole('heading', { name: 'An diesem Tag: 8. Juli' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /^20/ })).toHaveText(['2010', '2004']);
    await page.goto('/an-diesem-tag/02-29');
    await expect(page.locator('main')).toContainText('Keine Aussage ist auf einen 29. Februar');
    await page.getByRole('link', { name: '8. Juli' }).first().click();
    await expect(page).toHaveURL('/an-diesem-tag/07-08');
  });
});

test('no mark of a drawing is a stop of the tabulator', async ({ page }) => {
  await page.goto('/chronik');
  const stops = await page.evaluate(
    () =>
      [...document.querySelectorAll('figure svg a')].filter(
        (link) => link instanceof SVGAElement && link.tabIndex >= 0,
      ).length,
  );
  expect(stops).toBe(0);
});

test.describe('a chart is taken along', () => {
  for (const [file, type, begin] of [
    ['/chronik/jahre.svg', 'image/svg+xml', '<svg '],
    ['/chronik/jahre.png', 'image/png', '\u{FFFD}PNG'],
    ['/chronik/jahre.csv', 'text/csv; charset=utf-8; header=present', '\uFEFFZeit;'],
    ['/chronik/jahre.json', 'application/json', '{"title":"Aussagen nach Jahren und Monaten"'],
    ['/an-diesem-tag/tage.csv', 'text/csv; charset=utf-8; header=present', '\uFEFFMonat;'],
  ] as const)
    test(`as ${file}`, async ({ request }) => {
      const answer = await request.get(file);
      expect(answer.headers()['content-type']).toBe(type);
      expect((await answer.text()).slice(0, begin.length)).toBe(begin);
    });

  test('and what no page has is not found', async ({ request }) => {
    for (const address of ['/chronik/2010/jahre.svg', '/chronik/verlauf.svg', '/jahre.svg'])
      expect([address, (await request.get(address)).status()]).toEqual([address, 404]);
  });
});
