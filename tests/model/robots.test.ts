import { expect, test } from 'vitest';
import { robotsText } from '@/lib/model/robots';

test('searches, comparisons and data are left alone, feeds and the description of the data are not', () => {
  expect(robotsText('https://wortlaut.example')).toBe(`User-agent: *
Disallow: /suche?
Disallow: /suche/
Disallow: /vergleich?
Disallow: /verlauf?
Disallow: /verlauf/
Disallow: /api/
Allow: /api/openapi.json
Allow: /api/oembed
Allow: /suche/feed.

Sitemap: https://wortlaut.example/sitemap.xml
`);
});

test('of a site below another one the paths are those of the host', () => {
  const text = robotsText('https://a.example/archiv');
  expect(text).toContain('\nDisallow: /archiv/suche?\n');
  expect(text).toContain('\nSitemap: https://a.example/archiv/sitemap.xml\n');
});
