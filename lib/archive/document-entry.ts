import type { Document, Organisation, Person, Statement, Topic } from '@/lib/model/archive';
import { WHOLE, type Entries } from '@/lib/ports/entries';
import { documentOf } from './entry';

/** A document with the entries that its head names. */
export interface DocumentEntry {
  readonly document: Document;
  readonly speaker: Person | undefined;
  readonly organisation: Organisation | undefined;
  readonly addressee: Organisation | undefined;
  readonly topics: readonly Topic[];
}

export async function documentEntryOf(
  document: Document,
  entries: Entries,
): Promise<DocumentEntry> {
  const { speaker, organisation, addressee, topics } = document;
  const organisationNamed = async (id: string | undefined) =>
    id === undefined ? undefined : entries.get('organisation', id);
  return {
    document,
    speaker: speaker === undefined ? undefined : await entries.get('person', speaker),
    organisation: await organisationNamed(organisation),
    addressee: await organisationNamed(addressee),
    topics: await entries.getAll('topic', topics),
  };
}

/** A document with what the archive quotes of it: its own statements, then those that other documents quote from it. */
export interface QuotedDocument {
  readonly document: Document;
  readonly quotes: readonly Quote[];
}

interface Quote {
  readonly statement: Statement;
  /** The document that carries it. */
  readonly document: Document;
}

export async function quotedDocumentOf(
  document: Document,
  entries: Entries,
): Promise<QuotedDocument> {
  const own = await entries.getAll('statement', document.statements);
  const statements = [...own, ...(await quotedFrom(document.id, entries))];
  return {
    document,
    quotes: await Promise.all(
      statements.map(async (statement) => ({
        statement,
        document: await documentOf(statement, entries),
      })),
    ),
  };
}

/** What other documents quote from this one. */
export async function quotedFrom(
  document: string,
  entries: Entries,
): Promise<readonly Statement[]> {
  return (await entries.statements({ of: 'origin', id: document }, WHOLE)).items;
}
