import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { openSearchDescription } from '@/lib/model/open-search';

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '', htmlEntities: true },
});
const site = { title: 'Wortlaut', baseUrl: 'https://wortlaut.example', language: 'de' as const };

test('page, feed and description itself are named with their templates', () => {
  const { OpenSearchDescription: read } = parser.parse(openSearchDescription(site));
  expect(read).toEqual({
    xmlns: 'http://a9.com/-/spec/opensearch/1.1/',
    ShortName: 'Wortlaut',
    LongName: 'Wortlaut',
    Description: 'Wortlaut',
    Url: [
      { type: 'text/html', template: 'https://wortlaut.example/suche?q={searchTerms}' },
      {
        type: 'application/atom+xml',
        template: 'https://wortlaut.example/suche/feed.atom?q={searchTerms}',
      },
      {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: 'https://wortlaut.example/opensearch.xml',
      },
    ],
    Image: {
      '#text': 'https://wortlaut.example/icon.svg',
      height: '16',
      type: 'image/svg+xml',
      width: '16',
    },
    Language: 'de',
    InputEncoding: 'UTF-8',
    OutputEncoding: 'UTF-8',
  });
});

test('a long title is cut by whole characters, a brace is not one of a template', () => {
  const { OpenSearchDescription: read } = parser.parse(
    openSearchDescription({
      ...site,
      title: 'Arbeitsmarkt 😀😀 & Wortlaut',
      baseUrl: 'https://a.example/{x}',
    }),
  );
  expect([read.ShortName, read.LongName, read.Url[0].template]).toEqual([
    'Arbeitsmarkt 😀😀…',
    'Arbeitsmarkt 😀😀 & Wortlaut',
    'https://a.example/%7Bx%7D/suche?q={searchTerms}',
  ]);
});
