import { expect, test, type Page } from '@playwright/test';
import { findings } from './axe';

const QUOTE_2004 = '/dokumente/5-jahre-option/keine-alleinige-uebernahme';

const words = (page: Page) => page.getByLabel('Wort, Name oder Datum');
const hitCount = (page: Page, text: string) =>
  expect(page.getByRole('heading', { name: text, exact: true })).toBeVisible();
const isAlive = (page: Page) =>
  expect(page.getByRole('button', { name: 'Eingrenzen' })).toHaveCount(0);

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with${javaScriptEnabled ? '' : 'out'} scripts`, () => {
    test.use({ javaScriptEnabled });

    test('a date typed on the start page leads in one step to what was said that day', async ({
      page,
    }) => {
      await page.goto('/');
      await words(page).fill('8. Juli 2004');
      await words(page).press('Enter');
      await expect(page).toHaveURL('/suche?q=8.+Juli+2004');
      await expect(page).toHaveTitle(/^8\. Juli 2004 – Suche/);
      await hitCount(page, '1 Aussage gefunden');
      await expect(page.locator(`main a[href="${QUOTE_2004}"]`).first()).toBeVisible();
      await expect(words(page)).toHaveValue('');
      await expect(page.getByLabel('Von', { exact: true })).toHaveValue('08.07.2004');
      await expect(page.getByLabel('Bis', { exact: true })).toHaveValue('08.07.2004');
    });

    test('the date is a condition that can be removed', async ({ page }) => {
      await page.goto('/suche?q=Übernahme 8. Juli 2004');
      await hitCount(page, '1 Aussage gefunden');
      await page.getByRole('link', { name: 'am 8. Juli 2004 aus der Suche entfernen' }).click();
      await expect(page).toHaveURL('/suche?q=%C3%9Cbernahme');
      await expect(words(page)).toHaveValue('Übernahme');
    });

    test('a year is a date, and a word in one click, and a date again', async ({ page }) => {
      await page.goto('/suche?q=2010');
      await hitCount(page, '7 Aussagen gefunden');
      await page.getByRole('link', { name: 'im Jahr 2010, stattdessen als Wort suchen' }).click();
      await expect(page).toHaveURL('/suche?q=%222010%22');
      await expect(words(page)).toHaveValue('"2010"');
      await page.getByRole('link', { name: '„2010“, stattdessen als Datum suchen' }).click();
      await expect(page).toHaveURL('/suche?von=2010&bis=2010');
      await hitCount(page, '7 Aussagen gefunden');
    });

    test('a name that ends in a year stays words, and the year is offered', async ({ page }) => {
      await page.goto('/suche?q=Agenda 2010');
      await expect(page.locator('main')).toContainText('„2010“ wurde als Wort gesucht.');
      await page.getByRole('link', { name: '„2010“ stattdessen als Datum suchen' }).click();
      await expect(page).toHaveURL('/suche?q=Agenda&von=2010&bis=2010');
    });

    test('a date that does not exist is said, in the title too, and searched as words', async ({
      page,
    }) => {
      await page.goto('/suche?q=31.02.2010 Option');
      await expect(page).toHaveTitle(/^Fehler: 31\.02\.2010 Option – Suche/);
      await expect(page.locator('main')).toContainText(
        'Den 31. Februar 2010 gibt es nicht. Geben Sie zum Beispiel 2010, 07/2010 oder 08.07.2010 ein. „31.02.2010“ wurde als Text gesucht.',
      );
      await expect(words(page)).toHaveValue('31.02.2010 Option');
    });
  });
}

test('while a date is typed nothing is taken away, and what it set goes with it', async ({
  page,
}) => {
  await page.goto('/suche');
  await isAlive(page);
  const von = page.getByLabel('Von', { exact: true });
  await words(page).focus();
  for (const piece of ['8. Juli 20', '04', ' Übernahme']) {
    await page.keyboard.type(piece, { delay: 20 });
    await page.waitForTimeout(600);
    await expect(words(page)).toBeFocused();
    await expect(von).toHaveValue('');
  }
  await expect(words(page)).toHaveValue('8. Juli 2004 Übernahme');
  await hitCount(page, '1 Aussage gefunden');
  await expect(page).toHaveURL('/suche?q=8.+Juli+2004+%C3%9Cbernahme');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2010', { delay: 20 });
  await hitCount(page, '7 Aussagen gefunden');
  await expect(page).toHaveURL('/suche?q=2010');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await hitCount(page, '8 Aussagen gefunden');
  await expect(page).toHaveURL('/suche');
  await page.keyboard.type('Juli 2004', { delay: 20 });
  await hitCount(page, '1 Aussage gefunden');
  await page.keyboard.press('Enter');
  await expect(words(page)).toHaveValue('Juli 2004');
  await page.keyboard.press('Tab');
  await expect(words(page)).toHaveValue('');
  await expect(von).toHaveValue('07/2004');
});

test('a new date takes the place of the one before', async ({ page }) => {
  await page.goto('/suche?q=8. Juli 2004');
  await isAlive(page);
  await words(page).pressSequentially('2010', { delay: 20 });
  await hitCount(page, '7 Aussagen gefunden');
  await expect(page.locator('main')).toContainText(
    'Statt „08.07.2004“ bei „Von“ und „08.07.2004“ bei „Bis“ gilt das Datum unter den Suchwörtern.',
  );
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Von', { exact: true })).toHaveValue('2010');
});

test('the field of the page that is not there says what it takes', async ({ page }) => {
  await page.goto('/dokumente/gibt-es-nicht');
  await expect(words(page)).toBeVisible();
});

test('the help explains dates', async ({ page }) => {
  await page.goto('/suche');
  await page.getByText('So können Sie suchen').click();
  await expect(page.getByText('Anfang Juli 2010')).toBeVisible();
});

test('a search with a date has no accessibility problem', async ({ page }) => {
  await page.goto('/suche?q=Option 2004 2010 Agenda 2010 31.02.2010');
  expect(await findings(page)).toEqual([]);
});
