import { request as httpRequest } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { findings, findingsInTheDark } from './axe';
import { editorsProcess } from './editors-process';
import { ports } from './servers';

test.describe.configure({ mode: 'serial' });
const editors = editorsProcess(ports.editors);
const TALK = '/redaktion/dokumente/5-jahre-option';
const FILE = 'documents/5-jahre-option.md';

const wording = (page: Page, id: string) =>
  page.getByRole('region', { name: new RegExp(` ${id}$`) }).getByLabel('Wortlaut');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('with the keyboard alone a person is found, changed and published as one commit', async ({
  browser,
}) => {
  const page = await editors.loggedIn(browser, 'Erika');
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 60; steps++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const { activeElement } = document;
        const isField =
          activeElement instanceof HTMLInputElement && activeElement.type !== 'submit';
        return isField ? activeElement.labels?.[0]?.textContent : activeElement?.textContent;
      });
      if (label?.trim() === name) return;
    }
    throw new Error(`${name} is not reached`);
  };
  await tabTo('Dateien');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Dateien' })).toBeVisible();
  await tabTo('Titel oder Kennung');
  await page.keyboard.type('Spies');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 Datei', { exact: true })).toBeVisible();
  await tabTo('Matthias Spies');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Matthias Spies' })).toBeVisible();
  await tabTo('Amt oder Aufgabe');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Leiter der Sozialagentur');
  await tabTo('Was haben Sie geändert?');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Amt von Matthias Spies ergänzt');
  await tabTo('Veröffentlichen');
  const before = readFileSync(editors.file('people/matthias-spies.md'), 'utf8');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Veröffentlicht \(Änderung/)).toBeVisible();
  expect(editors.git('log', '-1', '--format=%an <%ae>|%s')).toBe(
    'Erika Beispiel <erika@example.org>|Amt von Matthias Spies ergänzt',
  );
  expect(editors.git('show', '--format=', '--name-only')).toBe('people/matthias-spies.md');
  expect(editors.git('status', '--porcelain')).toBe('');
  const now = readFileSync(editors.file('people/matthias-spies.md'), 'utf8');
  expect(now).not.toBe(before);
  expect(now.replace(/^role: .*\n/m, '')).toBe(before.replace(/^role: .*\n/m, ''));
});

test('while somebody types, the check says what is wrong and the source shows what it has instead', async ({
  browser,
}) => {
  const page = await editors.loggedIn(browser, 'Erika');
  await page.goto(TALK);
  const part = page.getByRole('region', { name: /Zitat keine-alleinige-uebernahme$/ });
  await expect(part.locator('mark').first()).toContainText('Unabhängig von der Frage');
  await expect(page.getByRole('region', { name: 'Prüfung' })).toContainText('Keine Fehler.');
  const typed = await wording(page, 'keine-alleinige-uebernahme').inputValue();
  await wording(page, 'keine-alleinige-uebernahme').fill(
    typed.replace('nicht in Betracht', 'in Betracht'),
  );
  await expect(page.getByRole('region', { name: 'Prüfung' })).toContainText('2 Fehler');
  await expect(part.locator('del')).toHaveText(/nicht/);
  await press(page, 'Veröffentlichen');
  await expect(page.getByText('So kann das nicht veröffentlicht werden.')).toBeVisible();
  await expect(wording(page, 'keine-alleinige-uebernahme')).toHaveValue(/Aufgaben in Betracht/);
  expect(editors.git('log', '-1', '--format=%s')).toBe('Amt von Matthias Spies ergänzt');
});

