import { expect, test } from '@playwright/test';

/* A reader of a page about somebody or something sees what there is, and goes from a picture to statements. */

test.use({ javaScriptEnabled: false });

test('from a dot of a topic to its statements, and from there back to a search within', async ({
  page,
}) => {
  await page.goto('/themen/kommunale-option');
  const main = page.locator('main');
  await expect(main.getByText('mindestens 6 Jahre')).toBeVisible();
  const chart = page.getByRole('figure', { name: 'Wer wann: Organisationen nach Jahren' });
  const dot = chart.locator('svg:visible a', {
    hasText: 'Stadt Mülheim an der Ruhr, 2004: 1 Aussage',
  });
  await dot.locator('circle').click();
  await expect(page).toHaveURL(/\/suche\?von=2004&bis=2004&thema=kommunale-option&organisation=/);
  await expect(main.getByRole('article')).toHaveCount(1);
  await page.goBack();
  await chart.getByText('Zahlen als Tabelle').click();
  await chart.getByRole('link', { name: '(+ 6?)' }).click();
  await expect(main.getByRole('article')).toHaveCount(6);
  await page.goBack();
  await main.getByLabel('Wort, Name oder Datum').fill('Wettbewerb');
  await main.getByRole('button', { name: 'Suchen' }).click();
  await expect(page).toHaveURL('/suche?q=Wettbewerb&thema=kommunale-option');
});

test('a chart is taken along as it is shown', async ({ request }) => {
  const file = async (format: string) =>
    await request.get(`/themen/kommunale-option/wer-wann.${format}`);
  expect(await (await file('svg')).text()).toContain('Stadt Mülheim an der Ruhr');
  expect(await (await file('csv')).text()).toContain('stadt-muelheim-an-der-ruhr');
  expect((await request.get('/personen/matthias-spies/themen-wann.svg')).status()).toBe(404);
  expect((await request.get('/themen/gibt-es-nicht/wer-wann.svg')).status()).toBe(404);
});
