import { expect, test } from '@playwright/test';

const TALK = '/dokumente/5-jahre-option';
const EXPERIENCE = `${TALK}/bessere-bedingungen`;
const QUOTE_2010 = `${TALK}/politikfelduebergreifende-politik`;

test('a councillor reads the talk section by section', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link', { name: 'Dokumente' })
    .click();
  await page.getByRole('link', { name: '5 Jahre Option: Erfahrungen und Erwartungen' }).click();
  await expect(page).toHaveURL(TALK);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '5 Jahre Option: Erfahrungen und Erwartungen',
  );
  await expect(page.locator('main h2')).toHaveText([
    'Inhalt',
    /^Historie/,
    /^Erfahrungen/,
    /^Erwartungen/,
    'Beziehungen',
    'Zitieren',
  ]);
  await expect(page.locator('main article')).toHaveCount(8);
  await expect(page.locator('main article blockquote').first()).toContainText(
    'eine alleinige Übernahme der Aufgaben nicht in Betracht kommt.',
  );
});

test('each statement leads to its own page, and from there back to its place in the document', async ({
  page,
}) => {
  await page.goto(TALK);
  const article = page.locator('#realexperiment');
  await article.getByRole('link', { name: 'Aussage öffnen' }).click();
  await expect(page).toHaveURL(`${TALK}/realexperiment`);
  await expect(page.locator('main blockquote')).toHaveText(
    'Das bundesweite und historisch einmalige „Realexperiment“ ist - unter äußerst schweren Bedingungen - geglückt.',
  );
  await page.getByRole('link', { name: 'Im Dokument lesen' }).click();
  await expect(page).toHaveURL(`${TALK}#realexperiment`);
  await expect(article).toBeInViewport();
});

test('the third experience leads to the 2010 quote that it repeats, and back', async ({ page }) => {
  await page.goto(EXPERIENCE);
  const relations = page
    .locator('main')
    .getByRole('list')
    .filter({ hasText: /^wiederholt/ });
  await expect(relations).toContainText('Die kommunale Option bietet damit');
  await relations.locator(`a[href="${QUOTE_2010}"]`).first().click();
  await expect(page).toHaveURL(QUOTE_2010);
  await expect(page.locator('main')).toContainText('wird wiederholt von');
  await page.locator(`main a[href="${EXPERIENCE}"]:visible`).first().click();
  await expect(page).toHaveURL(EXPERIENCE);
});

test('the position of 2010 is shown as contradicting that of 2004, on both pages', async ({
  page,
}) => {
  await page.goto(QUOTE_2010);
  await expect(page.locator('main')).toContainText('widerspricht');
  await page.locator(`main a[href="${TALK}/keine-alleinige-uebernahme"]:visible`).first().click();
  await expect(page.locator('main')).toContainText('widerspricht');
  await expect(page.locator(`main a[href="${QUOTE_2010}"]:visible`).first()).toBeVisible();
});

test('a council paper that carries no copy shows what is quoted from it', async ({ page }) => {
  await page.goto('/dokumente/ratsvorlage-2004-07-08');
  await expect(page.getByRole('heading', { name: 'Daraus zitiert' })).toBeVisible();
  await expect(page.locator('main')).toContainText('nicht in Betracht kommt');
});

test('a link to one sentence opens in a fresh tab', async ({ page, context }) => {
  await page.goto(TALK);
  const address = await page
    .locator('#wettbewerb')
    .getByRole('link', { name: 'Aussage öffnen' })
    .getAttribute('href');
  const tab = await context.newPage();
  await tab.goto(address ?? '');
  await expect(tab.locator('main blockquote')).toContainText(
    'Tatsächlicher Wettbewerb ist erst jetzt implementiert',
  );
  await expect(tab).toHaveTitle(/Tatsächlicher Wettbewerb/);
});

test('the copy button puts the lasting address on the clipboard and says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${TALK}/wettbewerb`);
  await page.getByRole('button', { name: 'Link kopieren' }).first().click();
  await expect(page.getByRole('status').first()).toHaveText('Kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^https?:.*\/dokumente\/5-jahre-option\/wettbewerb\?w=[0-9a-z]{26}$/,
  );
});

test('abbreviations of the glossary are marked and lead to their explanation', async ({ page }) => {
  await page.goto(`${TALK}/wettbewerb`);
  const abbreviation = page.locator('main blockquote abbr', { hasText: 'BMAS' });
  await expect(abbreviation).toHaveAttribute('title', 'Bundesministerium für Arbeit und Soziales');
  await abbreviation.click();
  await page.getByRole('link', { name: 'Eintrag unter „Begriffe“' }).click();
  await expect(page).toHaveURL('/begriffe#bmas');
});

test('two statements can be compared word by word', async ({ page }) => {
  await page.goto(EXPERIENCE);
  await page
    .locator('section', { has: page.getByRole('heading', { name: 'Beziehungen' }) })
    .getByRole('link', { name: 'Vergleichen' })
    .click();
  await expect(page).toHaveURL(
    /\/vergleich\?a=5-jahre-option%2Fbessere-bedingungen&b=5-jahre-option%2Fpolitikfelduebergreifende-politik/,
  );
  await expect(page.locator('main ins').first()).toContainText(
    'insbesondere den Wohlfahrtsverbänden',
  );
});

test('the Chronik leads from the year over the month to the day', async ({ page }) => {
  await page.goto('/chronik');
  await page.locator('main a[href="/chronik/2004"]').first().click();
  await page.locator('main a[href="/chronik/2004/07"]').first().click();
  await page.locator('main a[href="/chronik/2004/07/08"]').first().click();
  await expect(page.locator('main blockquote').first()).toContainText('Unabhängig von der Frage');
});

test('an unknown address says so and searches for its words', async ({ page }) => {
  const response = await page.goto('/dokumente/realexperiment-geglueckt');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seite nicht gefunden');
  await expect(page.locator('main')).toContainText('Das bundesweite und historisch einmalige');
});
