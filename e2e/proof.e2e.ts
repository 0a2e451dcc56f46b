import { expect, test } from '@playwright/test';

const TALK = '/dokumente/5-jahre-option';
const SOURCE = '/quellen/5-muelheimer-arbeitsmarktdialog';
const STATEMENTS = [
  'keine-alleinige-uebernahme',
  'politikfelduebergreifende-politik',
  'realexperiment',
  'steuerung-der-instrumente',
  'bessere-bedingungen',
  'mehr-optionskommunen',
  'wettbewerb',
  'fremdeinfluss',
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('every statement says that it is checked word for word, and leads to the marked passage', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      for (const name of STATEMENTS) {
        await page.goto(`${TALK}/${name}`);
        // Without the archive's own remark on it.
        const wording = (await page.locator('main blockquote').first().innerText())
          .replace(' [so in der Quelle]', '')
          .trim();
        await expect(page.locator('main')).toContainText(
          'Wörtlich geprüft am Archivtext des Vortrags',
        );
        await page.locator(`main a[href^="${SOURCE}#"]`).click();
        await expect(page).toHaveURL(`${SOURCE}#5-jahre-option/${name}`);
        const passage = page.locator('main mark:target');
        await expect(passage).toBeInViewport();
        expect((await passage.evaluate((mark) => mark.textContent ?? '')).replace(/^\d+/, '')).toBe(
          wording,
        );
      }
    });
  });
}

test('a quote says that only the deck was checked, not the council paper', async ({ page }) => {
  await page.goto(`${TALK}/politikfelduebergreifende-politik`);
  await expect(page.locator('main')).toContainText(
    'Nicht geprüft am Text der Beschlussvorlage selbst: Er liegt diesem Archiv nicht vor.',
  );
  await page.goto(`${TALK}/realexperiment`);
  await expect(page.locator('main')).not.toContainText('Nicht geprüft');
});

test('a document marks each of its checked statements and leads to its archive text', async ({
  page,
}) => {
  await page.goto(TALK);
  await expect(
    page.locator('main article').getByRole('link', { name: 'wörtlich wie im Vortrag' }),
  ).toHaveCount(STATEMENTS.length);
  await page.getByRole('link', { name: 'Text der Quelle, Zeile für Zeile' }).click();
  await expect(page).toHaveURL(SOURCE);
  await expect(page.locator('main mark')).toHaveCount(STATEMENTS.length);
});

test('the archive text leads back to each statement, and each of its lines has an address', async ({
  page,
}) => {
  await page.goto(SOURCE);
  await page
    .locator('main')
    .getByRole('link', { name: /^Erwartung ?: Tatsächlicher Wettbewerb/ })
    .click();
  await expect(page).toHaveURL(`${TALK}/wettbewerb`);
  await page.goto(`${SOURCE}#zeile-38`);
  await expect(page.locator('main a:target')).toHaveText('38');
});

test('an archive text that is not there is not found', async ({ page }) => {
  const response = await page.goto('/quellen/gibt-es-nicht');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seite nicht gefunden');
});

test('the third experience and the quote of 2010 name each other, with the words they share marked', async ({
  page,
}) => {
  const shared =
    'Die kommunale Option bietet damit deutlich bessere Bedingungen für eine abgestimmte Zusammenarbeit sowohl innerhalb der öffentlichen Verwaltung, als auch insbesondere mit anderen zentralen Akteuren und Netzwerken vor Ort';
  for (const [from, to] of [
    ['bessere-bedingungen', 'politikfelduebergreifende-politik'],
    ['politikfelduebergreifende-politik', 'bessere-bedingungen'],
  ]) {
    await page.goto(`${TALK}/${from}`);
    const row = page
      .locator('main section')
      .filter({ has: page.getByRole('heading', { name: 'Wortgleich in' }) });
    await expect(row.locator('mark')).toHaveText(shared);
    await expect(row).toContainText('28 gemeinsame Wörter');
    await expect(row.getByRole('link').first()).toHaveAttribute('href', `${TALK}/${to}`);
  }
  await page.goto(`${TALK}/realexperiment`);
  await expect(page.getByRole('heading', { name: 'Wortgleich in' })).toHaveCount(0);
});

test('the search can be narrowed to what is checked word for word', async ({ page }) => {
  await page.goto('/suche?q=Option&beleg=woertlich');
  await expect(page.locator('main')).toContainText('wörtlich wie in der Quelle');
  await expect(page.locator('main article').first()).toBeVisible();
  await page.goto('/suche?q=Option&beleg=ohne-quelle');
  await expect(page.locator('main article')).toHaveCount(0);
});
