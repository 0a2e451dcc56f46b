import type { DocumentEntry } from '@/lib/archive/document-entry';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { Organisation, Person } from '@/lib/model/archive';
import type { ArchiveDate } from '@/lib/model/date';
import type { Day } from '@/lib/model/day';
import type { DocumentType, Site } from '@/lib/model/front-matter';

/**
 * What a citation says, before it is written in a format. Everything in it stands in the archive; what is not known there is
 * missing, and never filled in.
 */
export interface Reference {
  /** Another one for each statement and document of the archive: letters, digits, hyphens, one underscore. */
  readonly key: string;
  readonly type: DocumentType;
  readonly title: string;
  /** Whose words they are: the speaker, else the organisation. */
  readonly authors: readonly Author[];
  /** The body that it is from. */
  readonly institution?: string | undefined;
  readonly event?: string | undefined;
  readonly date?: ArchiveDate | undefined;
  /** The wording of a statement. */
  readonly wording?: string | undefined;
  /** Where in the document. */
  readonly locator?: string | undefined;
  /** The document in which we have it, where that is another one than that in which it was said. */
  readonly quotedIn?: QuotedIn | undefined;
  /** The title of the archive. */
  readonly archive: string;
  readonly url: string;
  /** The day on which it was read there. */
  readonly accessed: Day;
}

export type QuotedIn = Pick<
  Reference,
  'type' | 'title' | 'authors' | 'institution' | 'event' | 'date' | 'locator'
>;

/**
 * A person whose names are known apart; or a name as it stands, which no format may split. Of the latter, a comma may be part: `Amt
 * für Soziales, Jugend und Gesundheit`.
 */
export type Author =
  { readonly family: string; readonly given: string } | { readonly literal: string };

/** The archive, and the day on which somebody reads in it. */
export interface Reading {
  readonly site: Pick<Site, 'title' | 'baseUrl'>;
  readonly today: Day;
}

/**
 * A statement. Where it was said in another document than the one that carries it, that is what is cited, and the carrier
 * is what it is quoted after. Its address bears the fingerprint of the wording: opened later, it tells whether the words are
 * still the same.
 */
export function statementReference(
  entry: StatementEntry,
  carrier: DocumentEntry,
  { site, today }: Reading,
): Reference {
  const { statement, origin } = entry;
  return {
    ...listedReference(entry),
    ...(origin
      ? { quotedIn: { ...workOf(carrier), locator: statement.locator } }
      : { locator: statement.locator }),
    wording: statement.text,
    archive: site.title,
    accessed: today,
  };
}

/** What of it is known without the carrier's own authors, and without anybody who reads it: enough for a list. */
export type ListedReference = Omit<
  Reference,
  'wording' | 'locator' | 'quotedIn' | 'archive' | 'accessed'
>;

export function listedReference(entry: StatementEntry): ListedReference {
  const { statement, document, origin } = entry;
  const { type, title, event, date } = origin ?? document;
  return {
    key: statement.id.replace('/', '_'),
    ...whose(entry),
    ...{ type, title, event },
    // A statement may have been made on another day than the one that its document bears.
    date: statement.date ?? date,
    url: entry.permalink,
  };
}

/** A document: where its original is published, else its page here. */
export function documentReference(entry: DocumentEntry, { site, today }: Reading): Reference {
  const { document } = entry;
  return {
    key: document.id,
    ...workOf(entry),
    archive: site.title,
    url: document.url ?? site.baseUrl + addressOf.document(document.id),
    accessed: today,
  };
}

function workOf(entry: DocumentEntry): QuotedIn {
  const { type, title, event, date } = entry.document;
  return { ...whose(entry), type, title, event, date };
}

interface Whose {
  readonly speaker?: Person | undefined;
  readonly organisation?: Organisation | undefined;
}

function whose({ speaker, organisation }: Whose): Pick<Reference, 'authors' | 'institution'> {
  const author = speaker ? personAuthor(speaker) : organisation && { literal: organisation.name };
  return { authors: author ? [author] : [], institution: organisation?.name };
}

/** Names are told apart only by the archive: of `Mehmet Ali Yıldız`, nothing else says where the surname begins. */
function personAuthor({ name, given, surname }: Person): Author {
  return given !== undefined && surname !== undefined
    ? { family: surname, given }
    : { literal: name };
}
