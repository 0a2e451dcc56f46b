import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageKind } from '@/lib/door/page-kind';

test.each([
  ['/', '/'],
  ['/?q=a/b', '/'],
  ['/suche?q=Option', '/suche'],
  ['/suche/person?q=Option', '/suche/*'],
  ['/dokumente/5-jahre-option', '/dokumente/*'],
  ['/dokumente/5-jahre-option/wettbewerb#a', '/dokumente/*/*'],
  ['/chronik/2010/07/08', '/chronik/*/*/*'],
  ['/chronik/2010/07/08/09/10/11', '/chronik/*/*/*'],
  ['/_next/static/chunks/a.js', '/_next/static'],
  ['/_next/image?url=a', 'other'],
  ['/api/health?a', '/api/health'],
  ['/api/health/a', 'other'],
  ['/api/metrics', '/api/metrics'],
  ['/sitemap.xml', '/sitemap.xml'],
  ['/sitemap.xml/a', 'other'],
  ['/api', '/api'],
  ['/api?x', '/api'],
  ['/api/', 'other'],
  ['/api/openapi.json', '/api/openapi.json'],
  ['/api/statements?q=a', '/api/statements'],
  ['/api/topics/a', '/api/topics/*'],
  ['/api/statements/a/b/c/d/e', '/api/statements/*/*/*'],
  ['/api/constructor', 'other'],
  ['/impressum', 'other'],
  ['//suche', '//*'],
  ['/SUCHE', 'other'],
  ['/%73uche', 'other'],
  ['/constructor', 'other'],
  ['http://a/suche', 'other'],
  ['*', 'other'],
  ['', 'other'],
])('%s is of the kind %s', (url, kind) => {
  expect(pageKind(url)).toBe(kind);
});

test('there are few kinds, whatever is asked for', () => {
  const places = readdirSync('app', { withFileTypes: true }).map(({ name }) => name);
  const part = fc.oneof(fc.constantFrom(...places, 'api', '_next', 'static', ''), fc.string());
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      kinds.add(pageKind(`/${parts.join('/')}`));
    }),
    { numRuns: 20_000 },
  );
  expect([...kinds].filter((kind) => !/^(?:other|[/\w.*-]{1,30})$/.test(kind))).toEqual([]);
  expect(kinds.size).toBeLessThan(80);
});
