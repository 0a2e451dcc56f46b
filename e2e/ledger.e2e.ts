import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { today } from '../app/clock';
import { germanDay } from '../lib/model/date-german';
import { findings } from './axe';
import { changingCopy } from './changing-copy';
import { ports } from './servers';

/* Links that were given out: cited and corrected since, moved, withdrawn. On a copy of the content that changes while it is served. */

test.describe.configure({ mode: 'serial' });

const { base, file, ledger } = changingCopy(ports.ledger);
const TALK = `${base}/dokumente/5-jahre-option`;
const talk = file('documents/5-jahre-option.md');
const change = (from: string, to: string) =>
  writeFileSync(talk, readFileSync(talk, 'utf8').replace(from, to));

let citation: string;
let picture: string;

/** The address of the picture that the page names. */
async function pictureOn(page: Page): Promise<string> {
  const named = await page.locator('meta[property="og:image"]').getAttribute('content');
  const { pathname, search } = new URL(named ?? '');
  return pathname + search;
}

test('the link of a citation says that the words are unchanged', async ({ page }) => {
  await page.goto(`${TALK}/realexperiment`);
  picture = await pictureOn(page);
  const permalink = await page
    .locator('main dd span')
    .filter({ hasText: /\?w=[0-9a-z]{26}$/ })
    .textContent();
  citation = new URL(permalink ?? '').pathname + new URL(permalink ?? '').search;
  expect(citation).toMatch(
    /^\/dokumente\/5-jahre-option\/realexperiment\?w=[0-9a-hjkmnp-tv-z]{26}$/,
  );
  await page.goto(base + citation);
  await expect(page.getByRole('region', { name: 'Zitierter Wortlaut' })).toContainText(
    'Der Wortlaut ist unverändert',
  );
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).not.toContain('?');
});

test('after a correction it shows what was corrected, when and why', async ({ page }) => {
  // The archive text was misread, and the statement with it.
  const source = file('sources/5-muelheimer-arbeitsmarktdialog.txt');
  writeFileSync(source, readFileSync(source, 'utf8').replace('äußerst schweren', 'schweren'));
  change('äußerst schweren', 'schweren');
  ledger('confirm', '5-muelheimer-arbeitsmarktdialog.txt', '--why', 'Ein Wort zu viel');
  ledger('correct', '5-jahre-option/realexperiment', '--why', 'Ein Wort zu viel');
  await expect(async () => {
    await page.goto(base + citation);
    await expect(page.getByRole('region', { name: 'Zitierter Wortlaut' })).toContainText(
      'Der Wortlaut wurde berichtigt',
      { timeout: 200 },
    );
  }).toPass({ timeout: 8_000 });
  const cited = page.getByRole('region', { name: 'Zitierter Wortlaut' });
  await expect(cited).toContainText(
    `Berichtigt am ${germanDay(today())} von Erika Beispiel: Ein Wort zu viel`,
  );
  await expect(cited.locator('del')).toContainText('äußerst');
  await expect(page.getByRole('region', { name: 'Zitierter Wortlaut' }).locator('ins')).toHaveCount(
    0,
  );
  await expect(page.locator('main blockquote').last()).toContainText('äußerst');
  await expect(page.locator('main')).toContainText('seit der Aufnahme einmal geändert');
  expect(await findings(page)).toEqual([]);

  await page.getByRole('link', { name: /^Archivtext mit der Prüfsumme/ }).click();
  const facts = page.locator('main dl');
  await expect(facts).toContainText(
    new RegExp(`Bestätigte Änderungen\\s*${germanDay(today())}.*: Ein Wort zu viel`),
  );
  await expect(facts).toContainText('Foliensatz des Vortrags');
  await expect(facts).toContainText('Zuletzt geprüft am');
});

