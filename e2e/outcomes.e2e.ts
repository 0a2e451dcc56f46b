import { expect, test } from '@playwright/test';

/* What became of expectations, as a picture: on the page of all, and on those of what they belong to. */

test('expectations run from when they were voiced to what was found out, with the evidence in the table', async ({
  page,
}) => {
  await page.goto('/erwartungen');
  const figure = page.locator('#ergebnisse');
  await expect(figure.getByRole('group', { name: 'Was aus den Erwartungen wurde' })).toBeVisible();
  await expect(figure.locator('figcaption')).toContainText(
    /3 Erwartungen: 1 teilweise eingetreten und 2 noch nicht geprüft\. Stand: \d+\. \p{L}+ \d{4}\./u,
  );
  await figure.locator('summary').click();
  await expect(figure.getByRole('row', { name: /teilweise eingetreten/ }).first()).toContainText(
    '1. Januar 2012',
  );
  await expect(figure.locator('td a[href^="https://www.gesetze-im-internet.de"]')).toHaveCount(1);
  await figure.locator('th a').first().click();
  await expect(page.locator('h1')).toBeVisible();
});

test('the same picture is on the pages of a topic and a document, and a file', async ({
  page,
  request,
}) => {
  for (const address of ['/themen/kommunale-option', '/dokumente/5-jahre-option']) {
    await page.goto(address);
    await expect(page.locator('#ergebnisse')).toBeVisible();
    const file = await request.get(`${address}/ergebnisse.csv`);
    expect(await file.text()).toContain('5-jahre-option/wettbewerb;Spies');
  }
});
