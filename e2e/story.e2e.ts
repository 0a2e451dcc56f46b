import { expect, test, type Locator, type Page } from '@playwright/test';
import { findings } from './axe';

/* What an archive is for: that a position has changed, who expected what, and two statements side by side. */

const OLD = '5-jahre-option/keine-alleinige-uebernahme';
const NEW = '5-jahre-option/politikfelduebergreifende-politik';
const historyOn = (page: Page) =>
  page.locator('main ol', { has: page.locator('li > div > p time[datetime="2004-07-08"]') });

async function isWithinFirstScreen(element: Locator, height: number): Promise<boolean> {
  const box = await element.boundingBox();
  return box !== null && box.y + box.height <= height;
}

async function expectNoViolations(page: Page) {
  expect(await findings(page)).toEqual([]);
}

test('in five seconds: the first screen shows both positions with their dates and words, and that they contradict each other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const history = historyOn(page).first();
  for (const element of [
    page.getByRole('heading', { level: 1 }),
    page.locator('main').getByRole('searchbox'),
    page.getByRole('heading', { name: 'Was sich widerspricht' }),
    history.getByRole('link', { name: '8. Juli 2004' }).first(),
    history.getByText('Unabhängig von der Frage'),
    history.getByText('widerspricht', { exact: true }),
    history.getByRole('link', { name: 'Einordnung des Archivs' }),
    history.getByRole('link', { name: '8. Juli 2010' }).first(),
    history.getByText('Die kommunale Option bietet damit deutlich bessere Bedingungen'),
  ])
    expect(await isWithinFirstScreen(element, 900), String(element)).toBe(true);
  await expectNoViolations(page);
});

test('on a phone the first screen shows the first position, its date and its words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('/');
  const history = historyOn(page).first();
  expect(
    await isWithinFirstScreen(page.getByRole('heading', { name: 'Was sich widerspricht' }), 800),
  ).toBe(true);
  expect(
    await isWithinFirstScreen(history.getByRole('link', { name: '8. Juli 2004' }).first(), 800),
  ).toBe(true);
  await expectNoViolations(page);
});

test('the start page says what is a document and what is known from excerpts only', async ({
  page,
}) => {
  const expected = '1 Dokument und 2 nur aus Auszügen bekannte Vorlagen';
  await page.goto('/');
  await expect(page.locator('main')).toContainText(expected);
  await page.goto('/dokumente');
  await expect(page.locator('main')).toContainText(expected);
  await expect(page.locator('main li', { hasText: 'nur aus Auszügen bekannt' })).toHaveCount(2);
});

for (const [what, address] of [
  ['the earlier statement', `/dokumente/${OLD}`],
  ['the later statement', `/dokumente/${NEW}`],
  ['the topic', '/themen/kommunale-option'],
] as const) {
  test(`the turn is told on the page of ${what}, oldest first, as the archive’s reading`, async ({
    page,
  }) => {
    await page.goto(address);
    const history = historyOn(page).first();
    await expect(history.locator('time').first()).toHaveText('8. Juli 2004');
    const steps = history.locator(':scope > li');
    await expect(steps).toHaveCount(3);
    await expect(steps.nth(0)).toContainText('kommt');
    await expect(steps.nth(1)).toContainText('widerspricht');
    await expect(steps.nth(1)).toContainText('8. Juli 2010');
    await expect(steps.nth(2)).toContainText('wird wiederholt von');
    await expectNoViolations(page);
    await steps.nth(1).getByRole('link', { name: 'Einordnung des Archivs' }).click();
    await expect(page.getByRole('heading', { name: 'Einordnung des Archivs' })).toBeInViewport();
  });
}

test('from the start page to the whole history of the position', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Ganzer Verlauf der Position' }).click();
  await expect(page).toHaveURL(`/dokumente/${NEW}#verlauf`);
  await expect(page.getByRole('heading', { name: 'Verlauf der Position' })).toBeInViewport();
});

