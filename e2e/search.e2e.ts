import { expect, test, type Page } from '@playwright/test';

const QUOTE_2004 = '/dokumente/5-jahre-option/keine-alleinige-uebernahme';
const QUOTE_2010 = '/dokumente/5-jahre-option/politikfelduebergreifende-politik';

async function searchFor(
  page: Page,
  dates: { von?: string; bis?: string; words?: string },
): Promise<void> {
  await page.goto('/suche');
  if (dates.words) await page.getByLabel('Wort, Name oder Datum').fill(dates.words);
  if (dates.von) await page.getByLabel('Von', { exact: true }).fill(dates.von);
  if (dates.bis) await page.getByLabel('Bis', { exact: true }).fill(dates.bis);
  await page.locator('main').getByRole('button', { name: 'Suchen' }).first().click();
}

const hitCount = (page: Page, text: string) =>
  expect(page.getByRole('heading', { name: text, exact: true })).toBeVisible();

for (const [typed, address] of [
  ['8.7.2004', QUOTE_2004],
  ['08.07.2004', QUOTE_2004],
  ['2004-07-08', QUOTE_2004],
  ['07/2004', QUOTE_2004],
  ['Juli 2004', QUOTE_2004],
  ['Jul 04', QUOTE_2004],
  ['2004', QUOTE_2004],
] as const) {
  test(`the council paper of 2004 is found by typing ${typed} as Von and as Bis`, async ({
    page,
  }) => {
    await searchFor(page, { von: typed, bis: typed });
    await hitCount(page, '1 Aussage gefunden');
    await expect(page.locator(`main a[href="${address}"]`).first()).toBeVisible();
  });
}

test('the council paper of 2010 is found under its day, what quotes it only from the next day on, and says so', async ({
  page,
}) => {
  await searchFor(page, { von: '8.7.2010', bis: '8.7.2010' });
  await hitCount(page, '1 Aussage gefunden');
  await expect(page.locator(`main a[href="${QUOTE_2010}"]`).first()).toBeVisible();
  await searchFor(page, { von: '9.7.2010', bis: '9.7.2010' });
  await hitCount(page, '6 Aussagen gefunden');
  await expect(page.locator('main')).toContainText('Datum erschlossen');
});

test('what was understood is spelt out in chips, and a chip can be removed', async ({ page }) => {
  await searchFor(page, { words: 'Option', von: '8.7.2010', bis: '2010' });
  const chip = page
    .locator('main')
    .getByRole('link', { name: /8\. Juli 2010 bis 31\. Dezember 2010/ });
  await expect(chip).toBeVisible();
  await chip.click();
  await expect(page).toHaveURL('/suche?q=Option');
  await expect(page.getByLabel('Wort, Name oder Datum')).toHaveValue('Option');
});

test('umlauts and sharp s are found in every spelling, and the hit is marked', async ({ page }) => {
  for (const spelling of ['Uebernahme', 'übernahme', 'ÜBERNAHME']) {
    await searchFor(page, { words: spelling });
    await expect(page.locator('main mark').first()).toHaveText('Übernahme');
  }
});

test('filters narrow the search and show their counts', async ({ page }) => {
  await page.goto('/suche');
  const box = (name: RegExp) => page.getByRole('checkbox', { name });
  await expect(page.getByRole('button', { name: 'Eingrenzen' })).toHaveCount(0);
  await box(/^Erwartungen/).check();
  await expect(page).toHaveURL('/suche?art=erwartung');
  await hitCount(page, '3 Aussagen gefunden');
  await expect(box(/^Erwartungen/)).toBeFocused();
  await box(/^Erfahrungen/).check();
  await hitCount(page, '6 Aussagen gefunden');
  await page.goBack();
  await hitCount(page, '3 Aussagen gefunden');
  await expect(box(/^Erwartungen/)).toBeChecked();
  await expect(box(/^Erfahrungen/)).not.toBeChecked();
});

