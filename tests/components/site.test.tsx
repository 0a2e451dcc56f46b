import { expect, test } from 'vitest';
import { Bars } from '@/components/chronicle/bars';
import { ErrorSummary } from '@/components/site/error-summary';
import { Pagination } from '@/components/site/pagination';
import { SiteHeader } from '@/components/site/site-header';
import { SiteFooter } from '@/components/site/site-footer';
import { TextField } from '@/components/site/text-field';
import { UnfinishedNotice } from '@/components/site/unfinished-notice';
import { htmlOf, textOf } from '../fixture/html';

const addressOfPage = (page: number) => `/zitate?seite=${page}`;

test('a list on one page has no pagination', () => {
  expect(htmlOf(<Pagination page={1} pages={1} addressOfPage={addressOfPage} />)).toBe('');
});

test.each([
  [1, '<span>Seite 1 von 3</span><a rel="next" href="/zitate?seite=2">Nächste Seite</a>'],
  [
    2,
    '<a rel="prev" href="/zitate?seite=1">Vorige Seite</a><span>Seite 2 von 3</span><a rel="next" href="/zitate?seite=3">Nächste Seite</a>',
  ],
  [3, '<a rel="prev" href="/zitate?seite=2">Vorige Seite</a><span>Seite 3 von 3</span>'],
])('page %i of three leads to its neighbours', (page, links) => {
  expect(htmlOf(<Pagination page={page} pages={3} addressOfPage={addressOfPage} />)).toBe(
    `<nav aria-label="Seiten"><div>${links}</div></nav>`,
  );
});

test.each([
  ['/chronik', 'page'],
  ['/chronik/2004/07', 'true'],
])('on %s the navigation marks the Chronik as %s', (path, mark) => {
  const marked = [
    ...htmlOf(
      <SiteHeader title="Wortlaut" baseUrl="https://wortlaut.example" path={path} />,
    ).matchAll(/<a href="([^"]+)" aria-current="([^"]+)"/g),
  ];
  expect(marked.map(([, href, current]) => [href, current])).toEqual([['/chronik', mark]]);
});

test('a wrong field points to its hint and to what is wrong with it', () => {
  expect(
    htmlOf(
      <TextField
        name="von"
        label="Von"
        value="31.02.2010"
        hint="Zum Beispiel 2010"
        error="Den 31. Februar 2010 gibt es nicht."
      />,
    ),
  ).toBe(
    '<div><label for="von">Von</label><p id="von-hinweis">Zum Beispiel 2010</p>' +
      '<p id="von-fehler"><span>Fehler: </span>Den 31. Februar 2010 gibt es nicht.</p>' +
      '<input id="von" type="text" autoComplete="off" aria-describedby="von-hinweis von-fehler" aria-invalid="true" name="von" value="31.02.2010"/></div>',
  );
});

test('the summary of errors leads to the fields', () => {
  expect(
    htmlOf(
      <ErrorSummary
        title="So nicht"
        errors={[
          {
            field: 'von',
            message: 'Falsch.',
            repair: { label: 'Tauschen', address: '/suche?von=1' },
          },
        ]}
      />,
    ),
  ).toBe(
    '<div role="alert" tabindex="-1" autofocus=""><div><h2>So nicht</h2><ul><li><a href="#von">Falsch.</a> <a href="/suche?von=1">Tauschen</a></li></ul></div></div>',
  );
  expect(htmlOf(<ErrorSummary title="So nicht" errors={[]} />)).toBe('');
});

test('bars are links with a name, as long as their share of the longest, and never invisible', () => {
  const html = htmlOf(
    <Bars
      bars={[
        { label: '2004', count: 1, href: '/chronik/2004', name: '2004: 1 Aussage' },
        {
          label: '2010',
          count: 400,
          href: '/chronik/2010',
          name: '2010: 400 Aussagen',
          selected: true,
        },
      ]}
    />,
  );
  expect(
    [
      ...html.matchAll(
        /<a href="([^"]+)" aria-label="([^"]+)"( aria-current="true")?|rect width="([^"]+)"/g,
      ),
    ].map((match) => match.slice(1).filter(Boolean)),
  ).toEqual([
    ['/chronik/2004', '2004: 1 Aussage'],
    ['1.5'],
    ['/chronik/2010', '2010: 400 Aussagen', ' aria-current="true"'],
    ['100.0'],
  ]);
});

test.each([
  [0, ''],
  [
    1,
    'Diese Seite ist noch nicht vollständig. Eine Angabe des Betreibers fehlt noch; sie ist unten gekennzeichnet.',
  ],
  [
    8,
    'Diese Seite ist noch nicht vollständig. 8 Angaben des Betreibers fehlen noch; sie sind unten gekennzeichnet.',
  ],
])('a page of the operator with %i gaps', (gaps, notice) => {
  expect(textOf(<UnfinishedNotice gaps={gaps} />)).toBe(notice);
});

test('the footer leads to every page of the operator and says which are not filled in', () => {
  const pages = [
    { id: 'impressum', title: 'Impressum', isUnfinished: true },
    { id: 'datenschutz', title: 'Datenschutz', isUnfinished: false },
  ];
  expect(
    htmlOf(
      <SiteFooter
        site={{ title: 'Wortlaut', baseUrl: 'https://wortlaut.example', language: 'de' }}
        pages={pages}
      />,
    ),
  ).toContain(
    '<ul><li><a href="/impressum">Impressum</a> (unvollständig)</li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/nachweis">Siegel und Nachweise</a></li></ul>',
  );
});
