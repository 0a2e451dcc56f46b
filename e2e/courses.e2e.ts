import { expect, test } from '@playwright/test';

/* How a position changed: from the topic over the picture to the statement, and its relations as a map; all without scripts. */

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

const TOPIC = '/themen/kommunale-option';
const STATEMENT = '/dokumente/5-jahre-option/politikfelduebergreifende-politik';

test('a topic’s picture leads to a statement, whose page has the history small', async ({
  page,
}) => {
  await page.goto(TOPIC);
  const picture = page.getByRole('figure', { name: 'Verlauf der Positionen' });
  await picture
    .locator(`svg:visible a[href="${STATEMENT}"]`)
    .first()
    .locator('text')
    .first()
    .click();
  await expect(page).toHaveURL(STATEMENT);
  const strip = page.locator('#verlauf svg:visible').first();
  expect((await strip.getAttribute('height')) ?? '').toMatch(/^1[01]\d$|^\d\d$/);
});

test('every file of a topic’s charts is there', async ({ request }) => {
  for (const name of ['positionen', 'beziehungen'])
    for (const format of ['svg', 'csv'])
      expect((await request.get(`${TOPIC}/${name}.${format}`)).status()).toBe(200);
});
