import { expect, test, type Page } from '@playwright/test';

const QUOTE_2004 = '/dokumente/5-jahre-option/keine-alleinige-uebernahme';
const QUOTE_2010 = '/dokumente/5-jahre-option/politikfelduebergreifende-politik';

async function searchFor(page: Page, dates: { von?: string; bis?: string; words?: string }): Promise<void> {
  await page.goto('/suche');
  if (dates.words) await page.getByLabel('Suchwörter').fill(dates.words);
  if (dates.von) await page.getByLabel('Von', { exact: true }).fill(dates.von);
  if (dates.bis) await page.getByLabel('Bis', { exact: true }).fill(dates.bis);
  await page.locator('main').getByRole('button', { name: 'Suchen' }).first().click();
}

const hitCount = (page: Page, text: string) => expect(page.getByRole('heading', { name: text, exact: true })).toBeVisible();

for (const [typed, address] of [
  ['8.7.2004', QUOTE_2004],
  ['08.07.2004', QUOTE_2004],
  ['2004-07-08', QUOTE_2004],
  ['07/2004', QUOTE_2004],
  ['Juli 2004', QUOTE_2004],
  ['Jul 04', QUOTE_2004],
  ['2004', QUOTE_2004],
] as const) {
  test(`the council paper of 2004 is found by typing ${typed} as Von and as Bis`, async ({ page }) => {
    await searchFor(page, { von: typed, bis: typed });
    await hitCount(page, '1 Aussage gefunden');
    await expect(page.locator(`main a[href="${address}"]`).first()).toBeVisible();
  });
}

test('the council paper of 2010 is found under its day, beside what is dated „um 2010“ and says so', async ({ page }) => {
  await searchFor(page, { von: '8.7.2010', bis: '8.7.2010' });
  await hitCount(page, '7 Aussagen gefunden');
  await expect(page.locator(`main a[href="${QUOTE_2010}"]`).first()).toBeVisible();
  await expect(page.locator('main')).toContainText('Tag unbekannt');
});

test('what was understood is spelt out in chips, and a chip can be removed', async ({ page }) => {
  await searchFor(page, { words: 'Option', von: '8.7.2010', bis: '2010' });
  const chip = page.locator('main').getByRole('link', { name: /8\. Juli 2010 bis 31\. Dezember 2010/ });
  await expect(chip).toBeVisible();
  await chip.click();
  await expect(page).toHaveURL('/suche?q=Option');
  await expect(page.getByLabel('Suchwörter')).toHaveValue('Option');
});

test('umlauts and sharp s are found in every spelling, and the hit is marked', async ({ page }) => {
  for (const spelling of ['Uebernahme', 'übernahme', 'ÜBERNAHME']) {
    await searchFor(page, { words: spelling });
    await expect(page.locator('main mark').first()).toHaveText('Übernahme');
  }
});

test('filters narrow the search and show their counts', async ({ page }) => {
  await page.goto('/suche');
  await page.getByRole('checkbox', { name: /^Erwartungen/ }).check();
  await page.getByRole('button', { name: 'Eingrenzen' }).first().click();
  await expect(page).toHaveURL(/art=erwartung/);
  await hitCount(page, '3 Aussagen gefunden');
});

test('years with hits are bars that can be followed', async ({ page }) => {
  await page.goto('/suche?q=Option');
  await page.getByRole('link', { name: /^2004: 1 Aussage/ }).click();
  await expect(page).toHaveURL('/suche?q=Option&von=2004&bis=2004');
  await hitCount(page, '1 Aussage gefunden');
});

test('a wrong date is named above the heading, leads to its field, and nothing typed is lost', async ({ page }) => {
  await searchFor(page, { words: 'Option', von: '30.2.2004', bis: '2010' });
  await expect(page).toHaveTitle(/^Fehler: /);
  const summary = page.getByRole('alert').filter({ hasText: '30. Februar 2004' });
  await expect(summary).toBeVisible();
  const above = await summary.evaluate((element) => {
    const heading = document.querySelector('h1');
    return heading ? Boolean(element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) : false;
  });
  expect(above).toBe(true);
  await summary.getByRole('link').first().click();
  await expect(page.getByLabel('Von', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Von', { exact: true })).toHaveValue('30.2.2004');
  await expect(page.getByLabel('Von', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Bis', { exact: true })).toHaveValue('2010');
  await expect(page.getByLabel('Suchwörter')).toHaveValue('Option');
});
