import { expect, test } from 'vitest';
import { destinationOf } from '@/lib/export/destination';

const page = (address: string, file: string) => ({ type: 'page', address, file });
const asFile = (address: string, file: string) => ({ type: 'file', address, file });
const living = (address: string, file: string, search: string) => ({
  ...{ type: 'living', address, file, search },
});
const outside = { type: 'outside' };

test.each([
  ['the start page', '/', page('/', 'index.html')],
  ['a statement', '/dokumente/a/b', page('/dokumente/a/b', 'dokumente/a/b.html')],
  ['one as it is cited', '/dokumente/a/b?w=46g4', page('/dokumente/a/b', 'dokumente/a/b.html')],
  ['a slash at the end', '/zitate/', page('/zitate', 'zitate.html')],
  ['a page of a list', '/zitate?seite=2', page('/zitate?seite=2', 'zitate,seite=2.html')],
  [
    'parameters in another order',
    '/erwartungen?seite=2&ergebnis=offen',
    page('/erwartungen?ergebnis=offen&seite=2', 'erwartungen,ergebnis=offen,seite=2.html'),
  ],
  [
    'a place in a source that was found',
    '/quellen/x?seite=3&q=Option',
    page('/quellen/x?seite=3', 'quellen/x,seite=3.html'),
  ],
  ['a search', '/suche?q=%22a%22&von=2004', living('/suche', 'suche.html', 'q=%22a%22&von=2004')],
  ['the values of a filter', '/suche/person', living('/suche/person', 'suche/person.html', '')],
  ['a month', '/chronik/2010/07', page('/chronik/2010/07', 'chronik/2010/07.html')],
  [
    'a page of a year',
    '/chronik/2010?seite=2',
    page('/chronik/2010?seite=2', 'chronik/2010,seite=2.html'),
  ],
  [
    'a further page of a day',
    '/chronik/2010/07/08?seite=2',
    living('/chronik', 'chronik,weitere.html', 'von-seite=%2Fchronik%2F2010%2F07%2F08&seite=2'),
  ],
  ['words over time', '/verlauf?q=a&q=b', living('/verlauf', 'verlauf.html', 'q=a&q=b')],
  ['a comparison', '/vergleich?a=x', living('/vergleich', 'vergleich.html', 'a=x')],
  [
    'a proof',
    '/nachweis/aussage/a/b',
    asFile('/nachweis/aussage/a/b', 'nachweis/aussage/a/b.json'),
  ],
  [
    'a font',
    '/_next/static/media/a.p.1b.woff2',
    asFile('/_next/static/media/a.p.1b.woff2', 'dateien/media/a_2ep_2e1b.woff2'),
  ],
  ['the icon', '/icon.svg?1a', asFile('/icon.svg', 'icon.svg')],
  ['the programming interface', '/api/statements', outside],
  ['a feed of a search', '/suche/feed.atom?q=x', outside],
  ['a citation to be downloaded', '/dokumente/a/b/zitat.csl.json', outside],
  ['another form of a page', '/dokumente/a/b.md', outside],
  ['a parameter that no rule knows', '/zitate?format=x', outside],
  ['a parameter that stands there twice', '/zitate?seite=1&seite=2', outside],
] as const)('%s', (_what, address, expected) => {
  expect(destinationOf(address)).toEqual(expected);
});
