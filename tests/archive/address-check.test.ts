import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLACES, verdictOn } from '@/lib/archive/address-check';
import { archive } from '../fixture/archive';

test.each([
  ['/', 'something'],
  ['/dokumente', 'something'],
  ['/dokumente/5-jahre-option', 'something'],
  ['/dokumente/5-jahre-option/wettbewerb', 'something'],
  ['/chronik/2010/07/08', 'something'],
  ['/chronik/1999', 'something'],
  ['/impressum', 'something'],
  ['/dokumente/5-Jahre-Option', 'nothing'],
  ['/dokumente/5-jahre-option/wettbewerb/x', 'nothing'],
  ['/dokumente/__proto__', 'nothing'],
  ['/dokumente/%00', 'nothing'],
  ['/dokumente/%ff', 'nothing'],
  ['/%', 'nothing'],
  ['/api/%', 'nothing'],
  ['/chronik/2010/02/30', 'nothing'],
  ['/chronik/2010/07/08/09', 'nothing'],
  ['/themen/', 'nothing'],
  ['/impresum', 'nothing'],
  ['/favicon.ico', 'nothing'],
  ['/api/health', 'unknown'],
  ['/zitate/feed.xml', 'unknown'],
])('%s: %s', (path, expected) => {
  expect(verdictOn(path, archive)).toBe(expected);
});

test('knows every place that app/ has at the top', () => {
  const folders = readdirSync('app', { withFileTypes: true }).filter((each) => each.isDirectory() && !['[page]', 'api', 'styles'].includes(each.name));
  const files = { 'icon.svg': 'icon.svg', 'robots.ts': 'robots.txt', 'sitemap.ts': 'sitemap.xml', 'manifest.ts': 'manifest.webmanifest' };
  const served = Object.entries(files).flatMap(([file, address]) => (readdirSync('app').includes(file) ? [address] : []));
  expect([...PLACES].sort()).toEqual(['', ...folders.map(({ name }) => name), ...served].sort());
});