test.describe('a link whose end was cut off or made up says so, whatever it is', () => {
  for (const [w, expected] of [
    ['0123abcd', 'keinen Wortlaut mit der Prüfsumme 0123abcd'],
    ['', 'keine Prüfsumme'],
    ['%ff%fe', 'keine Prüfsumme'],
    ['%00', 'keine Prüfsumme'],
    ['%3Cscript%3E', 'keine Prüfsumme'],
    ['a&w=b', 'keine Prüfsumme'],
  ] as const) {
    test(`?w=${w}`, async ({ page }) => {
      const response = await page.goto(`${TALK}/realexperiment?w=${w}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('region', { name: 'Zitierter Wortlaut' })).toContainText(
        expected,
      );
    });
  }
});

test('what was moved is found by its old link, with what the citation proves', async ({
  page,
  request,
}) => {
  const cited = await citationOf(page, 'wettbewerb');
  change('#wettbewerb ', '#tatsaechlicher-wettbewerb ');
  ledger('move', '5-jahre-option/wettbewerb', '5-jahre-option/tatsaechlicher-wettbewerb');
  await expect
    .poll(async () => (await request.get(base + cited, { maxRedirects: 0 })).status(), {
      timeout: 8_000,
    })
    .toBe(308);
  await page.goto(base + cited);
  await expect(page).toHaveURL(/\/tatsaechlicher-wettbewerb\?w=[0-9a-hjkmnp-tv-z]{26}$/);
  await expect(page.getByRole('region', { name: 'Zitierter Wortlaut' })).toContainText(
    'Der Wortlaut ist unverändert',
  );
  await page.goto(`${TALK}#wettbewerb`);
  await page.locator('#wettbewerb').getByRole('link').click();
  await expect(page).toHaveURL(`${TALK}/tatsaechlicher-wettbewerb`);
});

test('a corrected date is told with what it was, why and by whom', async ({ page }) => {
  change('date: [2010-07-09..2010~]', 'date: 2010');
  ledger('correct', '5-jahre-option', '--why', 'Das Jahr steht fest');
  await expect(async () => {
    await page.goto(`${TALK}/realexperiment`);
    await expect(
      page.getByText('Datum berichtigt: 2010 statt um 2010, nach dem 8. Juli 2010'),
    ).toBeVisible({
      timeout: 200,
    });
  }).toPass({ timeout: 8_000 });
  await expect(page.locator('main')).toContainText(
    `Berichtigt am ${germanDay(today())} von Erika Beispiel: Das Jahr steht fest`,
  );
});

test('a proof and a seal that readers keep are checked in their browser, and show what was rewritten', async ({
  page,
  browser,
  request,
}) => {
  await page.goto(`${TALK}/realexperiment`);
  const address = await page
    .getByRole('link', { name: 'Nachweis herunterladen' })
    .getAttribute('href');
  const proof = await (await request.get(base + address)).text();
  await page.getByRole('link', { name: 'Siegel und Nachweise' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siegel und Nachweise');
  expect(await findings(page)).toEqual([]);
  const kept = (await page.locator('code', { hasText: '"before"' }).first().textContent()) ?? '';
  const check = async (text: string) => {
    await page.getByLabel('Nachweis oder aufbewahrtes Siegel').fill(text);
    await page.getByRole('button', { name: 'Prüfen' }).click();
  };
  const main = page.locator('main');
  await check(proof);
  await expect(main).toContainText('Der Nachweis stimmt: Die Zeilen stehen unter dem Siegel');
  await expect(main).toContainText('ist das neueste dieses Archivs');
  await expect(main).toContainText('"statement":"5-jahre-option/realexperiment"');
  await check(proof.replace('Realexperiment', 'Experiment'));
  await expect(main).toContainText('Der Nachweis stimmt nicht');
  await check(kept.replace('Erika', 'Erica'));
  await expect(main).toContainText('ist in diesem Archiv nicht enthalten');
  await check('nichts');
  await expect(main).toContainText('Das ist weder ein Nachweis noch ein Siegel dieses Archivs.');
  const first = readFileSync(file('ledger.jsonl'), 'utf8').match(/^\{"seal":.*$/m);
  await check(first?.[0] ?? '');
  await expect(main).toContainText('Was damals im Verzeichnis stand, steht dort unverändert.');
  expect(await findings(page)).toEqual([]);
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${base}/nachweis`);
  await expect(plain.locator('main')).toContainText('braucht dafür JavaScript');
  const missing = await request.get(`${base}/nachweis/aussage/gibt-es/nicht`);
  expect(missing.status()).toBe(404);
});

test('the picture of a corrected statement has another address, to which the earlier one leads', async ({
  page,
  request,
}) => {
  await page.goto(`${TALK}/realexperiment`);
  const now = await pictureOn(page);
  expect(now).not.toBe(picture);
  const moved = await request.get(base + picture, { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([307, now]);
});

test('what was withdrawn says so and why, with scripts and without', async ({
  page,
  browser,
  request,
}) => {
  const cited = await citationOf(page, 'fremdeinfluss');
  change(
    /:::expectation\{#fremdeinfluss[\s\S]*?\n:::\n/.exec(readFileSync(talk, 'utf8'))?.[0] ?? '',
    '',
  );
  ledger('withdraw', '5-jahre-option/fremdeinfluss', '--why', 'Auf Wunsch der Quelle');
  await expect
    .poll(async () => (await request.get(`${TALK}/fremdeinfluss`)).status(), { timeout: 8_000 })
    .toBe(410);
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const reader of [page, plain]) {
    await reader.goto(`${TALK}/fremdeinfluss`);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Zurückgezogen');
    await expect(reader.locator('main')).toContainText(germanDay(today()));
    await expect(reader.locator('main')).toContainText('Erika Beispiel');
    await expect(reader.locator('main')).toContainText('Auf Wunsch der Quelle');
    await expect(reader.locator('main')).not.toContainText('Fremdeinfluss');
  }
  expect(await findings(page)).toEqual([]);
  for (const [address, finding] of [
    [cited, `war hier vom 23. November 2026 bis zum ${germanDay(today())} veröffentlicht.`],
    // The eight digits that citations had before.
    ['/dokumente/5-jahre-option/fremdeinfluss?w=d6b30846', 'war hier vom 23. November 2026 bis'],
    ['/dokumente/5-jahre-option/fremdeinfluss?w=01234567', 'enthält zu dieser Aussage keinen'],
  ] as const) {
    expect((await page.goto(base + address))?.status()).toBe(410);
    const region = page.locator('section').filter({ hasText: 'Zitierter Wortlaut' });
    await expect(region).toContainText(finding);
    await expect(page.locator('main')).not.toContainText('Zielsteuerung');
  }
  for (const name of ['bild.png', 'zitat.bib']) {
    const gone = await request.get(`${TALK}/fremdeinfluss/${name}`);
    expect([name, gone.status(), gone.headers()['content-type']]).toEqual([
      ...[name, 410],
      'text/html; charset=utf-8',
    ]);
    expect(await gone.text()).not.toContain('Zielsteuerung');
  }
  const proof = await request.get(`${base}/nachweis/aussage/5-jahre-option/fremdeinfluss`);
  expect(await proof.text()).not.toContain('Zielsteuerung');
  await page.goto(`${TALK}#fremdeinfluss`);
  await expect(page.locator('#fremdeinfluss')).toContainText(
    `am ${germanDay(today())} von Erika Beispiel zurückgezogen. Auf Wunsch der Quelle`,
  );
});

test('a renamed document is found by its old link and by those of its statements', async ({
  page,
  request,
}) => {
  cpSync(talk, file('documents/fuenf-jahre-option.md'));
  rmSync(talk);
  for (const name of readdirSync(file(''), { recursive: true, encoding: 'utf8' }).filter((each) =>
    /^[a-z].*\.md$/.test(each),
  )) {
    const changed = file(name);
    writeFileSync(
      changed,
      readFileSync(changed, 'utf8').replaceAll('5-jahre-option.md', 'fuenf-jahre-option.md'),
    );
  }
  ledger('move', '5-jahre-option', 'fuenf-jahre-option');
  await expect
    .poll(async () => (await request.get(TALK, { maxRedirects: 0 })).status(), { timeout: 8_000 })
    .toBe(308);
  await page.goto(`${TALK}#bessere-bedingungen`);
  await expect(page).toHaveURL(`${base}/dokumente/fuenf-jahre-option#bessere-bedingungen`);
  await page.goto(base + citation);
  await expect(page.getByRole('region', { name: 'Zitierter Wortlaut' })).toContainText(
    'Ein Wort zu viel',
  );
  // Moved before already: in one step to where it stands now.
  const response = await request.get(`${TALK}/wettbewerb`, { maxRedirects: 0 });
  expect(response.headers().location).toBe(
    '/dokumente/fuenf-jahre-option/tatsaechlicher-wettbewerb',
  );
});

test('the positions of 2004 and 2010 stand side by side with their dates, their relation and what they share', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}/dokumente/5-jahre-option/politikfelduebergreifende-politik`);
  await page
    .locator('section', { has: page.getByRole('heading', { name: 'Beziehungen' }) })
    .getByRole('link', { name: 'Vergleichen' })
    .first()
    .click();
  const main = page.locator('main');
  await expect(main).toContainText('Beziehung der ersten zur zweiten Aussage: widerspricht.');
  await expect(
    main.locator('section', { hasText: 'Erste Aussage' }).getByText('8. Juli 2010').first(),
  ).toBeVisible();
  await expect(
    main.locator('section', { hasText: 'Zweite Aussage' }).getByText('8. Juli 2004').first(),
  ).toBeVisible();
  await expect(main).toContainText(
    /Gemeinsam: \d+ Wörter, in derselben Reihenfolge, von \d+ der ersten und \d+ der zweiten Aussage/,
  );
  await expect(main).toContainText('Die beiden Wortlaute haben wenig gemeinsam');
  await page.getByRole('link', { name: 'Reihenfolge tauschen' }).click();
  await expect(page).toHaveURL(
    /a=5-jahre-option%2Fkeine-alleinige-uebernahme&b=5-jahre-option%2Fpolitikfelduebergreifende-politik/,
  );
  await main.getByRole('link', { name: 'Vergleichen' }).first().click();
  await expect(page).toHaveURL(
    /a=5-jahre-option%2Fpolitikfelduebergreifende-politik&b=5-jahre-option%2Fbessere-bedingungen/,
  );
  expect(await findings(page)).toEqual([]);
});

test('expectations are filtered by how they stand, without scripts as well', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${baseURL}/erwartungen`);
  await expect(page.getByRole('img', { name: /noch nicht geprüft/ })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Nach Ergebnis' })
    .getByRole('link', { name: 'nicht eingetreten 0' })
    .click();
  await expect(page).toHaveURL(/\/erwartungen\?ergebnis=nicht-eingetreten$/);
  await expect(page.locator('main')).toContainText('Dazu sind keine Aussagen erfasst.');
  await page
    .getByRole('navigation', { name: 'Nach Ergebnis' })
    .getByRole('link', { name: /^noch nicht geprüft/ })
    .click();
  await expect(page).toHaveURL(/\/erwartungen\?ergebnis=nicht-geprueft$/);
  await expect(page.locator('main article').first()).toContainText('noch nicht geprüft');
  const response = await page.goto(`${baseURL}/erwartungen?ergebnis=%ff&ergebnis=x`);
  expect(response?.status()).toBe(200);
  await expect(page.locator('main')).toContainText('Ein solches Ergebnis gibt es nicht.');
});

async function citationOf(
  page: Parameters<Parameters<typeof test>[2]>[0]['page'],
  statement: string,
): Promise<string> {
  await page.goto(`${TALK}/${statement}`);
  const permalink = new URL(
    (await page
      .locator('main dd span')
      .filter({ hasText: /\?w=[0-9a-z]{26}$/ })
      .textContent()) ?? '',
  );
  return permalink.pathname + permalink.search;
}
