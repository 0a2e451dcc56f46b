import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test, type Page } from '@playwright/test';
import { zoteroItem, type ReadMeta } from '../tests/cite/zotero';

/* What people and programs take away as text: Markdown, embedded quotations, links to words, indexes; and what Zotero reads. */

const TALK = '/dokumente/5-jahre-option';
const WORDING =
  'Tatsächlicher Wettbewerb ist erst jetzt implementiert, Rolle der BA durch erhöhten Steuerungsanspruch des BMAS und des Landes relativiert.';
/** What the content says; the tests serve it elsewhere. */
const BASE = /^baseUrl: (.*)$/m.exec(readFileSync('content/site.yml', 'utf8'))?.[1] ?? '';
const here = (address: string) => address.replace(BASE, '');

async function headLink(page: Page, rel: string, type: string): Promise<string> {
  const link = page.locator(`head link[rel="${rel}"][type="${type}"]`);
  return (await link.getAttribute('href')) ?? '';
}

test.describe('Markdown', () => {
  test('of a statement is named in the head of its page, and has its wording', async ({
    page,
    request,
  }) => {
    await page.goto(`${TALK}/wettbewerb`);
    const answer = await request.get(await headLink(page, 'alternate', 'text/markdown'));
    expect([answer.status(), answer.headers()['content-type']]).toEqual([
      200,
      'text/markdown; charset=utf-8; variant=GFM',
    ]);
    const { children } = remark()
      .use(remarkGfm)
      .parse(await answer.text());
    expect(children.slice(0, 2).map((node) => toString(node))).toEqual([
      'Erwartung, um 2010, nach dem 8. Juli 2010',
      WORDING,
    ]);
  });

  test('of a document has the wordings in the order of its page', async ({ page, request }) => {
    await page.goto(TALK);
    const text = await (await request.get(`${TALK}.md`)).text();
    const quotes = remark()
      .use(remarkGfm)
      .parse(text)
      .children.filter(({ type }) => type === 'blockquote')
      .map((node) => toString(node));
    const shown = await page.locator('main article blockquote').evaluateAll((elements) =>
      elements.map((element) => {
        // Remarks of the page are no part of the wording.
        for (const remark of element.querySelectorAll('small')) remark.remove();
        return element.textContent;
      }),
    );
    expect(quotes).toEqual(shown);
  });

  test('what is not there is not there as Markdown either, and conditional requests are told so', async ({
    request,
  }) => {
    for (const address of [
      '/dokumente/keines.md',
      `${TALK}/keine.md`,
      `${TALK}/wettbewerb.md/x`,
      '/suche.md',
    ])
      expect((await request.get(address)).status(), address).toBe(404);
    const { etag = '' } = (await request.get(`${TALK}.md`)).headers();
    const again = await request.get(`${TALK}.md`, { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  });
});

test('the link to the words has the browser mark them at their place', async ({ page }) => {
  await page.goto(`${TALK}/wettbewerb`);
  const link = page.getByRole('link', { name: 'im Dokument markiert' });
  const address = here((await link.getAttribute('href')) ?? '');
  expect(address).toContain(`${TALK}#wettbewerb:~:text=`);
  // The words alone, so that no anchor leads there.
  await page.goto(address.replace('#wettbewerb', '#'));
  await expect(page.getByText(WORDING)).toBeInViewport();
  await expect(page).toHaveURL(/\/dokumente\/5-jahre-option#?$/);
});

test('words that a document has twice have no such link', async ({ page }) => {
  await page.goto(`${TALK}/bessere-bedingungen`);
  await expect(page.getByText('Dauerhafte Adresse')).toBeVisible();
  await expect(page.getByRole('link', { name: 'im Dokument markiert' })).toHaveCount(0);
});

test.describe('An embedded quotation', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied with the keyboard, shows the wording elsewhere, and its link leads back', async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${TALK}/wettbewerb`);
    await page.locator('summary', { hasText: 'Einbetten' }).press('Enter');
    const snippet = await page.getByLabel('Zitat als HTML').inputValue();
    await page.getByRole('button', { name: 'HTML kopieren' }).press('Enter');
    await expect(page.locator('#ansage')).toHaveText('Kopiert');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippet);

    await page.goto('about:blank');
    await page.setContent(`<p>Ein Artikel.</p>${snippet.replaceAll(BASE, baseURL ?? '')}`);
    await expect(page.locator('blockquote p')).toHaveText(WORDING);
    await expect(page.locator('script, style')).toHaveCount(0);
    await page.getByRole('link', { name: 'Wortlaut', exact: true }).click();
    await expect(page.locator('main blockquote').first()).toContainText(WORDING);
    await expect(page.getByText('Der Wortlaut ist unverändert')).toBeVisible();
  });

  test('is what oEmbed answers, which the head of the page names', async ({ page, request }) => {
    await page.goto(`${TALK}/wettbewerb`);
    const snippet = await page.getByLabel('Zitat als HTML').inputValue();
    const address = here(await headLink(page, 'alternate', 'application/json+oembed'));
    const answer = await request.get(address);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    expect(await answer.json()).toMatchObject({ version: '1.0', type: 'rich', html: snippet });
    const xml = await request.get(`${address}&format=xml`);
    expect(xml.headers()['content-type']).toBe('text/xml; charset=utf-8');
    const { oembed } = new XMLParser({ htmlEntities: true }).parse(await xml.text());
    expect(oembed.html).toBe(snippet);
  });

  test('wrong requests are told what is wrong', async ({ request }) => {
    const url = encodeURIComponent(`${BASE}${TALK}/wettbewerb`);
    for (const [query, status, parameters] of [
      ['', 400, ['url']],
      ['url=x', 404, ['url']],
      [`url=${encodeURIComponent('https://a.example/dokumente/5-jahre-option')}`, 404, ['url']],
      [`url=${url}&format=yaml`, 501, ['format']],
      [`url=${url}&maxwidth=0&maxheight=1e9`, 400, ['maxwidth', 'maxheight']],
    ] as const) {
      const answer = await request.get(`/api/oembed?${query}`);
      const { errors } = await answer.json();
      const named = errors.map(({ parameter }: { parameter: string }) => parameter);
      expect([answer.status(), named], query).toEqual([status, parameters]);
      expect(answer.headers()['content-type']).toBe('application/problem+json');
    }
  });
});