test('values without hits stay, with their count', async ({ page }) => {
  await page.goto('/suche?q=Realexperiment');
  await expect(page.getByRole('checkbox', { name: 'Zitate (0)' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Erfahrungen (1)' })).toBeVisible();
});

test('the list follows what is typed, the address too, and back leads to where it began', async ({
  page,
}) => {
  await page.goto('/suche?von=2010');
  await expect(page.getByRole('button', { name: 'Eingrenzen' })).toHaveCount(0);
  await page.getByLabel('Wort, Name oder Datum').pressSequentially('Wettbew', { delay: 30 });
  await hitCount(page, '1 Aussage gefunden');
  await expect(page).toHaveURL('/suche?q=Wettbew&von=2010');
  await expect(page.getByRole('status').filter({ hasText: '1 Aussage gefunden' })).toHaveCount(1);
  await page.getByLabel('Wort, Name oder Datum').pressSequentially('erb', { delay: 30 });
  await expect(page).toHaveURL('/suche?q=Wettbewerb&von=2010');
  await expect(page.getByLabel('Wort, Name oder Datum')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL('/suche?von=2010');
  await expect(page.getByLabel('Wort, Name oder Datum')).toHaveValue('');
  await hitCount(page, '7 Aussagen gefunden');
});

test('an answer that comes late does not take the place of a newer one', async ({ page }) => {
  await page.goto('/suche');
  await expect(page.getByRole('button', { name: 'Eingrenzen' })).toHaveCount(0);
  let held = 0;
  await page.route(/\/suche\?q=Option(?:&|$)/, async (route) => {
    held++;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.getByLabel('Wort, Name oder Datum').fill('Option');
  await expect.poll(() => held).toBeGreaterThan(0);
  await page.getByLabel('Wort, Name oder Datum').fill('Realexperiment');
  await hitCount(page, '1 Aussage gefunden');
  await page.waitForTimeout(2000);
  await hitCount(page, '1 Aussage gefunden');
  await expect(page).toHaveURL('/suche?q=Realexperiment');
  await expect(page.getByLabel('Wort, Name oder Datum')).toHaveValue('Realexperiment');
});

test('conditions typed among the words move to their own fields when the words are left', async ({
  page,
}) => {
  await page.goto('/suche');
  await expect(page.getByRole('button', { name: 'Eingrenzen' })).toHaveCount(0);
  await page
    .getByLabel('Wort, Name oder Datum')
    .pressSequentially('art:zitat am:08.07.2004 Option', { delay: 15 });
  await hitCount(page, '1 Aussage gefunden');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Wort, Name oder Datum')).toHaveValue('Option');
  await expect(page.getByLabel('Von', { exact: true })).toHaveValue('08.07.2004');
  await expect(page.getByRole('checkbox', { name: /^Zitate/ })).toBeChecked();
});

test('a slash leads to the field from everywhere, is a slash in a field, and can be switched off', async ({
  page,
}) => {
  await page.goto('/chronik');
  const field = page.getByLabel('Wort, Name oder Datum');
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page).toHaveURL('/suche#q', { timeout: 5_000 });
  }).toPass();
  await expect(field).toBeFocused();
  // On a slow machine the key was pressed again when the field was there already.
  await field.fill('');
  await page.keyboard.type('/');
  await expect(field).toHaveValue('/');
  await page.getByText('So können Sie suchen').click();
  await page
    .getByRole('checkbox', { name: 'Die Taste / setzt den Cursor in das Suchfeld' })
    .uncheck();
  await page.reload();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(field).not.toBeFocused();
});

test('time zooms from years to months to days and out again, with the keyboard', async ({
  page,
}) => {
  await page.goto('/suche');
  const follow = async (name: RegExp | string) => {
    await page.locator('aside').getByRole('link', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await follow(/^2010: 7 Aussagen/);
  await expect(page).toHaveURL('/suche?von=2010&bis=2010');
  await follow(/^Juli 2010: 7 Aussagen/);
  await expect(page).toHaveURL('/suche?von=07%2F2010&bis=07%2F2010');
  await expect(page.locator('aside')).toContainText('6 Treffer sind nur ungefähr datiert');
  await follow('9. Juli 2010: 6 Aussagen');
  await hitCount(page, '6 Aussagen gefunden');
  await follow('8. Juli 2010: 1 Aussage');
  await hitCount(page, '1 Aussage gefunden');
  await page.getByRole('checkbox', { name: /^Auf den Tag genau/ }).check();
  await expect(page).toHaveURL('/suche?von=08.07.2010&bis=08.07.2010&datierung=genau');
  await hitCount(page, '1 Aussage gefunden');
  await follow(/^2010$/);
  await expect(page).toHaveURL('/suche?von=2010&bis=2010&datierung=genau');
  await follow('Alle Jahre');
  await expect(page).toHaveURL('/suche?datierung=genau');
  await hitCount(page, '2 Aussagen gefunden');
});

test('a mistyped word is answered with the one that was meant', async ({ page }) => {
  await page.goto('/suche?q=Wettbewreb');
  await page.getByRole('link', { name: 'Wettbewerb', exact: true }).first().click();
  await expect(page).toHaveURL('/suche?q=Wettbewerb');
});

test('what is found by another name is marked as such', async ({ page }) => {
  await page.goto('/suche?q=Bundesagentur+für+Arbeit');
  await expect(page.locator('main mark.glossary').first()).toHaveText('BA');
  await expect(page.locator('main')).toContainText(
    '„Bundesagentur für Arbeit“ wurde auch gesucht als „BA“',
  );
});

test('a link from the remark to its field, while the answer is on its way, loses nothing that was filled in', async ({
  page,
}) => {
  await searchFor(page, { words: 'Option', von: '30.2.2004' });
  const summary = page.getByRole('alert').filter({ hasText: '30. Februar 2004' });
  await expect(summary).toBeVisible();
  let answer = () => {};
  const isHeld = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/bis=2010/, async (route) => {
    await isHeld;
    await route.continue();
  });
  await page.getByLabel('Bis', { exact: true }).fill('2010');
  await page.keyboard.press('Enter');
  await summary.getByRole('link').first().click();
  answer();
  await expect(page).toHaveURL(/bis=2010/);
  await expect(page.getByLabel('Bis', { exact: true })).toHaveValue('2010');
});

test('an answer takes nobody out of the field that was gone to meanwhile', async ({ page }) => {
  await page.goto('/suche');
  let answer = () => {};
  const isHeld = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/von=2004/, async (route) => {
    await isHeld;
    await route.continue();
  });
  await page.getByLabel('Von', { exact: true }).fill('2004');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Bis', { exact: true })).toBeFocused();
  answer();
  await expect(page).toHaveURL(/von=2004/);
  await page.keyboard.type('2010');
  await expect(page.getByLabel('Bis', { exact: true })).toHaveValue('2010');
});

test('what can be typed is explained on the page', async ({ page }) => {
  await page.goto('/suche');
  await page.getByText('So können Sie suchen').click();
  await expect(page.getByText('von:2004 bis:2010')).toBeVisible();
});

test('years with hits are bars that can be followed', async ({ page }) => {
  await page.goto('/suche?q=Option');
  await page.getByRole('link', { name: /^2004: 1 Aussage/ }).click();
  await expect(page).toHaveURL('/suche?q=Option&von=2004&bis=2004');
  await hitCount(page, '1 Aussage gefunden');
});

test('a wrong date is named above the heading, leads to its field, and nothing typed is lost', async ({
  page,
}) => {
  await searchFor(page, { words: 'Option', von: '30.2.2004', bis: '2010' });
  await expect(page).toHaveTitle(/^Fehler: /);
  const summary = page.getByRole('alert').filter({ hasText: '30. Februar 2004' });
  await expect(summary).toBeVisible();
  const above = await summary.evaluate((element) => {
    const heading = document.querySelector('h1');
    return heading
      ? Boolean(element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING)
      : false;
  });
  expect(above).toBe(true);
  await summary.getByRole('link').first().click();
  await expect(page.getByLabel('Von', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Von', { exact: true })).toHaveValue('30.2.2004');
  await expect(page.getByLabel('Von', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Bis', { exact: true })).toHaveValue('2010');
  await expect(page.getByLabel('Wort, Name oder Datum')).toHaveValue('Option');
});
