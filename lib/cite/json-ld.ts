import type { DocumentEntry } from '@/lib/archive/document-entry';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { Document, Organisation, Person } from '@/lib/model/archive';
import type { ArchiveDate } from '@/lib/model/date';
import { DOCUMENT_TYPE_WORDS, type DocumentType, type Site } from '@/lib/model/front-matter';
import { isPlain } from './issued';

/** An object of schema.org (https://schema.org/docs/schemas.html); what is undefined is left out when it is written. */
export type Thing = { readonly '@type': string } & { readonly [property: string]: unknown };

/** As the content of a `script` element of type `application/ld+json`, which nothing in it can end. */
export function jsonLd(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** A statement: an expectation is a `Claim`, of which the future tells whether it holds; the others are a `Quotation`. */
export function statementThing(entry: StatementEntry, { baseUrl }: Site): Thing {
  const { statement, document, origin } = entry;
  const creator = whose(entry, baseUrl);
  const carrier = workThing(document, baseUrl);
  const isClaim = statement.kind === 'expectation';
  return {
    '@type': isClaim ? 'Claim' : 'Quotation',
    '@id': baseUrl + addressOf.statement(statement.id),
    url: entry.permalink,
    text: statement.text,
    inLanguage: 'de',
    creator,
    dateCreated: isoDate(statement.date),
    ...(isClaim
      ? { appearance: carrier, firstAppearance: origin && workThing(origin, baseUrl) }
      : { isBasedOn: workThing(origin ?? document, baseUrl), isPartOf: carrier }),
  };
}

export function documentThing(entry: DocumentEntry, { baseUrl }: Site): Thing {
  const { document, topics } = entry;
  return {
    ...workThing(document, baseUrl),
    creator: whose(entry, baseUrl),
    inLanguage: 'de',
    sameAs: document.url,
    about: topics.map(({ id, title }) => ({
      '@type': 'Thing',
      name: title,
      url: baseUrl + addressOf.topic(id),
    })),
  };
}

/** The archive, with its search. */
export function siteThing({ title, subtitle, baseUrl }: Site): Thing {
  return {
    '@type': 'WebSite',
    '@id': `${baseUrl}/`,
    url: `${baseUrl}/`,
    name: title,
    description: subtitle,
    inLanguage: 'de',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${baseUrl}/suche?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The way from the top to a page; `href` begins with `/`. */
export function breadcrumbThing(
  crumbs: readonly { readonly label: string; readonly href: string }[],
  { baseUrl }: Site,
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: baseUrl + href,
    })),
  };
}

/** schema.org has no type for a talk, a contract, an interview, a press release or a letter: its `Message` is one of several in an exchange. */
const WORK_TYPES: Readonly<Record<DocumentType, string>> = {
  talk: 'CreativeWork',
  'council-paper': 'Report',
  report: 'Report',
  minutes: 'CreativeWork',
  note: 'CreativeWork',
  contract: 'CreativeWork',
  interview: 'CreativeWork',
  'press-release': 'CreativeWork',
  law: 'Legislation',
  letter: 'CreativeWork',
};

function workThing({ id, title, type, date }: Document, baseUrl: string): Thing {
  return {
    '@type': WORK_TYPES[type],
    '@id': baseUrl + addressOf.document(id),
    name: title,
    genre: DOCUMENT_TYPE_WORDS[type],
    url: baseUrl + addressOf.document(id),
    dateCreated: isoDate(date),
  };
}

interface Whose {
  readonly speaker?: Person | undefined;
  readonly organisation?: Organisation | undefined;
}

function whose({ speaker, organisation }: Whose, baseUrl: string): readonly Thing[] {
  return [
    ...(speaker ? [personThing(speaker, baseUrl)] : []),
    ...(organisation
      ? [
          {
            '@type': 'Organization',
            name: organisation.name,
            url: baseUrl + addressOf.organisation(organisation.id),
          },
        ]
      : []),
  ];
}

function personThing({ id, name, given, surname }: Person, baseUrl: string): Thing {
  return {
    '@type': 'Person',
    name,
    givenName: given,
    familyName: given === undefined ? undefined : surname,
    url: baseUrl + addressOf.person(id),
  };
}

/** Dates of ISO 8601; what is about or uncertain has no form there. */
function isoDate(date: ArchiveDate | undefined): string | undefined {
  return date && isPlain(date) ? date.edtf : undefined;
}
