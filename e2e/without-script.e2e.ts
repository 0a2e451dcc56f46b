import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('everything can be read, searched and linked without JavaScript', async ({ page }) => {
  await page.goto('/dokumente/5-jahre-option');
  await expect(page.locator('main article')).toHaveCount(8);
  await page.locator('#wettbewerb').getByRole('link', { name: 'Aussage öffnen' }).click();
  await expect(page).toHaveURL('/dokumente/5-jahre-option/wettbewerb');
  await expect(page.getByRole('button', { name: 'Link kopieren' })).toHaveCount(0);

  await page.goto('/suche');
  await page.getByLabel('Wort, Name oder Datum').fill('Wettbewerb');
  await page.getByLabel('Von', { exact: true }).fill('2010');
  await page.locator('main').getByRole('button', { name: 'Suchen' }).first().click();
  await expect(page).toHaveURL(/\/suche\?q=Wettbewerb&von=2010/);
  await expect(page.getByRole('heading', { name: '1 Aussage gefunden' })).toBeVisible();
  await expect(page.locator('main mark').first()).toHaveText('Wettbewerb');
});
