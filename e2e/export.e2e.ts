import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { findings } from './axe';

/* The archive copy, opened from a disk: written once, then browsed and searched by readers who have no server. */

const place = mkdtempSync(path.join(tmpdir(), 'wortlaut-export-'));
const copy = path.join(place, 'kopie');
const at = (file: string) => `${pathToFileURL(copy).href}/${file}`;

function exportTo(folder: string) {
  return spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/export.ts', folder],
    {
      cwd: path.join(import.meta.dirname, '..'),
      env: {
        ...process.env,
        WORTLAUT_CONTENT: 'content',
        WORTLAUT_CACHE: path.join(place, 'cache'),
      },
      encoding: 'utf8',
    },
  );
}

/** Nothing that a page of the copy asks for is missing, and no script complains. */
const test = base.extend<{ page: Page }>({
  page: async ({ page }, run) => {
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('requestfailed', (request) => {
      // Who leaves a page calls off what it is loading.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(request.url());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) troubles.push(`left the copy: ${request.url()}`);
    });
    await run(page);
    expect(troubles).toEqual([]);
  },
});

test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  test.setTimeout(300_000);
  const { status, stdout, stderr } = exportTo(copy);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /: 8 statements, \d+ files, \d+\.\d MB, \d+\.\d s\. Open index\.html\.\n$/,
  );
});
test.afterAll(() => rmSync(place, { recursive: true, force: true }));

test('a reader gets from the start to a statement, along a relation, and back', async ({
  page,
}) => {
  await page.goto(at('index.html'));
  await expect(page.getByText('Dies ist eine Kopie des Archivs vom')).toBeVisible();
  await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByText('Dokumente').click();
  await page.getByRole('link', { name: '5 Jahre Option: Erfahrungen und Erwartungen' }).click();
  await expect(page).toHaveURL(at('dokumente/5-jahre-option.html'));
  await page.locator('#bessere-bedingungen').getByRole('link', { name: 'Aussage öffnen' }).click();
  await expect(page).toHaveURL(at('dokumente/5-jahre-option/bessere-bedingungen.html'));
  await page
    .getByRole('link', { name: /^Zitat, 8\. Juli 2010/ })
    .first()
    .click();
  await expect(page).toHaveURL(
    at('dokumente/5-jahre-option/politikfelduebergreifende-politik.html'),
  );
  await page.goBack();
  await expect(page).toHaveURL(at('dokumente/5-jahre-option/bessere-bedingungen.html'));
});

const field = (page: Page) => page.getByLabel('Wort, Name oder Datum');
const found = (page: Page, heading: string) =>
  expect(page.getByRole('heading', { name: heading })).toBeVisible();

test('what is typed on the start page is found, as on the site', async ({ page }) => {
  await page.goto(at('index.html'));
  await field(page).fill('Option');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('suche.html?q=Option'));
  await found(page, '8 Aussagen gefunden');
  await expect(page).toHaveTitle('Option – Suche – Wortlaut');
  await expect(page.locator('main mark').first()).toHaveText('Option');
  await expect(page.getByText('„Option“ wurde auch gesucht als „Optionsmodell“.')).toBeVisible();
  // What is found besides leads into the copy as well.
  await page.getByRole('link', { name: /Erwartungen, Zeile 7$/ }).click();
  await expect(page).toHaveURL(at('quellen/5-muelheimer-arbeitsmarktdialog.html#zeile-7'));
});

test('the page follows what is typed and ticked, and each state is an address', async ({
  page,
}) => {
  await page.goto(at('suche.html'));
  await field(page).fill('Steuerung');
  await found(page, '3 Aussagen gefunden');
  await page.getByRole('checkbox', { name: /^Erfahrungen/ }).check();
  await found(page, '1 Aussage gefunden');
  await expect(page).toHaveURL(at('suche.html?q=Steuerung&art=erfahrung'));
  await expect(page.locator('#ansage')).toContainText('1 Aussage gefunden');
  await page.goBack();
  await found(page, '3 Aussagen gefunden');
  await expect(page.getByRole('checkbox', { name: /^Erfahrungen/ })).not.toBeChecked();
  await page.goForward();
  await found(page, '1 Aussage gefunden');
  await page.reload();
  await found(page, '1 Aussage gefunden');
});

