import type { DocumentEntry } from '@/lib/archive/document-entry';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { Document, Organisation, Person, Term, Topic } from '@/lib/model/archive';
import type { ArchiveDate } from '@/lib/model/date';
import { germanDate } from '@/lib/model/date-german';
import { ALL_DAYS, isoOf } from '@/lib/model/day';
import { statusOf } from '@/lib/model/relation';
import type {
  DateData,
  DocumentData,
  OrganisationData,
  PersonData,
  StatementData,
  TermData,
  TopicData,
} from './schemas';

export function dateData(date: ArchiveDate): DateData {
  const { first, last } = date.span;
  return {
    edtf: date.edtf,
    ...(first > ALL_DAYS.first && { first: isoOf(first) }),
    ...(last < ALL_DAYS.last && { last: isoOf(last) }),
    text: germanDate(date),
  };
}

export function statementData(
  entry: StatementEntry,
  topics: readonly Topic[],
  baseUrl: string,
): StatementData {
  const { statement, speaker, organisation, document, origin, permalink } = entry;
  const { published, updated } = entry;
  const { id, kind, text, date, outcomes } = statement;
  return {
    id,
    url: baseUrl + addressOf.statement(id),
    permalink,
    api: baseUrl + addressOf.api('statements', id),
    kind,
    text,
    ...(date && { date: dateData(date) }),
    ...(speaker && { speaker: personReference(speaker, baseUrl) }),
    ...(organisation && { organisation: organisationReference(organisation, baseUrl) }),
    document: documentReference(document, baseUrl),
    ...(origin && { origin: documentReference(origin, baseUrl) }),
    topics: topics.map((topic) => topicReference(topic, baseUrl)),
    ...(kind === 'expectation' && { status: statusOf(outcomes) }),
    ...(published !== undefined && { published: isoOf(published) }),
    ...(updated !== undefined && { updated: isoOf(updated) }),
  };
}

export function documentData(entry: DocumentEntry, baseUrl: string): DocumentData {
  return { ...documentFacts(entry, baseUrl), statements: entry.document.statements.length };
}

/** What is known of the document itself. */
export function documentFacts(
  entry: DocumentEntry,
  baseUrl: string,
): Omit<DocumentData, 'statements'> {
  const { document, speaker, organisation, addressee, topics } = entry;
  const { id, title, type, date, event, url, archive } = document;
  return {
    id,
    url: baseUrl + addressOf.document(id),
    api: baseUrl + addressOf.api('documents', id),
    title,
    type,
    ...(date && { date: dateData(date) }),
    ...(event !== undefined && { event }),
    ...(speaker && { speaker: personReference(speaker, baseUrl) }),
    ...(organisation && { organisation: organisationReference(organisation, baseUrl) }),
    ...(addressee && { addressee: organisationReference(addressee, baseUrl) }),
    ...(url !== undefined && { original: asUri(url) }),
    ...(archive !== undefined && {
      source: baseUrl + addressOf.source(archive.replace(/\.txt$/, '')),
    }),
    topics: topics.map((topic) => topicReference(topic, baseUrl)),
  };
}

export function personData(
  { id, name, given, surname, role }: Person,
  organisation: Organisation | undefined,
  statements: number,
  baseUrl: string,
): PersonData {
  return {
    id,
    url: baseUrl + addressOf.person(id),
    name,
    ...(given !== undefined && { given }),
    ...(surname !== undefined && { surname }),
    ...(role !== undefined && { role }),
    ...(organisation && { organisation: organisationReference(organisation, baseUrl) }),
    statements,
  };
}

export function organisationData(
  { id, name, abbreviation, references }: Organisation,
  partOf: Organisation | undefined,
  statements: number,
  baseUrl: string,
): OrganisationData {
  return {
    id,
    url: baseUrl + addressOf.organisation(id),
    name,
    ...(abbreviation !== undefined && { abbreviation }),
    ...(partOf && { partOf: organisationReference(partOf, baseUrl) }),
    references,
    statements,
  };
}

export function topicData(topic: Topic, statements: number, baseUrl: string): TopicData {
  return { ...topicReference(topic, baseUrl), statements };
}

export function termData(
  { id, title, expansion, synonyms, references }: Term,
  baseUrl: string,
): TermData {
  return {
    id,
    url: baseUrl + addressOf.term(id),
    title,
    ...(expansion !== undefined && { expansion }),
    synonyms,
    references,
  };
}

/** An address from outside as RFC 3986 writes it: letters and signs that it does not have are written as bytes. */
export function asUri(address: string): string {
  const { href } = new URL(address);
  const [, before = '', path = ''] = /^([a-z]+:\/\/[^/]*)(.*)$/.exec(href) ?? [];
  return (
    before + path.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/g, encodeURIComponent)
  );
}

export function documentReference(
  { id, title, type, date }: Document,
  baseUrl: string,
): StatementData['document'] {
  return {
    id,
    url: baseUrl + addressOf.document(id),
    title,
    type,
    ...(date && { date: dateData(date) }),
  };
}

function personReference({ id, name }: Person, baseUrl: string) {
  return { id, url: baseUrl + addressOf.person(id), name };
}

function organisationReference({ id, name }: Organisation, baseUrl: string) {
  return { id, url: baseUrl + addressOf.organisation(id), name };
}

function topicReference({ id, title }: Topic, baseUrl: string) {
  return { id, url: baseUrl + addressOf.topic(id), title };
}
