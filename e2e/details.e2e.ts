import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { findings } from './axe';
import { ports, serveArguments } from './servers';

/* Terms explained where they stand, the contents of a document, pages of the operator with gaps, and the site under other hosts. */

const TALK = '/dokumente/5-jahre-option';
const WORDING =
  'Tatsächlicher Wettbewerb ist erst jetzt implementiert, Rolle der BA durch erhöhten Steuerungsanspruch des BMAS und des Landes relativiert.';
const markOf = (page: Page, word: string) =>
  page.locator('main blockquote a.term', { hasText: new RegExp(`^${word}$`) });
const noteOf = (page: Page, id: string) => page.locator(`#begriff_${id}`);

test.describe('A term', () => {
  test('is explained beside its mark; a second click, or one elsewhere, closes the note', async ({
    page,
  }) => {
    await page.goto(`${TALK}/wettbewerb`);
    const before = await page.locator('main blockquote').boundingBox();
    await markOf(page, 'BA').click();
    const note = page.getByRole('dialog', { name: 'BA Bundesagentur für Arbeit' });
    await expect(note).toBeVisible();
    await expect(page).toHaveURL(`${TALK}/wettbewerb`);
    expect(await page.locator('main blockquote').boundingBox()).toEqual(before);

    await markOf(page, 'BA').click();
    await expect(note).toBeHidden();
    await markOf(page, 'BA').click();
    await expect(note).toBeVisible();
    await page.locator('h2', { hasText: 'Zitieren' }).click();
    await expect(note).toBeHidden();
    await expect(markOf(page, 'BA')).not.toHaveAttribute('aria-expanded');
  });

  test('opens in place of another that is open', async ({ page }) => {
    await page.goto(`${TALK}/wettbewerb`);
    await markOf(page, 'BA').focus();
    await page.keyboard.press('Enter');
    await expect(noteOf(page, 'ba')).toBeVisible();
    await markOf(page, 'BMAS').focus();
    await page.keyboard.press('Enter');
    await expect(noteOf(page, 'bmas')).toBeVisible();
    await expect(noteOf(page, 'ba')).toBeHidden();
    await expect(page.locator('a.term[aria-expanded]')).toHaveText(['BMAS']);
  });

  test('is opened, read and closed with the keyboard, and the focus comes back', async ({
    page,
  }) => {
    await page.goto(`${TALK}/wettbewerb`);
    await markOf(page, 'BMAS').focus();
    await page.keyboard.press('Enter');
    await expect(noteOf(page, 'bmas')).toBeFocused();
    await expect(markOf(page, 'BMAS')).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Bundesministerium für Arbeit und Soziales');
    await page.keyboard.press('Escape');
    await expect(noteOf(page, 'bmas')).toBeHidden();
    await expect(markOf(page, 'BMAS')).toBeFocused();

    await page.keyboard.press('Enter');
    await noteOf(page, 'bmas').getByRole('button', { name: 'Schließen' }).click();
    await expect(noteOf(page, 'bmas')).toBeHidden();
  });

  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 320, height: 640 },
  ])
    test(`its note stands beside it, inside of a window ${viewport.width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(`${TALK}/steuerung-der-instrumente`);
      const mark = page.locator('main blockquote a.term').last();
      await mark.scrollIntoViewIfNeeded();
      await mark.click();
      const note = page.getByRole('dialog');
      await expect(note).toBeInViewport({ ratio: 1 });
      const [around, at] = [await note.boundingBox(), await mark.boundingBox()];
      if (!around || !at) throw new Error('Mark or note is not drawn');
      const below = around.y - (at.y + at.height);
      const above = at.y - (around.y + around.height);
      expect(Math.max(below, above)).toBeGreaterThanOrEqual(0);
      expect(Math.max(below, above)).toBeLessThan(24);
    });

  test('leaves the wording as it is, in the page and when it is copied', async ({ page }) => {
    await page.goto(`${TALK}/wettbewerb`);
    const article = page.locator('main article figure').first();
    await expect(article.locator('blockquote')).toHaveText(WORDING);
    const copied = await article.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString().trim();
    });
    expect(copied).toContain(WORDING);
    expect(copied).not.toContain('Bundesanstalt');
  });

  test('has one note on a page, and every mark has its note', async ({ page }) => {
    for (const address of [TALK, '/suche?q=Option', '/chronik/2010', '/ueber', '/begriffe']) {
      await page.goto(address);
      const ids = await page
        .locator('[popover]')
        .evaluateAll((notes) => notes.map(({ id }) => `#${id}`));
      const marks = await page
        .locator('a.term')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(new Set(ids).size, address).toBe(ids.length);
      const withoutNote = marks.filter((href) => href?.startsWith('#') && !ids.includes(href));
      expect(withoutNote, address).toEqual([]);
    }
    await page.goto('/suche?q=Option');
    await expect(page.locator('main a.term mark').first()).toBeVisible();
  });

  test('its open note is accessible, and is not printed', async ({ page }) => {
    await page.goto(`${TALK}/wettbewerb`);
    await markOf(page, 'BA').click();
    await expect(noteOf(page, 'ba')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(noteOf(page, 'ba')).toBeHidden();
  });
});

