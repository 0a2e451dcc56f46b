import type { Document, Organisation, Person, Statement, Topic } from '@/lib/model/archive';
import type { Archive } from './archive';

/** A document with the entries that its head names. */
export interface DocumentEntry {
  readonly document: Document;
  readonly speaker: Person | undefined;
  readonly organisation: Organisation | undefined;
  readonly addressee: Organisation | undefined;
  readonly topics: readonly Topic[];
}

export function documentEntryOf(document: Document, archive: Archive): DocumentEntry {
  const { speaker, organisation, addressee, topics } = document;
  return {
    document,
    speaker: speaker === undefined ? undefined : archive.person.get(speaker),
    organisation: organisation === undefined ? undefined : archive.organisation.get(organisation),
    addressee: addressee === undefined ? undefined : archive.organisation.get(addressee),
    topics: topicsOf(topics, archive),
  };
}

/** A document with what the archive quotes of it: its own statements, then those that other documents quote from it. */
export interface QuotedDocument {
  readonly document: Document;
  readonly statements: readonly Statement[];
}

export function quotedDocumentOf(document: Document, archive: Archive): QuotedDocument {
  const own = document.statements.flatMap((id) => archive.statement.get(id) ?? []);
  return {
    document,
    statements: [...own, ...(archive.statementsBy.origin.get(document.id) ?? [])],
  };
}

/** The topics that the ids name, in their order. */
export function topicsOf(ids: readonly string[], archive: Archive): Topic[] {
  return ids.flatMap((id) => archive.topic.get(id) ?? []);
}
