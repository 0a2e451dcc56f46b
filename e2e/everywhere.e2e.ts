import { expect, test, type Page } from '@playwright/test';
import { findings } from './axe';

const SOURCE = '/quellen/5-muelheimer-arbeitsmarktdialog';

const elsewhere = (page: Page, group: string) =>
  page.getByRole('region', { name: new RegExp(`^${group}`) });

test('a word that stands only in an archive text leads to the marked line', async ({ page }) => {
  await page.goto('/suche?q=Dank');
  await expect(page.getByRole('heading', { name: '0 Aussagen gefunden' })).toBeVisible();
  await expect(page.locator('main')).toContainText('„Dank“ kommt in keiner Aussage vor.');
  await expect(page.locator('main')).toContainText(
    'Keine Aussage passt zu dieser Suche. Im Archiv gibt es aber',
  );
  const texts = elsewhere(page, 'Archivtexte');
  await expect(texts.locator('mark')).toHaveText('Dank');
  await expect(texts).toContainText('Herzlichen Dank für Ihre Aufmerksamkeit!');
  const link = texts.getByRole('link', { name: /, Zeile \d+$/ });
  const line = /Zeile (\d+)$/.exec((await link.textContent()) ?? '')?.[1];
  await link.click();
  await expect(page).toHaveURL(`${SOURCE}?q=Dank#zeile-${line}`);
  await expect(page.locator(`#zeile-${line}`)).toBeInViewport();
  const mark = page.locator('main mark', { hasText: /^Dank$/ });
  await expect(mark).toHaveCount(1);
  await expect(mark).toBeInViewport();
  await page.getByRole('link', { name: 'Zurück zur Suche' }).click();
  await expect(page).toHaveURL('/suche?q=Dank');
});

test('a person is found, and hits by name say whose it is', async ({ page }) => {
  await page.goto('/suche?q=Spies');
  await expect(
    page.locator('main').getByText('Gefunden über die Person: Matthias Spies').first(),
  ).toBeVisible();
  const people = elsewhere(page, 'Personen, Organisationen, Themen');
  await people.getByRole('link', { name: 'Matthias Spies', exact: true }).click();
  await expect(page).toHaveURL('/personen/matthias-spies');
});

test('a term is found by its name and leads to its entry', async ({ page }) => {
  await page.goto('/suche?q=Beschlussvorlage');
  const terms = elsewhere(page, 'Begriffe');
  await terms.getByRole('link', { name: 'Beschlussvorlage', exact: true }).click();
  await expect(page).toHaveURL('/begriffe#beschlussvorlage');
  await expect(page.locator('#beschlussvorlage')).toBeInViewport();
});

test('a document is found by the words of its title', async ({ page }) => {
  await page.goto('/suche?q="5 Jahre Option"');
  const documents = elsewhere(page, 'Dokumente und ihre Texte');
  await documents
    .getByRole('link', { name: '5 Jahre Option: Erfahrungen und Erwartungen' })
    .first()
    .click();
  await expect(page).toHaveURL(/^.*\/dokumente\/5-jahre-option$/);
});

test('documents of a day are found by it', async ({ page }) => {
  await page.goto('/suche?von=8.7.2004&bis=8.7.2004');
  await expect(
    elsewhere(page, 'Dokumente und ihre Texte').getByRole('link', { name: /^Beschlussvorlage/ }),
  ).toHaveAttribute('href', '/dokumente/ratsvorlage-2004-07-08');
});

test('a day that is only spoken of is found where it stands', async ({ page }) => {
  for (const typed of ['7. Oktober 2014', '7.10.2014']) {
    await page.goto(`/suche?${new URLSearchParams({ q: typed })}`);
    await expect(page.locator('#anderswo')).toContainText('7. Oktober 2014');
    await expect(page.locator('#anderswo mark').first()).toBeVisible();
  }
  await page.goto('/suche?q=8.7.2010');
  await expect(page.locator('#anderswo')).toContainText('Beschlussvorlage');
});

test('evidence is found by its name, laws however they are cited', async ({ page }) => {
  for (const typed of [
    '"Zweite Verordnung zur Änderung"',
    'BGBl. I S. 645',
    'Artikel 91e',
    '§ 6 a',
  ]) {
    await page.goto(`/suche?${new URLSearchParams({ q: typed })}`);
    await expect(page.locator('#anderswo li').first()).toBeVisible();
  }
});