test('a statement is put in, previewed in the dress of the site, proposed, looked through by another and published', async ({
  browser,
}) => {
  const page = await editors.loggedIn(browser, 'Erika');
  await page.goto(TALK);
  await page.getByRole('button', { name: 'Erwartung', exact: true }).last().click();
  const part = page.getByRole('region', { name: /Erwartung neue Aussage$/ });
  await expect(part.getByLabel('Art', { exact: true })).toBeFocused();
  await part.getByLabel('Kennung', { exact: true }).fill('dank');
  await part.getByLabel('Wortlaut').fill('Herzlichen Dank für Ihre Aufmerksamkeit!');
  const opening = page.waitForEvent('popup');
  await press(page, 'Vorschau');
  const preview = await opening;
  await expect(preview.getByText('Sie ist nicht veröffentlicht.')).toBeVisible();
  await expect(preview.locator('main')).toContainText('Herzlichen Dank für Ihre Aufmerksamkeit!');
  await preview.close();
  const head = editors.git('rev-parse', 'main');
  await press(page, 'Vorlegen');
  await expect(page.getByText('Die Website ist unverändert.')).toBeVisible();
  expect(editors.git('rev-parse', 'main')).toBe(head);
  expect(editors.git('status', '--porcelain')).toBe('');

  const other = await editors.loggedIn(browser, 'Max');
  await other.getByRole('link', { name: 'Vorschläge' }).click();
  await other.getByRole('link', { name: /Option/ }).click();
  await expect(
    other.getByRole('region', { name: 'Was sich ändert' }).locator('ins').first(),
  ).toContainText('+');
  await expect(other.getByRole('region', { name: 'Was sich ändert' }).locator('del')).toHaveCount(
    0,
  );
  await press(other, 'Veröffentlichen');
  await expect(other.getByText(/^Veröffentlicht \(Änderung/)).toBeVisible();
  expect(editors.git('log', '-1', '--format=%an|%cn')).toBe('Erika Beispiel|Max Beispiel');
  expect(editors.git('diff', '--stat', head, 'main')).toMatch(
    /1 file changed, 4 insertions\(\+\)$/,
  );
  expect(editors.git('branch', '--list', 'redaktion/*')).toBe('');
});

test('of two editors of one file the second is shown what the first has done, and nothing is overwritten', async ({
  browser,
}) => {
  const [erika, max] = [
    await editors.loggedIn(browser, 'Erika'),
    await editors.loggedIn(browser, 'Max'),
  ];
  for (const page of [erika, max]) await page.goto(TALK);
  await erika.getByLabel('Anlass').fill('5. Arbeitsmarktdialog in Mülheim');
  await press(erika, 'Veröffentlichen');
  await expect(erika.getByText(/^Veröffentlicht \(Änderung|So kann/)).toBeVisible();
  const isRefused = await erika.getByText('So kann das nicht').isVisible();
  // The ledger knows how the talk is cited: what is not cited may be changed.
  if (isRefused) {
    await erika.getByLabel('Anlass').fill('5. Mülheimer Arbeitsmarktdialog');
    await erika.getByLabel('Adresse des Originals').fill('https://www.example.org/vortrag.pdf');
    await press(erika, 'Veröffentlichen');
    await expect(erika.getByText(/^Veröffentlicht \(Änderung/)).toBeVisible();
  }
  const prose = max.getByRole('region', { name: /^1\. Text$/ }).getByRole('textbox');
  await prose.fill(`${await prose.inputValue()}\n\nEin Satz von Max.`);
  const head = editors.git('rev-parse', 'main');
  await press(max, 'Veröffentlichen');
  await expect(max.getByRole('heading', { name: 'Jemand war schneller' })).toBeVisible();
  expect(editors.git('rev-parse', 'main')).toBe(head);
  await expect(max.getByRole('region', { name: 'Was Sie geändert haben' })).toContainText(
    'Ein Satz von Max.',
  );
  expect(await findings(max, '#konflikt')).toEqual([]);
  await press(max, 'Zusammenführen und weiter bearbeiten');
  await expect(max.getByRole('heading', { name: 'Jemand war schneller' })).toHaveCount(0);
  await press(max, 'Veröffentlichen');
  await expect(max.getByText(/^Veröffentlicht \(Änderung/)).toBeVisible();
  const text = readFileSync(editors.file(FILE), 'utf8');
  expect(text).toContain('Ein Satz von Max.');
  expect(editors.git('show', '--format=%an', '--stat')).toMatch(
    /^Max Beispiel[\s\S]*1 file changed, 2 insertions\(\+\)$/,
  );
  expect(
    editors
      .git('show', `${head}:${FILE}`)
      .split('\n')
      .every((line) => text.includes(line)),
  ).toBe(true);
});

test('a lost connection loses nothing, nor does a page that is closed, nor a session that has ended', async ({
  browser,
}) => {
  const page = await editors.loggedIn(browser, 'Erika');
  const context = page.context();
  const person = '/redaktion/personen/matthias-spies';
  await page.goto(person);
  await context.setOffline(true);
  await page.getByLabel('Amt oder Aufgabe').fill('Getippt ohne Netz');
  await press(page, 'Veröffentlichen');
  await expect(page.getByRole('alert').filter({ hasText: 'Keine Verbindung.' })).toBeVisible();
  await expect(page.getByLabel('Amt oder Aufgabe')).toHaveValue('Getippt ohne Netz');
  await page.goto('about:blank');
  await context.setOffline(false);
  await page.goto(person);
  await expect(page.getByText('den Sie hier getippt und nicht abgeschickt haben')).toBeVisible();
  await press(page, 'Wiederherstellen');
  await expect(page.getByLabel('Amt oder Aufgabe')).toHaveValue('Getippt ohne Netz');
  await context.clearCookies();
  await page.getByLabel('Amt oder Aufgabe').fill('Getippt ohne Anmeldung');
  await press(page, 'Veröffentlichen');
  await expect(page.getByText('Ihre Anmeldung ist abgelaufen.')).toBeVisible();
  await expect(page.getByLabel('Amt oder Aufgabe')).toHaveValue('Getippt ohne Anmeldung');
});

test('without JavaScript what was typed comes back after the session has ended and a new login', async ({
  browser,
}) => {
  const page = await editors.loggedIn(browser, 'Erika', { javaScriptEnabled: false });
  await page.goto('/redaktion/personen/matthias-spies');
  const cookies = await page.context().cookies();
  await page.getByLabel('Amt oder Aufgabe').fill('Getippt ohne Skript');
  await page.context().clearCookies();
  const head = editors.git('rev-parse', 'main');
  await press(page, 'Veröffentlichen');
  await expect(page.getByText('Was Sie getippt haben, ist noch da')).toBeVisible();
  expect(editors.git('rev-parse', 'main')).toBe(head);
  // The old session is still there; of it comes a token that the form does not have.
  await page.context().addCookies(cookies);
  await page.getByLabel('Zugangswort').fill('falsch');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dieses Zugangswort gilt nicht.')).toBeVisible();
  await page.getByLabel('Zugangswort').fill(editors.token('Erika'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Amt oder Aufgabe')).toHaveValue('Getippt ohne Skript');
  await press(page, 'Veröffentlichen');
  await expect(page.getByText(/^Veröffentlicht \(Änderung/)).toBeVisible();
  expect(readFileSync(editors.file('people/matthias-spies.md'), 'utf8')).toContain(
    'Getippt ohne Skript',
  );
});

test('requests that do not come from a page of the editors do nothing', async ({ browser }) => {
  const page = await editors.loggedIn(browser, 'Erika');
  const cookie = (await page.context().cookies())
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
  const { csrf } = await page.evaluate(() => fetch('/redaktion/da').then((said) => said.json()));
  const head = editors.git('rev-parse', 'main');
  const person = '/redaktion/personen/matthias-spies';
  const good = { host: `localhost:${ports.editors}`, origin: editors.base, cookie };
  const form = new URLSearchParams({ ansicht: 'text', roh: 'x', tun: 'vorlegen', csrf });
  const sent = (path: string, headers: object, body: string, method = 'POST') =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const asking = httpRequest(
        {
          ...{ host: 'localhost', port: ports.editors, path, method, agent: false },
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(body),
            ...headers,
          },
        },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk) => (text += chunk));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        },
      );
      asking.on('error', reject);
      asking.end(body);
    });
  const statusOf = async (path: string, headers: object, body = form.toString(), method?: string) =>
    (await sent(path, headers, body, method)).status;
  expect(await statusOf(person, { ...good, origin: 'https://example.org' })).toBe(403);
  expect(await statusOf(person, { host: good.host, cookie })).toBe(403);
  expect(await statusOf(person, { ...good, 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await statusOf(person, { ...good, host: 'example.org' })).toBe(421);
  expect(await statusOf(person, { ...good, 'content-type': 'application/json' })).toBe(415);
  expect(await statusOf(person, good, undefined, 'PUT')).toBe(405);
  expect(
    await statusOf(person, { ...good, 'content-length': 9_000_000 }, 'x').catch(() => 413),
  ).toBe(413);
  const forged = new URLSearchParams({
    ansicht: 'text',
    roh: 'Getippt',
    tun: 'veroeffentlichen',
    csrf: 'x',
  });
  const stale = await sent(person, good, forged.toString());
  expect(stale.status).toBe(403);
  // What was typed is not lost.
  expect(stale.text).toContain('Getippt');
  // Named by a header that is believed only from the proxy.
  expect(
    await statusOf('/redaktion', { host: good.host, 'remote-user': 'Erika Beispiel' }, '', 'GET'),
  ).toBe(401);
  for (const id of ['..%2f..%2fetc', '..', 'a--b', '%00', 'A'])
    expect(await statusOf(`/redaktion/personen/${id}`, good)).toBe(404);
  expect(await statusOf('/redaktion/programm/..%2fmain.mjs', good, '', 'GET')).toBe(404);
  expect(await statusOf('/redaktion/programm/main.mjs', good, '', 'GET')).toBe(404);
  const twice = new URLSearchParams({
    ...Object.fromEntries(form),
    tun: 'veroeffentlichen',
    name: 'x',
  });
  expect(await statusOf('/redaktion/personen/nie-da', good, twice.toString())).toBe(422);
  expect(editors.git('rev-parse', 'main')).toBe(head);
  expect(editors.git('branch', '--list', 'redaktion/*')).toBe('');
});

test('a paper that is uploaded becomes a draft with its archive text, and opens in the form', async ({
  browser,
}) => {
  const page = await editors.loggedIn(browser, 'Erika');
  await page.goto('/redaktion/einlesen');
  const buffer = Buffer.from(
    'Bericht zur Lage\n\nErfahrungen\n\n• Die Lage ist besser als vor fünf Jahren.\n',
  );
  await page
    .getByLabel('Datei', { exact: true })
    .setInputFiles({ name: 'bericht.txt', mimeType: 'text/plain', buffer });
  await press(page, 'Einlesen');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bericht zur Lage');
  await expect(page.getByLabel('Entwurf: Die Website zeigt')).toBeChecked();
  expect(editors.git('show', '--format=%an|%s', '--name-only').split('\n').filter(Boolean)).toEqual(
    [
      'Erika Beispiel|Entwurf aus bericht.txt',
      'documents/bericht-zur-lage.md',
      'sources/bericht-zur-lage.txt',
    ],
  );
  await page.goto('/redaktion/einlesen');
  const broken = {
    name: 'deck.pptx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004kaputt'),
  };
  await page.getByLabel('Datei', { exact: true }).setInputFiles(broken);
  await press(page, 'Einlesen');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(/./);
});

test('the servers of readers have no such pages', async ({ request }) => {
  for (const address of [
    '/redaktion',
    '/redaktion/quelle',
    '/redaktion/wartet',
    '/redaktion/anmelden',
  ])
    expect((await request.get(address)).status(), address).toBe(404);
});

test('a change by hand is a conflict, and what is sent twice is done once', async ({ browser }) => {
  const page = await editors.loggedIn(browser, 'Max');
  const file = editors.file('topics/wettbewerb.md');
  const before = readFileSync(file, 'utf8');
  const twin = await page.context().newPage();
  for (const each of [page, twin]) await each.goto('/redaktion/themen/wettbewerb');
  writeFileSync(file, `${before}\nVon Hand.\n`);
  await page.getByLabel('Titel').fill('Wettbewerb der Träger');
  await press(page, 'Veröffentlichen');
  await expect(page.getByRole('alert').filter({ hasText: 'von Hand geändert' })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe(`${before}\nVon Hand.\n`);
  writeFileSync(file, before);
  const count = Number(editors.git('rev-list', '--count', 'main'));
  await press(page, 'Veröffentlichen');
  await expect(page.getByText(/^Veröffentlicht \(Änderung/)).toBeVisible();
  await twin.getByLabel('Titel').fill('Wettbewerb der Träger');
  await press(twin, 'Veröffentlichen');
  await expect(twin.getByText('Es war nichts zu ändern')).toBeVisible();
  expect(Number(editors.git('rev-list', '--count', 'main'))).toBe(count + 1);
});

test('no page of the editors has a finding of axe, by day or in the evening', async ({
  browser,
}) => {
  const page = await editors.loggedIn(browser, 'Erika');
  const checked = async () => expect(await findings(page), page.url()).toEqual([]);
  // Of the evening only the colours differ, and these two pages have all of them.
  const checkedInTheEvening = async () =>
    expect(await findingsInTheDark(page), page.url()).toEqual([]);
  for (const address of [
    '',
    '/dateien?q=ba',
    '/neu',
    '/einlesen',
    '/vorschlaege',
    '/begriffe/ba',
    '/gibt-es-nicht',
  ]) {
    await page.goto(`/redaktion${address}`);
    await checked();
  }
  await page.goto('/redaktion');
  await checkedInTheEvening();
  await page.goto('/redaktion/dokumente/ratsvorlage-2004-07-08');
  await page.getByRole('button', { name: 'Zitat', exact: true }).first().click();
  await expect(page.getByRole('region', { name: /Zitat neue Aussage/ })).toBeVisible();
  await checked();
  await checkedInTheEvening();
  await press(page, 'Als Text');
  await expect(page.getByLabel('Der Text der Datei')).toBeVisible();
  await checked();
  await page.context().clearCookies();
  await page.goto('/redaktion');
  await checked();
});