test.describe('Without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link to its note, which opens on the page and closes without a jump', async ({
    page,
  }) => {
    await page.goto(`${TALK}/wettbewerb`);
    await expect(noteOf(page, 'ba')).toBeHidden();
    await markOf(page, 'BA').click();
    await expect(page).toHaveURL(`${TALK}/wettbewerb#begriff_ba`);
    await expect(noteOf(page, 'ba')).toBeInViewport({ ratio: 1 });
    await expect(markOf(page, 'BA')).toBeInViewport();
    await noteOf(page, 'ba').getByRole('link', { name: 'Schließen' }).click();
    await expect(noteOf(page, 'ba')).toBeHidden();
    await expect(markOf(page, 'BA')).toBeInViewport();

    await markOf(page, 'BMAS').click();
    await noteOf(page, 'bmas').getByRole('link', { name: 'Eintrag unter „Begriffe“' }).click();
    await expect(page).toHaveURL('/begriffe#bmas');
  });
});

test.describe('The contents of a document', () => {
  const contents = (page: Page) => page.getByRole('navigation', { name: 'Inhalt' });

  test('list its sections, and stay in sight where there is room', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(TALK);
    await expect(contents(page).getByRole('link')).toHaveText([
      'Historie',
      'Erfahrungen',
      'Erwartungen',
    ]);
    await contents(page).getByRole('link', { name: 'Erwartungen' }).click();
    await expect(page).toHaveURL(`${TALK}#abschnitt-erwartungen`);
    await expect(page.locator('#abschnitt-erwartungen h2')).toBeInViewport();
    await expect(contents(page)).toBeInViewport({ ratio: 1 });
  });

  test('stand before the sections where there is none', async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 900 });
    await page.goto(TALK);
    await contents(page).getByRole('link', { name: 'Erwartungen' }).click();
    await expect(page.locator('#abschnitt-erwartungen h2')).toBeInViewport();
    await expect(contents(page)).not.toBeInViewport();
  });

  test('are not printed', async ({ page }) => {
    await page.goto(TALK);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Inhalt', { exact: true })).toBeHidden();
  });
});

test('a page of the operator with gaps says so, keeps out of search engines, and can be reached', async ({
  page,
}) => {
  await page.goto('/');
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByRole('listitem').filter({ hasText: 'Impressum' })).toHaveText(
    'Impressum (unvollständig)',
  );
  await footer.getByRole('link', { name: 'Impressum' }).click();
  await expect(page).toHaveURL('/impressum');
  await expect(page.locator('main')).toContainText(
    'Diese Seite ist noch nicht vollständig. 8 Angaben des Betreibers fehlen noch; sie sind unten gekennzeichnet.',
  );
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.getByText('Noch auszufüllen:')).toHaveCount(8);
});