test('all finds of a kind have an address of their own, and the form stays there', async ({
  page,
}) => {
  await page.goto('/suche?q=Mülheim');
  await elsewhere(page, 'Archivtexte')
    .getByRole('link', { name: /^Alle \d+ zeigen/ })
    .click();
  await expect(page).toHaveURL('/suche?q=M%C3%BClheim&in=archivtexte');
  await expect(page.getByRole('heading', { name: /^Archivtexte \d+ Fundstellen$/ })).toBeVisible();
  expect(await page.locator('main li mark').count()).toBeGreaterThan(3);
  await page.locator('main input[type="search"]').first().fill('Dank');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/suche?q=Dank&in=archivtexte');
  await expect(page.getByRole('heading', { name: 'Archivtexte 1 Fundstelle' })).toBeVisible();
  await page.getByRole('link', { name: /^Alle Ergebnisse dieser Suche/ }).click();
  await expect(page).toHaveURL('/suche?q=Dank');
});

test('a kind that there is not is said, and everything is shown', async ({ page }) => {
  await page.goto('/suche?q=Dank&in=quatsch');
  await expect(page.locator('main')).toContainText(
    'Einen Bereich „quatsch“ gibt es nicht. Sie sehen alle Ergebnisse.',
  );
  await expect(elsewhere(page, 'Archivtexte')).toBeVisible();
});

test('a page too far is the last one, and a search without words says what to do', async ({
  page,
}) => {
  await page.goto('/suche?q=Dank&in=archivtexte&seite=9');
  await expect(page.locator('main')).toContainText('So viele Seiten gibt es nicht.');
  await expect(page.locator('main li mark')).toHaveText('Dank');
  await page.goto('/suche?in=archivtexte');
  await expect(page.locator('main')).toContainText('Geben Sie ein Wort ein');
});

test('what is typed is announced with everything that was found', async ({ page }) => {
  await page.goto('/suche');
  await page.locator('main input[type="search"]').first().pressSequentially('Dank', { delay: 30 });
  await expect(
    page.getByRole('status').filter({ hasText: /0 Aussagen gefunden, \d+ weitere Fundstelle/ }),
  ).toHaveCount(1);
});

test('what is found elsewhere is reached by the keyboard from the head of the hits', async ({
  page,
}) => {
  await page.goto('/suche?q=Spies');
  const jump = page.getByRole('link', { name: /weitere Fundstellen? außerhalb der Aussagen/ });
  await jump.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/suche?q=Spies#anderswo');
  await page.keyboard.press('Tab');
  const focused = page.locator('#anderswo a:focus');
  await expect(focused).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/suche/);
});

test('an address that leads nowhere offers a person, a document, a term by its name', async ({
  page,
}) => {
  for (const [address, name, target] of [
    ['/personen/mathias-spies', 'Matthias Spies', '/personen/matthias-spies'],
    ['/dokumente/realexperiment', 'Realexperiment', '/begriffe#realexperiment'],
  ] as const) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(
      page.locator('main').getByRole('link', { name, exact: true }).first(),
    ).toHaveAttribute('href', target);
  }
});

for (const address of [
  '/suche?q=Dank',
  '/suche?q=Mülheim',
  '/suche?q=Mülheim&in=archivtexte',
  `${SOURCE}?q=Dank`,
  '/personen/mathias-spies',
]) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await findings(page)).toEqual([]);
  });
}

test('no link from a search to what is found elsewhere is dead', async ({ request }) => {
  const links = new Set<string>();
  for (const words of ['Dank', 'Option', 'Spies', 'Mülheim', 'Rat', 'Auszug', 'Grundsicherung']) {
    for (const kind of ['archivtexte', 'dokumente', 'personen', 'begriffe']) {
      const html = await (await request.get(`/suche?q=${words}&in=${kind}`)).text();
      const [, found = ''] = /aria-labelledby="fundstellen"(.*?)<\/section>/s.exec(html) ?? [];
      for (const [, href = ''] of found.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g))
        links.add(href.replaceAll('&amp;', '&'));
    }
  }
  expect(links.size).toBeGreaterThan(20);
  const pages = new Map<string, string>();
  for (const link of links) {
    const [target = '', fragment = ''] = link.split('#');
    if (!pages.has(target)) {
      const response = await request.get(target);
      expect(response.status(), link).toBe(200);
      pages.set(target, await response.text());
    }
    if (fragment !== '') expect(pages.get(target), link).toContain(`id="${fragment}"`);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('what stands only in an archive text is found and marked', async ({ page }) => {
    await page.goto('/suche?q=Aufmerksamkeit');
    await elsewhere(page, 'Archivtexte')
      .getByRole('link', { name: /, Zeile \d+$/ })
      .click();
    await expect(page).toHaveURL(/\?q=Aufmerksamkeit#zeile-\d+$/);
    const mark = page.locator('main mark', { hasText: /^Aufmerksamkeit$/ });
    await expect(mark).toBeInViewport();
  });
});