test.describe('Indexes', () => {
  test('the site map names pages that are there, robots.txt names it', async ({ request }) => {
    const robots = await (await request.get('/robots.txt')).text();
    const address = here(/^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '');
    const { urlset } = new XMLParser().parse(await (await request.get(address)).text());
    const pages: string[] = urlset.url.map(({ loc }: { loc: string }) => here(loc));
    expect(pages).toContain(`${TALK}/wettbewerb`);
    for (const page of pages) expect((await request.get(page)).status(), page).toBe(200);
    expect((await request.get('/sitemap-1.xml')).status()).toBe(404);
  });

  test('llms.txt leads to the documents as Markdown', async ({ request }) => {
    const text = await (await request.get('/llms.txt')).text();
    const links = [...text.matchAll(/\]\((.*?)\)/g)].map(([, link = '']) => here(link));
    expect(links).toContain(`${TALK}.md`);
    for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
  });

  test('every page names the description of the search, and its templates work', async ({
    page,
    request,
  }) => {
    for (const address of ['/', TALK, '/suche?q=Option']) {
      await page.goto(address);
      const type = 'application/opensearchdescription+xml';
      expect(await headLink(page, 'search', type)).toBe('/opensearch.xml');
    }
    const { OpenSearchDescription: read } = new XMLParser({
      ...{ ignoreAttributes: false, attributeNamePrefix: '' },
    }).parse(await (await request.get('/opensearch.xml')).text());
    for (const { template } of read.Url) {
      const answer = await request.get(here(template).replace('{searchTerms}', 'Option'));
      expect(answer.status(), template).toBe(200);
    }
  });
});

test.describe('Zotero reads the page', () => {
  const read = async (page: Page, address: string) => {
    await page.goto(address);
    const metas = await page
      .locator('head meta')
      .evaluateAll((elements) =>
        elements.map((element): [string, string] => [
          element.getAttribute('name') || element.getAttribute('property') || '',
          element.getAttribute('content') ?? '',
        ]),
      );
    return zoteroItem(metas satisfies ReadMeta[]);
  };

  test('a council paper becomes a report', async ({ page }) => {
    const { itemType, creators, fields } = await read(page, '/dokumente/ratsvorlage-2010-07-08');
    expect([itemType, creators, fields.institution, fields.date]).toEqual([
      'report',
      [{ lastName: 'Stadt Mülheim an der Ruhr', firstName: '' }],
      'Stadt Mülheim an der Ruhr',
      '2010/07/08',
    ]);
  });

  test('a quote from it as well, a talk a presentation, each with its wording and its lasting address', async ({
    page,
  }) => {
    const quote = await read(page, `${TALK}/politikfelduebergreifende-politik`);
    expect(quote.itemType).toBe('report');
    const { itemType, creators, fields } = await read(page, `${TALK}/wettbewerb`);
    expect([itemType, creators, fields.meetingName, fields.abstractNote]).toEqual([
      'presentation',
      [{ lastName: 'Spies', firstName: 'Matthias' }],
      '5. Mülheimer Arbeitsmarktdialog',
      WORDING,
    ]);
    expect(fields.url).toMatch(new RegExp(`^${BASE}${TALK}/wettbewerb\\?w=[0-9a-z]{26}$`));
  });
});
