import { FILES_AT_TOP } from './address';

/**
 * What crawlers leave alone (https://www.rfc-editor.org/rfc/rfc9309): searches and comparisons, of which there are as many as there are words,
 * and the data of pages that they have. Of two rules that fit, the longer one holds.
 */
export function robotsText(baseUrl: string): string {
  // Paths are those of the host, and the site may be below another one.
  const prefix = new URL(baseUrl).pathname.replace(/\/$/, '');
  const rules = [
    ...LEFT_ALONE.map((path) => `Disallow: ${prefix}${path}`),
    ...OPEN.map((path) => `Allow: ${prefix}${path}`),
  ];
  return ['User-agent: *', ...rules, '', `Sitemap: ${baseUrl}${FILES_AT_TOP.siteMap}`, ''].join(
    '\n',
  );
}

const LEFT_ALONE = ['/suche?', '/suche/', '/vergleich?', '/verlauf?', '/verlauf/', '/api/'];
/** What crawlers are meant to read there, and what readers of feeds ask for themselves. */
const OPEN = ['/api/openapi.json', '/api/oembed', '/suche/feed.'];
