import { expect, test } from 'vitest';
import { copiedPage, redirectPage, type CopyOptions } from '@/lib/export/page';

const options: CopyOptions = {
  day: '28. November 2026',
  script: 'dateien/seite.js',
  checkScript: 'dateien/pruefen.js',
  livingScript: 'dateien/lebendig.js',
  livingStyle: 'dateien/lebendig.css',
  data: 'dateien/suche-1/',
};
const baseUrl = 'https://wortlaut.example';
const statement = { address: '/dokumente/a/b', file: 'dokumente/a/b.html', baseUrl };

const page = (main: string) =>
  '<!DOCTYPE html><html lang="de"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/>' +
  '<script type="module" src="/skripte/start-A.js" async=""></script></head>' +
  `<body><main id="inhalt">${main}</main><footer class="f"><p>Wortlaut</p><div><p>x</p></div></footer></body></html>`;

const copied = (main: string, here = statement, type: 'page' | 'living' = 'page') =>
  copiedPage(page(main), here, type, options);

test('a page leads to files beside it, and loads nothing else', () => {
  expect(copied('<a href="/zitate?seite=2#x">2</a>').html).toBe(
    '<!DOCTYPE html><html lang="de"><head><link rel="stylesheet" href="../../dateien/chunks/a.css"/>' +
      '<script src="../../dateien/seite.js" data-root="../../" defer></script></head>' +
      '<body><main id="inhalt"><a href="../../zitate,seite=2.html#x">2</a></main>' +
      '<footer class="f"><p>Wortlaut</p><div><p>x</p>' +
      '<p>Kopie vom 28. November 2026. <a href="https://wortlaut.example/dokumente/a/b">Diese Seite im lebenden Archiv</a></p>' +
      '</div></footer></body></html>',
  );
});

test('it tells what has to be in the copy for it', () => {
  const { destinations } = copied(
    '<a href="/zitate">a</a><a href="/api/x">b</a><a href="#c">c</a>',
  );
  expect(destinations.map(({ type }) => type)).toEqual(['file', 'page', 'outside']);
});

test('what is copied out of it is an address of the site', () => {
  expect(copied('<button data-copy="/dokumente/a/b?w=1&amp;x">').html).toContain(
    '<button data-copy="https://wortlaut.example/dokumente/a/b?w=1&amp;x">',
  );
});

test.each([
  '<button data-copy="wortlaut nachweis-2" data-copies="quote">Zitat kopieren</button>',
  '<button data-copy="https://wortlaut.example/a?w=1" data-copies="text">Link kopieren</button>',
])('%s stays as it is', (button) => {
  expect(copied(button).html).toContain(button);
});

test('what only a server could copy has no button', () => {
  const button =
    '<button type="button" data-copy="/dokumente/a/b/zitat.bib" data-copies="file">Kopieren</button>';
  expect(copied(`<p>a</p>${button}<p>b</p>`).html).toContain('<p>a</p><p>b</p>');
});

test.each([
  '<link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin=""/>',
  '<link rel="dns-prefetch" href="https://example.org"/>',
])('%s is left out', (hint) => {
  expect(copied(hint).html).toBe(copied('').html);
});

test('a page on which proofs are checked has the script for it', () => {
  expect(copied('<textarea id="nachweis"></textarea>').html).toContain(
    '<script src="../../dateien/pruefen.js" defer></script></head>',
  );
});

test('a page that makes itself knows where it is, and says what it needs', () => {
  const here = { address: '/suche/person', file: 'suche/person.html', baseUrl };
  const { html } = copied('<form action="/suche"></form>', here, 'living');
  expect(html).toContain(
    '</style><link rel="stylesheet" href="../dateien/lebendig.css"/><script src="../dateien/lebendig.js"' +
      ' data-root="../" data-page="/suche/person" data-file="suche/person.html" data-base="https://wortlaut.example"' +
      ' data-data="../dateien/suche-1/" defer></script></head>',
  );
  expect(html).toMatch(
    /<main id="inhalt"><div id="ohne-skript"><p>[^<]*JavaScript[^<]*<\/p><ul><li><a href="\.\.\/dokumente\.html">Dokumente<\/a>/,
  );
  expect(html).not.toContain('<form');
});

test('the start page says at its beginning that it is a copy', () => {
  const here = { address: '/', file: 'index.html', baseUrl };
  const notice =
    '<p class="e">Dies ist eine Kopie des Archivs vom 28. November 2026. Das lebende Archiv:' +
    ' <a href="https://wortlaut.example">https://wortlaut.example</a></p>';
  expect(copied('<h1>A</h1><p class="e">8 Aussagen</p><p>b</p>', here).html).toContain(
    `<h1>A</h1><p class="e">8 Aussagen</p>${notice}<p>b</p>`,
  );
});

test('an address that leads on is a page that leads on', () => {
  const { html, destinations } = redirectPage('http://wortlaut.invalid/dokumente/neu', statement);
  expect(html).toContain('content="0; url=../neu.html"');
  expect(html).toContain('<a href="../neu.html">');
  expect(destinations.map(({ type }) => type)).toEqual(['page']);
});
