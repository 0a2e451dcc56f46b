import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { movedTo, verdictOn } from '@/lib/archive/address-check';
import { PLACES } from '@/lib/model/address';
import { NAMED_FACETS } from '@/lib/search/query';
import type { Former } from '@/lib/model/ledger';
import { archive, entries } from '../fixture/archive';
import { entriesFrom } from './an-archive';

test.each([
  ['/', 'something'],
  ['/dokumente', 'something'],
  ['/dokumente/5-jahre-option', 'something'],
  ['/dokumente/5-jahre-option/wettbewerb', 'something'],
  ['/bild.png', 'something'],
  ['/dokumente/5-jahre-option/bild.png', 'something'],
  ['/dokumente/5-jahre-option/wettbewerb/bild.png', 'something'],
  ['/chronik/2010/07/08', 'something'],
  ['/chronik/jahre.svg', 'something'],
  ['/an-diesem-tag', 'something'],
  ['/an-diesem-tag/07-08', 'something'],
  ['/an-diesem-tag/02-29', 'something'],
  ['/an-diesem-tag/tage.png', 'something'],
  ['/chronik/1999', 'something'],
  ['/impressum', 'something'],
  ['/dokumente/5-Jahre-Option', 'nothing'],
  ['/dokumente/5-jahre-option/wettbewerb/x', 'nothing'],
  ['/dokumente/bild.png', 'nothing'],
  ['/dokumente/5-jahre-option/x/bild.png', 'nothing'],
  ['/dokumente/5-jahre-option/bild.png/bild.png', 'nothing'],
  ['/dokumente/5-jahre-option/wettbewerb/x/bild.png', 'nothing'],
  ['/themen/wettbewerb/bild.png', 'nothing'],
  ['/dokumente/__proto__', 'nothing'],
  ['/dokumente/%00', 'nothing'],
  ['/dokumente/%ff', 'nothing'],
  ['/%', 'nothing'],
  ['/api/%', 'nothing'],
  ['/chronik/2010/02/30', 'nothing'],
  ['/chronik/2010/jahre.svg', 'nothing'],
  ['/chronik/verlauf.svg', 'nothing'],
  ['/chronik/jahre.gif', 'nothing'],
  ['/chronik/jahre.svg.png', 'nothing'],
  ['/jahre.svg', 'nothing'],
  ['/an-diesem-tag/02-30', 'nothing'],
  ['/an-diesem-tag/7-8', 'nothing'],
  ['/an-diesem-tag/07-08/10', 'nothing'],
  ['/chronik/2010/07/08/09', 'nothing'],
  ['/themen/', 'nothing'],
  ['/impresum', 'nothing'],
  ['/favicon.ico', 'nothing'],
  ['/dokumente/5-jahre-option/zitat.bib', 'something'],
  ['/dokumente/5-jahre-option/zitat.csl.json', 'something'],
  ['/dokumente/5-jahre-option/quelle.bib', 'nothing'],
  ['/dokumente/5-jahre-option/zitat.doc', 'nothing'],
  ['/dokumente/5-jahre-option.md', 'something'],
  ['/dokumente/keines.md', 'nothing'],
  ['/dokumente/5-jahre-option/wettbewerb/zitat.ris', 'something'],
  ['/dokumente/5-jahre-option/wettbewerb/quelle.ris', 'nothing'],
  ['/dokumente/5-jahre-option/keine-alleinige-uebernahme/quelle.ris', 'something'],
  ['/dokumente/5-jahre-option/wettbewerb.md', 'something'],
  ['/dokumente/5-jahre-option/keine.md', 'nothing'],
  ['/dokumente/5-jahre-option/keine/zitat.ris', 'nothing'],
  ['/dokumente/zitat.bib', 'nothing'],
  ['/dokumente/.md', 'nothing'],
  ['/themen/kommunale-option/feed.atom', 'something'],
  ['/themen/kommunale-option/zitat.bib', 'nothing'],
  ['/themen/keines/feed.atom', 'nothing'],
  ['/personen/matthias-spies/feed.json', 'something'],
  ['/organisationen/sozialagentur/feed.json', 'something'],
  ['/organisationen/sozialagentur/x/feed.json', 'nothing'],
  ['/dateien/dokument/5-jahre-option/zitat.bib', 'nothing'],
  ['/sitemap.xml', 'something'],
  ['/sitemap-1.xml', 'unknown'],
  ['/sitemap-0.xml', 'nothing'],
  ['/sitemap-1.xml/a', 'unknown'],
  ['/robots.txt', 'something'],
  ['/llms.txt', 'something'],
  ['/opensearch.xml', 'something'],
  ['/api/health', 'unknown'],
  ['/api', 'something'],
  ...['/zitate/feed.atom', '/erfahrungen/feed.json', '/erwartungen/feed.atom'].map((path) => [
    path,
    'something',
  ]),
  ...['/zitate/feed.xml', '/zitate/x', '/erwartungen/feed.atom/x'].map((path) => [path, 'nothing']),
  ...[...NAMED_FACETS, 'feed.atom', 'feed.json'].map((name) => [`/suche/${name}`, 'something']),
  ...['csv', 'json', 'bib', 'ris'].map((format) => [`/suche/treffer.${format}`, 'something']),
  ...['x', 'art', 'feed.xml', 'treffer.xls', 'treffer%2Ecsv', 'thema/x', ''].map((name) => [
    `/suche/${name}`,
    'nothing',
  ]),
  ['/vergleich/x', 'unknown'],
])('%s: %s', async (path, expected) => {
  expect(await verdictOn(path, entries)).toBe(expected);
});

