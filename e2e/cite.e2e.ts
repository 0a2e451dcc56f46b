import { expect, test, type Page } from '@playwright/test';

const TALK = '/dokumente/5-jahre-option';
const QUOTE = `${TALK}/keine-alleinige-uebernahme`;
const WORDING = /^Unabhängig von der Frage, ob die Option für die Kommunen möglich sein wird/;
const PERMALINK = /\/dokumente\/5-jahre-option\/keine-alleinige-uebernahme\?w=[0-9a-z]{26}$/;

const statementCitation = (page: Page) => page.getByRole('region', { name: 'Aussage zitieren' });
const sourceCitation = (page: Page) => page.getByRole('region', { name: 'Quelle zitieren' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('a quote offers the statement and the paper that it is from', async ({ page }) => {
  await page.goto(QUOTE);
  await expect(statementCitation(page)).toContainText(
    'Stadt Mülheim an der Ruhr. Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004 [Beschlussvorlage].',
  );
  await expect(statementCitation(page)).toContainText(
    'Zitiert nach: Spies, Matthias (Sozialagentur Mülheim an der Ruhr). 5 Jahre Option: Erfahrungen und Erwartungen [Vortrag].',
  );
  await expect(sourceCitation(page)).not.toContainText('Zitiert nach');
  await page.goto(`${TALK}/wettbewerb`);
  await expect(statementCitation(page)).toContainText(
    'Spies, Matthias (Sozialagentur Mülheim an der Ruhr).',
  );
  await expect(sourceCitation(page)).toHaveCount(0);
  await page.goto(TALK);
  await expect(page.getByRole('region', { name: 'Dokument zitieren' })).toContainText(
    'Spies, Matthias (Sozialagentur Mülheim an der Ruhr). 5 Jahre Option: Erfahrungen und Erwartungen [Vortrag].',
  );
});

test('with the keyboard only, a reference is copied as a whole', async ({ page }) => {
  await page.goto(QUOTE);
  const button = statementCitation(page).getByRole('button', { name: 'Verweis kopieren' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toHaveText('Kopiert');
  expect(await clipboard(page)).toMatch(
    /^Stadt Mülheim an der Ruhr\. .* \[Zugriff am: .*\]\. Verfügbar unter: http\S+\?w=[0-9a-z]{26}$/,
  );
});

test('Zitat kopieren: as a block quotation into a rich field, in quotation marks into a plain one', async ({
  page,
}) => {
  await page.goto(QUOTE);
  await statementCitation(page).getByRole('button', { name: 'Zitat kopieren' }).press('Enter');
  await expect(page.getByRole('status').first()).toHaveText('Kopiert');
  // A page of somebody else, with a field of either sort.
  await page.goto('about:blank');
  await page.setContent('<div id="rich" contenteditable>x</div><textarea id="plain"></textarea>');
  await page.locator('#rich').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.locator('#rich blockquote')).toHaveText(WORDING);
  await expect(page.locator('#rich a')).toHaveAttribute('href', PERMALINK);
  await expect(page.locator('#rich')).toContainText('Zitiert nach: Spies, Matthias');
  expect(await page.locator('#rich').innerHTML()).not.toContain('class=');
  await page.locator('#plain').click();
  await page.keyboard.press('ControlOrMeta+V');
  const lines = (await page.locator('#plain').inputValue()).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^„Unabhängig von .* nicht in Betracht kommt\.“$/);
  expect(lines[2]).toMatch(PERMALINK);
});

test('explanations of terms and remarks of the page are not part of what is copied', async ({
  page,
}) => {
  await page.goto(`${TALK}/wettbewerb`);
  const shown = await page.locator('#wortlaut').innerText();
  await statementCitation(page).getByRole('button', { name: 'Zitat kopieren' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Kopiert');
  expect((await clipboard(page)).split('\n')[0]).toBe(`„${shown}“`);
});

for (const [format, ending, begin] of [
  ['BibTeX', 'bib', '@techreport{5-jahre-option_keine-alleinige-uebernahme,'],
  ['RIS', 'ris', 'TY  - RPRT'],
  ['CSL-JSON', 'csl.json', '['],
] as const) {
  test(`${format} is copied, and downloaded under a name of its own`, async ({ page }) => {
    await page.goto(QUOTE);
    const citation = statementCitation(page);
    await citation.getByRole('button', { name: `${format} kopieren` }).press('Enter');
    await expect(page.getByRole('status').first()).toHaveText('Kopiert');
    const copied = await clipboard(page);
    expect(copied.startsWith(begin)).toBe(true);
    const downloading = page.waitForEvent('download');
    await citation.getByRole('link', { name: format, exact: true }).press('Enter');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(
      `5-jahre-option_keine-alleinige-uebernahme.${ending}`,
    );
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    // The clipboard of some systems has no CR.
    expect(Buffer.concat(chunks).toString().replaceAll('\r', '')).toBe(copied.replaceAll('\r', ''));
  });
}

test('the paper is downloaded as well, and where there is none, there is no file', async ({
  request,
}) => {
  const paper = await request.get(`${QUOTE}/quelle.ris`);
  expect(paper.headers()['content-type']).toBe(
    'application/x-research-info-systems; charset=utf-8',
  );
  expect(await paper.text()).not.toContain('AB  - ');
  const statuses = await Promise.all(
    [
      ...[`${TALK}/wettbewerb/quelle.ris`, `${TALK}/quelle.ris`, `${TALK}/keines/zitat.bib`],
      ...[`${TALK}/wettbewerb/zitat.doc`, '/dateien/dokument/5-jahre-option/zitat.bib'],
    ].map(async (address) => (await request.get(address)).status()),
  );
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
});

test('a link that was copied from a list is the lasting one', async ({ page }) => {
  await page.goto('/zitate');
  await page.getByRole('button', { name: 'Link kopieren' }).last().click();
  await expect(page.getByRole('status').first()).toHaveText('Kopiert');
  expect(await clipboard(page)).toMatch(PERMALINK);
});

test('without a clipboard there are no buttons, and the rest is there', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }),
  );
  await page.goto(QUOTE);
  await expect(page.getByRole('button', { name: /kopieren/ })).toHaveCount(0);
  await expect(statementCitation(page).getByRole('link', { name: 'BibTeX' })).toBeVisible();
});

test('what cannot be copied says so', async ({ page }) => {
  await page.goto(QUOTE);
  await page.route('**/zitat.bib', (route) => route.abort());
  await statementCitation(page).getByRole('button', { name: 'BibTeX kopieren' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Kopieren nicht möglich');
});