test('what became of the first expectation is told with links to what shows it', async ({
  page,
}) => {
  await page.goto(`${TALK}/mehr-optionskommunen`);
  const outcome = page.locator('main section').filter({ hasText: 'Was daraus wurde' });
  await expect(outcome).toContainText('teilweise eingetreten, 1. Januar 2012');
  await expect(outcome.getByRole('link').first()).toHaveAttribute(
    'href',
    'https://www.gesetze-im-internet.de/sgb_2/__6a.html',
  );
  await expect(outcome).toContainText('(gesetze-im-internet.de)');
});

test.describe('On another host', () => {
  test.describe.configure({ mode: 'serial' });
  const root = fileURLToPath(new URL('..', import.meta.url));
  let folder: string;
  let server: ChildProcess | undefined;
  let said = '';
  const environment = () => ({
    ...process.env,
    WORTLAUT_CONTENT: folder,
    WORTLAUT_CACHE: path.join(folder, '.cache'),
    NEXT_TELEMETRY_DISABLED: '1',
  });

  test.beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
    cpSync(path.join(root, 'content'), folder, { recursive: true });
    const talk = path.join(folder, 'documents/5-jahre-option.md');
    const text = readFileSync(talk, 'utf8');
    writeFileSync(talk, text.replace(/:::expectation\{#wettbewerb [\s\S]*?\n:::\n/, ''));
    const impressum = path.join(folder, 'pages/impressum.md');
    writeFileSync(impressum, readFileSync(impressum, 'utf8').replaceAll(/^::gap.*$/gm, 'Stadt X'));
    execFileSync(
      process.execPath,
      [
        ...['--import', 'tsx', 'scripts/ledger.ts', 'withdraw', '5-jahre-option/wettbewerb'],
        ...['--why', 'Versehentlich veröffentlicht.', '--by', 'Probe'],
      ],
      { cwd: root, env: environment() },
    );
  });
  test.afterEach(() => {
    server?.kill('SIGKILL');
    server = undefined;
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** As a browser asks, and as a proxy in front of the server does. */
  const asked: readonly Record<string, string>[] = [
    {},
    { Host: 'archiv.example' },
    { Host: 'archiv.example', 'X-Forwarded-Proto': 'https' },
  ];
  for (const hostname of ['localhost', '127.0.0.1', '0.0.0.0'])
    test(`what is not there is 404 and what was withdrawn 410, under ${hostname}`, async ({
      request,
    }) => {
      test.setTimeout(300_000);
      said = '';
      server = spawn(process.execPath, serveArguments(ports.hosts, hostname), {
        cwd: root,
        env: environment(),
      });
      server.stdout?.on('data', (chunk) => (said += chunk));
      const base = `http://${hostname === '0.0.0.0' ? '127.0.0.1' : hostname}:${ports.hosts}`;
      const health = () => request.get(`${base}/api/health`).then((answer) => answer.status());
      await expect.poll(() => health().catch(() => 0), { timeout: 60_000 }).toBe(200);

      for (const headers of asked) {
        const missing = await request.get(`${base}/gibt-es-nicht`, { headers });
        expect([missing.status(), await missing.text()]).toEqual([
          404,
          expect.stringContaining('gibt es nicht'),
        ]);
        expect(await missing.text()).not.toContain('diese/adresse');
        const withdrawn = await request.get(`${base}${TALK}/wettbewerb`, { headers });
        expect([withdrawn.status(), await withdrawn.text()]).toEqual([
          410,
          expect.stringContaining('Versehentlich veröffentlicht.'),
        ]);
      }
      // A page that is filled in is like any other, and the server says which are not.
      const filled = await (await request.get(`${base}/impressum`)).text();
      expect(filled).not.toContain('noch nicht vollständig');
      expect(filled).not.toContain('noindex');
      await expect.poll(() => said).toContain('pages/datenschutz (');
      expect(said).not.toContain('pages/impressum');
    });
});