test('two statements are compared by searching, with the keyboard only', async ({ page }) => {
  await page.goto(`/dokumente/${OLD}`);
  await page.getByRole('link', { name: 'Mit einer anderen Aussage vergleichen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/vergleich\?a=/);
  await page.getByLabel('Zweite Aussage suchen').focus();
  await page.keyboard.type('Wirtschaftsförderung am:08.07.2010');
  await page.keyboard.press('Enter');
  const choose = page.getByRole('link', { name: 'als zweite Aussage wählen' });
  await expect(choose).toHaveCount(1);
  await expectNoViolations(page);
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    if (await choose.evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/vergleich?${new URLSearchParams({ a: OLD, b: NEW }).toString()}`);
  await expect(page.locator('main')).toContainText('widerspricht');
  await expectNoViolations(page);
});

test('what shares little is shown in two plain columns, not struck through', async ({ page }) => {
  await page.goto(`/vergleich?${new URLSearchParams({ a: OLD, b: NEW }).toString()}`);
  await expect(page.locator('main del, main ins')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Die beiden Wortlaute haben wenig gemeinsam');
  await page.getByRole('link', { name: 'Reihenfolge tauschen' }).click();
  await expect(page).toHaveURL(`/vergleich?${new URLSearchParams({ a: NEW, b: OLD }).toString()}`);
});

test('what is a version of the other is compared word by word', async ({ page }) => {
  const params = new URLSearchParams({ a: NEW, b: '5-jahre-option/bessere-bedingungen' });
  await page.goto(`/vergleich?${params.toString()}`);
  await expect(page.locator('main del').first()).toContainText('nur in der ersten Aussage:');
  await expectNoViolations(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('both sides are found, chosen and kept', async ({ page }) => {
    await page.goto('/vergleich');
    await page.getByLabel('Zweite Aussage suchen').fill('Wettbewerb');
    await page.getByLabel('Zweite Aussage suchen').press('Enter');
    await page.getByRole('link', { name: 'als zweite Aussage wählen' }).first().click();
    await expect(page).toHaveURL(/\/vergleich\?b=5-jahre-option%2Fwettbewerb$/);
    await page.getByLabel('Erste Aussage suchen').fill('Fremdeinfluss');
    await page.getByLabel('Erste Aussage suchen').press('Enter');
    await page.getByRole('link', { name: 'als erste Aussage wählen' }).first().click();
    await expect(page).toHaveURL(
      /\/vergleich\?a=5-jahre-option%2Ffremdeinfluss&b=5-jahre-option%2Fwettbewerb$/,
    );
    await expect(page.locator('main section blockquote')).toHaveCount(2);
  });

  test('what finds nothing says so, and an address is taken at once', async ({ page }) => {
    await page.goto('/vergleich?erste=Xylophonquartett');
    await expect(page.getByRole('heading', { name: 'Kein Treffer' })).toBeVisible();
    await page.goto(
      `/vergleich?erste=${encodeURIComponent(`https://archiv.example/dokumente/${OLD}`)}`,
    );
    await expect(page.locator('main')).toContainText('Unabhängig von der Frage');
  });

  test('expectations say how they stand, in words and as a bar', async ({ page }) => {
    await page.goto('/erwartungen');
    await expect(page.getByRole('img', { name: /noch nicht geprüft/ })).toBeVisible();
    const filter = page.getByRole('navigation', { name: 'Nach Ergebnis' });
    await filter.getByRole('link', { name: /^noch nicht geprüft/ }).click();
    await expect(page).toHaveURL('/erwartungen?ergebnis=nicht-geprueft');
    const statements = page.locator('main article');
    expect(await statements.count()).toBeGreaterThan(0);
    await expect(statements.first()).toContainText('noch nicht geprüft');
    await filter.getByRole('link', { name: /^noch offen/ }).click();
    await expect(page.locator('main')).toContainText('noch nicht geprüft');
  });
});

test('the list of expectations has no barriers, in the colours of the system as well', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/erwartungen');
  await expectNoViolations(page);
});

test('on paper the bar keeps its legend, and a comparison its two columns', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/erwartungen');
  await expect(page.getByRole('navigation', { name: 'Nach Ergebnis' })).toBeVisible();
  await page.goto(`/vergleich?${new URLSearchParams({ a: OLD, b: NEW }).toString()}`);
  const columns = page.locator('main section', { has: page.locator('blockquote') });
  const [first, second] = [await columns.nth(0).boundingBox(), await columns.nth(1).boundingBox()];
  expect(first?.y).toBe(second?.y);
  await expect(page.getByLabel('Erste Aussage suchen')).toBeHidden();
});