describe('What was published once', () => {
  const later = entriesFrom({
    ...archive,
    ledger: {
      wordingsOf: () => [],
      statesOf: () => [],
      factsOf: () => [],
      eventsOf: () => [],
      seals: [],
      former: new Map<string, Former>([
        ['alt', { type: 'moved', to: '5-jahre-option', day: 0 }],
        ['alt/wort', { type: 'moved', to: '5-jahre-option/wettbewerb', day: 0 }],
        ['weg', { type: 'withdrawn', day: 0, why: 'Doppelt', wordings: [] }],
        ['weg/wort', { type: 'withdrawn', day: 0, why: 'Doppelt', wordings: [] }],
      ]),
    },
  });

  test.each([
    ['/dokumente/alt', '/dokumente/5-jahre-option'],
    ['/dokumente/alt/wort', '/dokumente/5-jahre-option/wettbewerb'],
    ['/dokumente/alt/wort/zitat.bib', '/dokumente/5-jahre-option/wettbewerb/zitat.bib'],
    ['/dokumente/alt/wort.md', '/dokumente/5-jahre-option/wettbewerb.md'],
    ['/dokumente/alt.md', '/dokumente/5-jahre-option.md'],
    ['/dokumente/alt/bild.png', '/dokumente/5-jahre-option/bild.png'],
    ['/dokumente/alt/wort/bild.png', '/dokumente/5-jahre-option/wettbewerb/bild.png'],
    ['/dokumente/weg/bild.png', undefined],
    ['/dokumente/weg', undefined],
    ['/dokumente/5-jahre-option', undefined],
    ['/dokumente/alt/wort/x', undefined],
    ['/themen/alt', undefined],
    ['/dokumente/__proto__', undefined],
  ])('%s is now at %s', async (path, expected) => {
    expect(await movedTo(path, later)).toBe(expected);
  });

  test.each([
    ['/dokumente/weg', 'withdrawn'],
    ['/dokumente/weg/wort', 'withdrawn'],
    ['/dokumente/weg/bild.png', 'withdrawn'],
    ['/dokumente/weg/wort/bild.png', 'withdrawn'],
    ['/dokumente/weg/anderes', 'nothing'],
    ['/dokumente/weg/wort/x', 'nothing'],
  ])('%s: %s', async (path, expected) => {
    expect(await verdictOn(path, later)).toBe(expected);
  });
});

test('knows every place that app/ has at the top', () => {
  // `redaktion` is there in development only.
  const inside = ['[page]', 'abgewiesen', 'charts', 'dateien', 'redaktion', 'styles'];
  const folders = readdirSync('app', { withFileTypes: true }).filter(
    (each) => each.isDirectory() && !inside.includes(each.name),
  );
  const files = {
    'icon.svg': 'icon.svg',
    'robots.ts': 'robots.txt',
    'sitemap.ts': 'sitemap.xml',
    'manifest.ts': 'manifest.webmanifest',
  };
  const served = Object.entries(files).flatMap(([file, address]) =>
    readdirSync('app').includes(file) ? [address] : [],
  );
  const rewritten = ['feed.atom', 'feed.json'];
  expect([...PLACES].sort()).toEqual(
    ['', ...folders.map(({ name }) => name), ...served, ...rewritten].sort(),
  );
});
