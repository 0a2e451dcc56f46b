import { inflateSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { crawl } from './crawl';

const TALK = '/dokumente/5-jahre-option';
const QUOTE_2010 = `${TALK}/politikfelduebergreifende-politik`;
const SIC = `${TALK}/fremdeinfluss`;
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

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 375, height: 800 },
]) {
  test(`who said it, when and where is in sight without scrolling at ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const name of STATEMENTS) {
      await page.goto(`${TALK}/${name}`);
      const origin = page.locator('main figcaption').first();
      await expect(origin).toContainText('5 Jahre Option: Erfahrungen und Erwartungen');
      for (const part of [
        page.locator('main h1'),
        origin.locator('p').first(),
        origin.locator('p').last().getByRole('link').first(),
      ])
        await expect(part, name).toBeInViewport({ ratio: 1 });
    }
  });
}

test('a quote says who said it where and when, and where we have it from', async ({ page }) => {
  await page.goto(QUOTE_2010);
  await expect(page.locator('main figcaption').first()).toHaveText(
    'Stadt Mülheim an der Ruhr, 8. Juli 2010' +
      'Ursprünglich in: Beschlussvorlage für den Rat der Stadt Mülheim an der Ruhr vom 08.07.2010, ' +
      'zitiert in: 5 Jahre Option: Erfahrungen und Erwartungen (Vortrag, um 2010, nach dem 8. Juli 2010)',
  );
});

test('the badge in a list says against what the wording was checked', async ({ page }) => {
  await page.goto('/zitate');
  const badges = page.locator('main article').getByRole('link', { name: 'wie im Vortrag' });
  await expect(badges).toHaveText(['wörtlich wie im Vortrag', 'wörtlich wie im Vortrag']);
  await page.goto('/suche?q=Option');
  await expect(
    page.getByRole('checkbox', { name: /^wörtlich wie im zitierenden Dokument/ }),
  ).toBeVisible();
});

test('no page leads to itself', async ({ request }) => {
  test.setTimeout(300_000);
  const { pages } = await crawl(request);
  const selfLinks = [...pages].flatMap(([address, html]) => {
    const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    return linksIn(main, address).flatMap((link) => (link === address ? [link] : []));
  });
  expect(selfLinks).toEqual([]);
  expect(pages.size).toBeGreaterThan(20);
});

/**
 * With their fragments: a link to another place on the page leads somewhere. Of several orders or years of hits, the one
 * that is shown keeps the focus that chose it, and says so.
 */
function linksIn(html: string, address: string): string[] {
  const links = html.match(/<a\b[^>]*>/g) ?? [];
  return links.flatMap((link) => {
    const href = / href="([^"]*)"/.exec(link)?.[1];
    if (href === undefined || link.includes('aria-current="true"')) return [];
    const { pathname, search, hash } = new URL(
      href.replaceAll('&amp;', '&'),
      `http://site.invalid${address}`,
    );
    return [`${pathname}${search}${hash}`];
  });
}

for (const [typed, count] of [
  ['2009', undefined],
  ['Mai 2010', undefined],
  ['8.7.2010', '1 Aussage gefunden'],
  ['9.7.2010', '6 Aussagen gefunden'],
  ['September 2010', '6 Aussagen gefunden'],
  ['2010', '7 Aussagen gefunden'],
] as const) {
  test(`on ${typed} there is: ${count ?? 'nothing'}`, async ({ page }) => {
    await page.goto(`/suche?${new URLSearchParams({ von: typed, bis: typed })}`);
    const found = page.getByRole('heading', { name: /^\d+ Aussagen? gefunden$/ });
    await (count === undefined
      ? expect(page.locator('main article')).toHaveCount(0)
      : expect(found).toHaveText(count));
  });
}

test('what quotes a paper stands behind it in every order', async ({ page }) => {
  const datesOn = async (address: string) => {
    await page.goto(address);
    const lines = await page.locator('main article > :first-child').allInnerTexts();
    return lines.map((line) => /(?:um 2010, nach dem )?8\. Juli 20\d\d/.exec(line)?.[0]);
  };
  const talk = Array.from({ length: 6 }, () => 'um 2010, nach dem 8. Juli 2010');
  const oldestFirst = ['8. Juli 2004', '8. Juli 2010', ...talk];
  expect(await datesOn('/suche?sort=aelteste')).toEqual(oldestFirst);
  expect(await datesOn('/suche?sort=neueste')).toEqual([...oldestFirst].reverse());
  expect(await datesOn('/chronik/2010')).toEqual(oldestFirst.slice(1));
  await page.goto('/chronik/2010/07/08');
  await expect(page.locator('main article')).toHaveCount(1);
});

test('words that stand so in the source are remarked, and the remark is no part of the wording', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const address of [SIC, TALK, '/erwartungen', '/suche?q=Mittelausatz']) {
    await page.goto(address);
    await expect(page.locator('main blockquote .sic'), address).toHaveText('[so in der Quelle]');
  }
  await page.goto(SIC);
  await page.locator('main blockquote').first().selectText();
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('auf Mittelausatz und die Zielsteuerung');
});

test('the first printed page of a statement has its wording', async ({ page }) => {
  for (const name of ['politikfelduebergreifende-politik', 'fremdeinfluss']) {
    await page.goto(`${TALK}/${name}`);
    const { characters } = await printed(page);
    // A page with the name of the site alone has some thirty.
    expect(characters[0], name).toBeGreaterThan(300);
  }
});

test('a wording that is longer than a page begins on the first one', async ({ page }) => {
  await page.goto(QUOTE_2010);
  const wording = page.locator('main blockquote').first();
  await wording.evaluate((element) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Die kommunale Option bietet bessere Bedingungen. '.repeat(120);
    element.replaceChildren(paragraph);
    // As the page sets a wording of this length.
    if (element instanceof HTMLElement) element.style.breakInside = 'auto';
  });
  const { characters } = await printed(page);
  expect(characters.length).toBeGreaterThan(1);
  expect(characters[0]).toBeGreaterThan(1000);
});

/** How many pieces of text each printed page has: Chromium's PDF draws text by `Tj` and `TJ`. */
async function printed(page: Page): Promise<{ characters: number[] }> {
  const pdf = await page.pdf({ format: 'A4' });
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(
      ([, number = '', body = '']) => [number, body],
    ),
  );
  const contents = [...objects.values()].flatMap((body) =>
    /\/Type\s*\/Page\b/.test(body) ? [/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? ''] : [],
  );
  return {
    characters: contents.map((number) => {
      const body = objects.get(number) ?? '';
      const [, stream = ''] = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(body) ?? [];
      const drawn = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      return [...drawn.matchAll(/T[jJ]\b/g)].length;
    }),
  };
}
