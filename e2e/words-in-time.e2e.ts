import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('two words become two lines, and a point leads to as many hits as it says', async ({
      page,
    }) => {
      await page.goto('/verlauf');
      await page.getByLabel('Wort oder Wortfolge 1').fill('Option');
      await page.getByLabel('Wort oder Wortfolge 2').fill('Wettbewerb');
      await page.getByRole('button', { name: 'Zeigen' }).click();
      const chart = page.locator('figure#verlauf');
      await expect(chart).toContainText('„Option“ und „Wettbewerb“: Aussagen je Jahr');
      await expect(chart.locator('svg[role=group]').first()).toContainText('„Wettbewerb“');
      await chart.getByText('Zahlen als Tabelle').click();
      const cell = chart.getByRole('table').getByRole('link').first();
      const most = (await cell.innerText()).split('–').at(-1);
      await cell.click();
      await expect(page).toHaveURL(/\/suche\?q=Option&von=\d{4}&bis=\d{4}$/);
      await expect(
        page.getByRole('heading', { name: new RegExp(`^${most} Aussagen? gefunden$`) }),
      ).toBeVisible();
      await page.goto(page.url().replace(/&von.*/, ''));
      await page.getByRole('link', { name: 'Als Verlauf' }).click();
      await expect(page).toHaveURL('/verlauf?q=Option');
    });
  });

test('a word that does not occur says so and leads to what was meant', async ({ page }) => {
  await page.goto('/verlauf?q=Wetbewerb&q=Option');
  await expect(page.getByText('In keiner Aussage des Archivs kommt das vor.')).toBeVisible();
  await page.getByRole('link', { name: 'Wettbewerb', exact: true }).click();
  await expect(page).toHaveURL('/verlauf?q=Wettbewerb&q=Option');
});

test('the numbers are taken along', async ({ request }) => {
  const csv = await request.get('/verlauf/verlauf.csv?q=Option&q=Wettbewerb');
  const [head, first] = (await csv.text()).split('\r\n');
  expect(head).toBe(
    '\uFEFFJahr;Gesucht;Aussagen;"davon sicher aus diesem Jahr";"Alle Aussagen";"Von 1.000 Aussagen"',
  );
  expect(first).toMatch(/^\d{4};Option;\d+;\d+;\d+;$/);
  const answers = await Promise.all(
    ['svg', 'png', 'json'].map((format) => request.get(`/verlauf/verlauf.${format}?q=Option`)),
  );
  expect(answers.map((answer) => answer.status())).toEqual([200, 200, 200]);
  expect((await request.get('/verlauf/verlauf.svg?q=Unauffindbar')).status()).toBe(404);
});