test('a span of days, an order and a way of showing are links of the same page', async ({
  page,
}) => {
  await page.goto(at('suche.html?von=2004&bis=2009'));
  await found(page, '1 Aussage gefunden');
  await expect(page.getByLabel('Von', { exact: true })).toHaveValue('2004');
  await page.goto(at('suche.html?q=Option'));
  await page.getByRole('link', { name: 'Kompakt' }).click();
  await expect(page).toHaveURL(at('suche.html?q=Option&ansicht=kompakt'));
  await page.getByRole('link', { name: 'Älteste zuerst' }).click();
  await expect(page).toHaveURL(at('suche.html?q=Option&sort=aelteste&ansicht=kompakt'));
  await expect(page.locator('main')).toBeFocused();
  await page.goto(at('suche.html?von=30.2.2004'));
  await expect(page.getByRole('alert')).toContainText('Februar 2004');
});

test('two statements are compared, and another one is searched for', async ({ page }) => {
  await page.goto(at('index.html'));
  await page.getByRole('link', { name: 'Vergleichen' }).click();
  await expect(page.getByText('Gemeinsam: 8 Wörter')).toBeVisible();
  await page.getByLabel('Zweite Aussage suchen').fill('Wettbewerb');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tatsächlicher Wettbewerb ist erst jetzt')).toBeVisible();
});

test('the search key leads to the search from anywhere', async ({ page }) => {
  await page.goto(at('dokumente/5-jahre-option/realexperiment.html'));
  await page.keyboard.press('/');
  await expect(page).toHaveURL(at('suche.html#q'));
  await expect(field(page)).toBeFocused();
});

test('what is copied is the permalink of the site', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('dokumente/5-jahre-option/realexperiment.html'));
  await page.getByRole('button', { name: 'Link kopieren' }).first().click();
  await expect(page.getByText('Kopiert', { exact: true }).first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^http:\/\/localhost:3000\/dokumente\/5-jahre-option\/realexperiment/,
  );
});

test('a quote is copied with its reference, and nothing offers to copy what only a server has', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('dokumente/5-jahre-option/realexperiment.html'));
  await expect(page.locator('[data-copies="file"]')).toHaveCount(0);
  await page.locator('[data-copies="quote"]').first().click();
  await expect(page.getByText('Kopiert', { exact: true }).first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^„Das bundesweite[^]*“\n\n[^]*http:\/\/localhost:3000\/dokumente\/5-jahre-option\/realexperiment/,
  );
});

test('a term is explained beside its mark', async ({ page }) => {
  await page.goto(at('dokumente/5-jahre-option/realexperiment.html'));
  await page.locator('a.term').first().click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
});

test('a proof of the copy is checked in it, and what it cannot say is said', async ({ page }) => {
  const proof = path.join(copy, 'nachweis/aussage/5-jahre-option/realexperiment.json');
  await page.goto(at('nachweis.html'));
  await page.getByLabel('Nachweis oder aufbewahrtes Siegel').fill(readFileSync(proof, 'utf8'));
  await page.getByRole('button', { name: 'Prüfen' }).click();
  await expect(page.locator('#nachweis-ergebnis')).toContainText('Der Nachweis stimmt');
  await expect(page.locator('#nachweis-ergebnis')).toContainText('kann eine Kopie nicht sagen');
});

for (const file of ['index.html', 'dokumente/5-jahre-option/realexperiment.html', 'chronik.html'])
  test(`${file} can be used by everybody`, async ({ page }) => {
    await page.goto(at(file));
    expect(await findings(page)).toEqual([]);
  });

