import { rmSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { all, only, parseXml } from '../tests/feed/a-feed';
import { faultsOf } from '../tests/feed/atom-rules';
import { findings } from './axe';
import { changingCopy } from './changing-copy';
import { ports } from './servers';

/* A reader follows a question: finds its feed, subscribes, and is told what is new. */

const TOPIC = '/themen/kommunale-option';
const FEED_TYPES = ['application/atom+xml', 'application/feed+json'];

/** The feeds that a page names in its head, as feed readers find them. */
async function feedsOf(page: Page): Promise<string[]> {
  const hrefs: string[] = [];
  for (const type of FEED_TYPES)
    for (const link of await page.locator(`head link[rel="alternate"][type="${type}"]`).all())
      hrefs.push((await link.getAttribute('href')) ?? '');
  return hrefs;
}

const pathOf = (url: string) => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

for (const [address, own] of [
  ['/', undefined],
  ['/impressum', undefined],
  ['/dokumente/5-jahre-option', '/dokumente/5-jahre-option/feed'],
  ['/dokumente/5-jahre-option/wettbewerb', undefined],
  ['/zitate', '/zitate/feed'],
  ['/erfahrungen', '/erfahrungen/feed'],
  ['/erwartungen', '/erwartungen/feed'],
  [TOPIC, `${TOPIC}/feed`],
  ['/personen/matthias-spies', '/personen/matthias-spies/feed'],
  ['/organisationen/sozialagentur', '/organisationen/sozialagentur/feed'],
  [
    '/suche?bis=2010&q=Option&von=2004&art=zitat',
    '/suche/feed?q=Option&von=2004&bis=2010&art=zitat',
  ],
] as const)
  test(`${address} names its feeds, which are valid and say where they are`, async ({
    page,
    request,
  }) => {
    await page.goto(address);
    const named = await feedsOf(page);
    const of = (format: string) => [
      `/feed.${format}`,
      ...(own === undefined ? [] : [own.replace('/feed', `/feed.${format}`)]),
    ];
    expect([...named].sort()).toEqual([...of('atom'), ...of('json')].sort());
    for (const feed of named) {
      const answer = await request.get(feed);
      expect([
        answer.status(),
        FEED_TYPES.includes(answer.headers()['content-type']?.split(';')[0] ?? ''),
      ]).toEqual([200, true]);
      const text = await answer.text();
      const self = feed.includes('.atom')
        ? all(parseXml(text), 'link').find(({ attributes }) => attributes.rel === 'self')
            ?.attributes.href
        : JSON.parse(text).feed_url;
      expect(pathOf(self)).toBe(feed);
      if (feed.includes('.atom')) expect(faultsOf(text)).toEqual([]);
    }
  });

test('in whatever order a search is written, its feed is one; how its page looks makes no other', async ({
  request,
}) => {
  const idOf = async (asked: string) =>
    only(parseXml(await (await request.get(`/suche/feed.atom?${asked}`)).text()), 'id').text;
  const id = await idOf('q=Option&von=2010&art=zitat&art=erwartung');
  for (const asked of [
    ...[
      'art=erwartung&von=2010&q=Option&art=zitat',
      'von=2010&q=Option&art=zitat&art=erwartung&bis=',
    ],
    ...['q=Option&von=2010&art=zitat&art=erwartung&seite=2&ansicht=kompakt&sort=neueste'],
  ])
    expect(await idOf(asked)).toBe(id);
  expect(await idOf('thema=kommunale-option')).toMatch(/\/themen\/kommunale-option\/feed\.atom$/);
});

test('what cannot be followed is refused with the reason', async ({ request }) => {
  for (const [asked, reason] of [
    ['thema=gibt-es-nicht', 'thema: „gibt-es-nicht“ gibt es in diesem Archiv nicht.'],
    ['von=2010-02-30', 'von: '],
    ['art=geruecht', 'art: '],
    ['tema=x', 'tema: Ist unbekannt.'],
    ['q=a&q=b', 'q: Steht mehrmals da'],
  ] as const) {
    const answer = await request.get(`/suche/feed.atom?${asked}`);
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain(`Diese Suche lässt sich so nicht abonnieren:\n${reason}`);
  }
  expect((await request.get('/themen/gibt-es-nicht/feed.atom')).status()).toBe(404);
});

test('a question without an answer is followed until there is one', async ({ request }) => {
  for (const asked of [
    'q=gibtesnicht',
    'q=Optoin',
    'q=Option+Zebrastreifen',
    'von=1999&bis=1999',
  ]) {
    const text = await (await request.get(`/suche/feed.atom?${asked}`)).text();
    expect(faultsOf(text)).toEqual([]);
    expect(all(parseXml(text), 'entry')).toEqual([]);
    const data = await (await request.get(`/suche/feed.json?${asked}`)).json();
    expect(data.items).toEqual([]);
  }
});

test.describe('on the page of a search', () => {
  test('its feeds and files can be taken along with the keyboard, and are those of the search that is shown', async ({
    page,
  }) => {
    await page.goto('/suche?q=Option');
    const along = page.getByRole('region', { name: 'Diese Suche mitnehmen' });
    const hrefs = () =>
      along
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const of = (asked: string) => [
      ...[
        'feed.atom',
        'feed.json',
        'treffer.csv',
        'treffer.json',
        'treffer.bib',
        'treffer.ris',
      ].map((name) => `/suche/${name}?${asked}`),
    ];
    expect(await hrefs()).toEqual(of('q=Option'));
    await along.getByRole('link', { name: 'Atom' }).focus();
    for (const name of ['JSON Feed', 'Tabelle (CSV)', 'JSON', 'BibTeX', 'RIS']) {
      await page.keyboard.press('Tab');
      await expect(along.getByRole('link', { name, exact: true })).toBeFocused();
    }
    await page.locator('html[data-mitsuchen]').waitFor();
    await page.getByRole('searchbox').first().fill('Wettbewerb');
    await expect.poll(hrefs).toEqual(of('q=Wettbewerb'));
    // So do the feeds that the head names.
    expect(await feedsOf(page)).toEqual([
      ...[
        '/feed.atom',
        '/suche/feed.atom?q=Wettbewerb',
        '/feed.json',
        '/suche/feed.json?q=Wettbewerb',
      ],
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      along.getByRole('link', { name: 'Tabelle (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('aussagen.csv');
    expect(await findings(page)).toEqual([]);
  });

  test('where nothing was found there is nothing to download; it can be followed all the same', async ({
    page,
  }) => {
    await page.goto('/suche?q=gibtesnicht');
    const along = page.getByRole('region', { name: 'Diese Suche mitnehmen' });
    await expect(along.getByRole('link')).toHaveText(['Atom', 'JSON Feed']);
    await page.emulateMedia({ media: 'print' });
    await expect(along).toBeHidden();
  });
});

test.describe('while the archive changes', () => {
  const { base, file, ledger } = changingCopy(ports.followed);
  const publish = (name: string, wording: string) =>
    writeFileSync(
      file(`documents/${name}.md`),
      `---\ntitle: "Vortrag & mehr <neu>"\ntype: talk\nspeaker: matthias-spies\ndate: 1999\ntopics: [kommunale-option]\n---\n\n## Erwartungen\n\n:::expectation{#neu}\n${wording}\n:::\n`,
    );

  test('who follows a search is told of the new statement first, and of nothing twice', async ({
    page,
    request,
  }) => {
    test.setTimeout(120_000);
    await page.goto(`${base}/suche?q=Option`);
    const link = page
      .getByRole('region', { name: 'Diese Suche mitnehmen' })
      .getByRole('link', { name: 'Atom' });
    const feed = base + (await link.getAttribute('href'));
    const read = async () => {
      const answer = await request.get(feed);
      const text = await answer.text();
      expect(faultsOf(text)).toEqual([]);
      return { etag: answer.headers().etag ?? '', entries: all(parseXml(text), 'entry') };
    };
    const before = await read();
    const idsOf = ({ entries }: typeof before) => entries.map((entry) => only(entry, 'id').text);
    const again = () => request.get(feed, { headers: { 'If-None-Match': before.etag } });
    expect((await again()).status()).toBe(304);
    const { next } = await (await request.get(`${base}/api/statements?limit=2`)).json();

    // Said long ago, with all that breaks a format, and not in the ledger yet.
    const wording = 'Die Option & "mehr" \\<b> ]]> {\\\\} 😀 שלום.';
    publish('neuer-vortrag', wording);
    await expect.poll(async () => (await again()).status(), { timeout: 20_000 }).toBe(200);
    const added = await read();
    expect(idsOf(added)).toEqual([expect.stringMatching(/neuer-vortrag\/neu$/), ...idsOf(before)]);
    const [first] = added.entries;
    if (!first) throw new Error('nothing');
    expect(all(first, 'published')).toEqual([]);
    expect(only(first, 'content').text).toContain('&#x26; "mehr" &#x3C;b>');

    ledger();
    await expect
      .poll(async () => all((await read()).entries[0] ?? first, 'published').length, {
        timeout: 20_000,
      })
      .toBe(1);
    const recorded = await read();
    expect(idsOf(recorded)).toEqual(idsOf(added));

    // Corrected: the same statement, with another date of change and another fingerprint.
    publish('neuer-vortrag', wording.replace('mehr', 'anderes'));
    ledger('correct', 'neuer-vortrag/neu', '--why', 'Schreibfehler');
    await expect
      .poll(async () => only((await read()).entries[0] ?? first, 'content').text, {
        timeout: 20_000,
      })
      .toContain('anderes');
    const corrected = await read();
    expect(idsOf(corrected)).toEqual(idsOf(added));
    const linkOf = ({ entries: [entry] }: typeof before) =>
      entry && only(entry, 'link').attributes.href;
    expect(linkOf(corrected)).not.toBe(linkOf(recorded));

    // A page of the API goes on behind the same statement.
    const page2 = await (await request.get(base + pathOf(next))).json();
    expect(page2.statements.length).toBeGreaterThan(0);

    rmSync(file('documents/neuer-vortrag.md'));
    ledger('withdraw', 'neuer-vortrag', '--why', 'Auf Wunsch der Quelle');
    const api = `${base}/api/statements/neuer-vortrag/neu`;
    await expect.poll(async () => (await request.get(api)).status(), { timeout: 20_000 }).toBe(410);
    const gone = await request.get(api);
    expect(gone.headers()['content-type']).toBe('application/problem+json');
    expect((await request.get(`${base}/api/documents/neuer-vortrag`)).status()).toBe(410);
    expect(idsOf(await read())).toEqual(idsOf(before));
  });
});
