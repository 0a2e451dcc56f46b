import { expect, test } from '@playwright/test';
import { findings, findingsInTheDark } from './axe';
import { crawl } from './crawl';

/* What has to hold for every archive: these run on the one that WORTLAUT_CONTENT names, too. */

test('no link inside the site is broken', async ({ request }) => {
  test.setTimeout(300_000);
  const { pages, broken } = await crawl(request);
  expect(broken).toEqual([]);
  expect(pages.size).toBeGreaterThan(20);
});

const KINDS_OF_PAGE = [
  '/',
  '/dokumente',
  '/zitate',
  '/erfahrungen',
  '/erwartungen',
  '/erwartungen?ergebnis=offen',
  '/chronik',
  '/themen',
  '/personen',
  '/organisationen',
  '/begriffe',
  '/quellen',
  '/suche',
  '/suche?q=Option',
  '/suche?von=30.2.2004',
  '/suche?q=xyzxyz',
  '/vergleich',
  '/vergleich?a=x&b=y',
  '/an-diesem-tag/07-08',
  '/verlauf',
  '/verlauf?q=Option&q=xyzxyz&von=30.2.2004',
  '/impressum',
  '/datenschutz',
  '/barrierefreiheit',
  '/ueber',
  '/gibt-es-nicht',
];
/** Where a page of the kind is found: the first link of this form. */
const FOUND_BY_LINK = [
  ['/dokumente', /^\/dokumente\/[^/#?]+$/],
  ['/zitate', /^\/dokumente\/[^/#?]+\/[^/#?]+$/],
  ['/chronik', /^\/chronik\/\d{4}$/],
  ['/themen', /^\/themen\/.+/],
  ['/personen', /^\/personen\/.+/],
  ['/organisationen', /^\/organisationen\/.+/],
  ['/quellen', /^\/quellen\/.+/],
] as const;

for (const address of KINDS_OF_PAGE) {
  test(`axe finds nothing on ${address}, by day or in the evening`, async ({ page }) => {
    await page.goto(address);
    expect(await findings(page)).toEqual([]);
    expect(await findingsInTheDark(page)).toEqual([]);
  });
}

for (const [from, form] of FOUND_BY_LINK) {
  test(`axe finds nothing on the first page of the form ${form.source}, by day or in the evening`, async ({
    page,
  }, { project }) => {
    await page.goto(from);
    const links = await page
      .locator('main a')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
    const address = links.find((link) => form.test(link));
    // Our own content has pages of every form; somebody else's need not have organisations, say.
    test.skip(
      project.name === 'given' && address === undefined,
      `the given archive has no page of the form ${form.source}`,
    );
    if (address === undefined)
      throw new Error(`no page of the form ${form.source} is linked from ${from}`);
    await page.goto(address);
    expect(await findings(page)).toEqual([]);
    expect(await findingsInTheDark(page)).toEqual([]);
  });
}

test('no page is wider than a screen of 320 pixels, and none wider than a wide one', async ({
  page,
}) => {
  test.setTimeout(300_000);
  for (const width of [320, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of KINDS_OF_PAGE) {
      await page.goto(address);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${address} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('what is pressed is at least 24 pixels high and wide, or stands in running text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of ['/', '/suche', '/dokumente', '/zitate', '/chronik']) {
    await page.goto(address);
    const small = await page
      .locator('button:visible, input:visible, nav a:visible, header a:visible, footer a:visible')
      .evaluateAll((elements) =>
        elements.flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          const label = element.closest('label');
          const box = label ? label.getBoundingClientRect() : { width, height };
          return Math.min(Math.max(box.height, height), Math.max(box.width, width)) < 24
            ? [element.outerHTML.slice(0, 120)]
            : [];
        }),
      );
    expect(small, address).toEqual([]);
  }
});