for (const width of [1280, 360])
  test(`the search can be used by everybody, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(at('suche.html?q=Option'));
    await found(page, '8 Aussagen gefunden');
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search says that it needs them, and leads to the lists', async ({ page }) => {
    await page.goto(at('suche.html?q=Option'));
    await expect(page.getByText('braucht dafür JavaScript')).toBeVisible();
    await page.locator('main').getByRole('link', { name: 'Chronik' }).click();
    await expect(page).toHaveURL(at('chronik.html'));
  });
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const whole = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(whole) : [whole];
  });

/** Every address in the attributes of a page. */
const linksIn = (html: string) =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );

test('no link of the copy leads nowhere, and none to the root of a disk', () => {
  const pages = filesBelow(copy).filter((file) => file.endsWith('.html'));
  const idsOf = new Map<string, string>(pages.map((file) => [file, readFileSync(file, 'utf8')]));
  const broken: string[] = [];
  for (const [file, html] of idsOf)
    for (const link of linksIn(html)) {
      const url = new URL(link, pathToFileURL(file));
      if (url.protocol !== 'file:') continue;
      const target = fileURLToPath(new URL(url.pathname, 'file:///'));
      const isLiving = /\/(?:suche|suche\/[a-z]+|vergleich|verlauf|chronik,weitere)\.html$/.test(
        target,
      );
      const place = decodeURIComponent(url.hash.slice(1));
      const isThere =
        target.startsWith(copy) &&
        existsSync(target) &&
        (place === '' || isLiving || idsOf.get(target)?.includes(`id="${place}"`));
      if (!isThere) broken.push(`${path.relative(copy, file)} → ${link}`);
    }
  expect(broken).toEqual([]);
  expect(pages.length).toBeGreaterThan(50);
});

for (const file of [
  'suche.html?q=Option',
  'suche.html?q=Option&in=begriffe',
  'suche/dokument.html?q=Option',
  'vergleich.html?a=5-jahre-option%2Fkeine-alleinige-uebernahme',
  'verlauf.html?q=Option&q=Wettbewerb',
  'chronik,weitere.html?von-seite=%2Fchronik%2F2010%2F07&seite=2',
])
  test(`no link that ${file} makes leads nowhere`, async ({ page }) => {
    await page.goto(at(file));
    await expect(page.locator('main h1')).toBeVisible();
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) =>
        all.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])),
      );
    const files = links.filter((link) => link.startsWith('file:'));
    const paths = files.map((link) => fileURLToPath(`file://${new URL(link).pathname}`));
    expect(paths.filter((each) => !each.startsWith(copy) || !existsSync(each))).toEqual([]);
    expect(paths.length).toBeGreaterThan(0);
  });

test('every statement has its page, and stands in the data', () => {
  const statements: { id: string }[] = JSON.parse(
    readFileSync(path.join(copy, 'daten/aussagen.json'), 'utf8'),
  );
  expect(statements.length).toBe(8);
  for (const { id } of statements)
    expect(existsSync(path.join(copy, 'dokumente', `${id}.html`)), id).toBe(true);
  const csv = readFileSync(path.join(copy, 'daten/aussagen.csv'), 'utf8');
  expect(csv.match(/^5-jahre-option\//gm)).toHaveLength(8);
});

test('the copy says what it is', () => {
  const text = readFileSync(path.join(copy, 'LIESMICH.txt'), 'utf8');
  expect(text).toMatch(/^Wortlaut: Kopie des Archivs vom \d+\. \S+ \d{4}\r\n/);
  expect(text).toContain('8 Aussagen aus 3 Dokumenten');
});

test('an earlier copy is replaced, a folder of somebody else is refused as it is', () => {
  test.setTimeout(120_000);
  const again = exportTo(copy);
  expect([again.status, again.stderr]).toEqual([0, '']);
  const foreign = mkdtempSync(path.join(place, 'fremd-'));
  writeFileSync(path.join(foreign, 'brief.txt'), 'mine');
  const refused = exportTo(foreign);
  expect([refused.status, refused.stderr]).toEqual([
    1,
    `${foreign} is neither empty nor an earlier copy (it has no wortlaut-kopie.json): name another folder, or empty it.\n`,
  ]);
  expect(readdirSync(foreign)).toEqual(['brief.txt']);
});

test('without a folder, and with two, the command says what it wants', () => {
  const run = (...args: string[]) => {
    try {
      return execFileSync(
        process.execPath,
        ['node_modules/tsx/dist/cli.mjs', 'scripts/export.ts', ...args],
        { cwd: path.join(import.meta.dirname, '..'), encoding: 'utf8', stdio: 'pipe' },
      );
    } catch (cause) {
      return cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause);
    }
  };
  const wanted = 'Name one folder for the copy: npm run export -- FOLDER\n';
  expect([run(), run('a', 'b')]).toEqual([wanted, wanted]);
});
