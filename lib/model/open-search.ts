import { FILES_AT_TOP } from './address';
import type { Site } from './front-matter';
import { element, xmlDocument } from './xml';

export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml';

/** By which a browser takes the search among its own (https://github.com/dewitt/opensearch, 1.1 draft 6). */
export function openSearchDescription({ title, subtitle, baseUrl, language }: Site): string {
  // Braces are those of the template alone.
  const base = baseUrl.replaceAll('{', '%7B').replaceAll('}', '%7D');
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, shortened(title, 16)),
      element('LongName', {}, shortened(title, 48)),
      element('Description', {}, shortened(subtitle ?? title, 1_024)),
      element('Url', { type: 'text/html', template: `${base}/suche?q={searchTerms}` }),
      element('Url', {
        type: 'application/atom+xml',
        template: `${base}/suche/feed.atom?q={searchTerms}`,
      }),
      element('Url', {
        type: OPEN_SEARCH_TYPE,
        rel: 'self',
        template: base + FILES_AT_TOP.openSearch,
      }),
      element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, `${baseUrl}/icon.svg`),
      element('Language', {}, language),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
    ),
  );
}

/** At most so many characters, by whole ones. */
function shortened(text: string, length: number): string {
  const signs = [...text];
  return signs.length <= length
    ? text
    : `${signs
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
