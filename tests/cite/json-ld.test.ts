import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breadcrumbThing,
  documentThing,
  jsonLd,
  siteThing,
  statementThing,
} from '@/lib/cite/json-ld';
import { archive, entryNamed } from '../fixture/archive';
import { hostileText, talk } from './references';

const { site } = archive;
const BASE = 'https://wortlaut.example';
const data = (thing: Parameters<typeof jsonLd>[0][number]): unknown =>
  (JSON.parse(jsonLd([thing])) as { '@graph': unknown[] })['@graph'][0];

const TALK = {
  '@type': 'CreativeWork',
  '@id': `${BASE}/dokumente/5-jahre-option`,
  name: '5 Jahre Option: Erfahrungen und Erwartungen',
  genre: 'Vortrag',
  url: `${BASE}/dokumente/5-jahre-option`,
};

test('a quote is based on the paper in which it was said, and part of the document that carries it', () => {
  const entry = entryNamed('keine-alleinige-uebernahme');
  expect(data(statementThing(entry, site))).toEqual({
    '@type': 'Quotation',
    '@id': `${BASE}/dokumente/5-jahre-option/keine-alleinige-uebernahme`,
    url: `${BASE}/dokumente/5-jahre-option/keine-alleinige-uebernahme`,
    text: entry.statement.text,
    inLanguage: 'de',
    creator: [
      {
        '@type': 'Organization',
        name: 'Stadt Mülheim an der Ruhr',
        url: `${BASE}/organisationen/stadt-muelheim`,
      },
    ],
    dateCreated: '2004-07-08',
    isBasedOn: {
      '@type': 'Report',
      '@id': `${BASE}/dokumente/ratsvorlage-2004-07-08`,
      name: 'Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004',
      genre: 'Beschlussvorlage',
      url: `${BASE}/dokumente/ratsvorlage-2004-07-08`,
      dateCreated: '2004-07-08',
    },
    isPartOf: TALK,
  });
});

test('an expectation is a claim; a date that is only about right has no form there', () => {
  const entry = entryNamed('wettbewerb');
  const permalink = `${BASE}/dokumente/5-jahre-option/wettbewerb?w=abc`;
  expect(data(statementThing({ ...entry, permalink }, site))).toEqual({
    '@type': 'Claim',
    '@id': `${BASE}/dokumente/5-jahre-option/wettbewerb`,
    url: permalink,
    text: entry.statement.text,
    inLanguage: 'de',
    creator: [
      {
        '@type': 'Person',
        name: 'Matthias Spies',
        givenName: 'Matthias',
        familyName: 'Spies',
        url: `${BASE}/personen/matthias-spies`,
      },
      {
        '@type': 'Organization',
        name: 'Sozialagentur',
        url: `${BASE}/organisationen/sozialagentur`,
      },
    ],
    appearance: TALK,
  });
});

test('a surname that only orders lists is not told: nobody has said where the given names end', () => {
  const entry = entryNamed('wettbewerb');
  const speaker = { id: 'x', name: 'Mehmet Ali', surname: 'Ali', blocks: [] };
  expect(data(statementThing({ ...entry, speaker, organisation: undefined }, site))).toMatchObject({
    creator: [{ '@type': 'Person', name: 'Mehmet Ali', url: `${BASE}/personen/x` }],
  });
  expect(jsonLd([statementThing({ ...entry, speaker }, site)])).not.toContain('familyName');
});

test('a document is told with its topics and where its original is', () => {
  const document = { ...talk.document, url: 'https://original.example/x.pdf' };
  expect(data(documentThing({ ...talk, document }, site))).toMatchObject({
    ...TALK,
    sameAs: 'https://original.example/x.pdf',
    about: talk.topics.map(({ id, title }) => ({
      '@type': 'Thing',
      name: title,
      url: `${BASE}/themen/${id}`,
    })),
  });
});

test('the archive is told with its search, and a page with the way to it', () => {
  expect(data(siteThing(site))).toMatchObject({
    '@type': 'WebSite',
    url: `${BASE}/`,
    name: 'Wortlaut',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${BASE}/suche?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
  expect(data(breadcrumbThing([{ label: 'Dokumente', href: '/dokumente' }], site))).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Dokumente', item: `${BASE}/dokumente` },
    ],
  });
});

test('no wording ends the element that it stands in, and all of it is read back', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const entry = entryNamed('wettbewerb');
      const thing = statementThing({ ...entry, statement: { ...entry.statement, text } }, site);
      expect(jsonLd([thing])).not.toContain('<');
      expect(data(thing)).toMatchObject({ text });
    }),
  );
});
