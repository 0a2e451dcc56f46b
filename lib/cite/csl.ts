import type { ArchiveDate } from '@/lib/model/date';
import { germanDate } from '@/lib/model/date-german';
import { calendarOf, type Day } from '@/lib/model/day';
import { DOCUMENT_TYPE_WORDS, type DocumentType } from '@/lib/model/front-matter';
import { datePartsOf, type DateParts } from './issued';
import { quotedAfter } from './plain-text';
import type { Author, Reference } from './reference';

/** An item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data 1.0), as far as we write it. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly genre: string;
  readonly author?: readonly Author[];
  readonly publisher?: string;
  readonly 'event-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly abstract?: string;
  readonly note?: string;
  readonly source: string;
  readonly URL: string;
  readonly language: 'de';
}

type CslType = 'speech' | 'report' | 'document' | 'interview' | 'legislation';

type CslDate =
  | { readonly 'date-parts': readonly DateParts[]; readonly circa?: true }
  | { readonly literal: string };

/**
 * By the list of types of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). A `treaty` is one between states; a press release is
 * printed as a report is, with what it is and who issued it; a `personal_communication` is what only its recipient can read,
 * and styles leave it out of their lists, while a letter of the archive can be read by everybody.
 */
export const CSL_TYPES: Readonly<Record<DocumentType, CslType>> = {
  talk: 'speech',
  'council-paper': 'report',
  report: 'report',
  minutes: 'report',
  note: 'document',
  contract: 'document',
  interview: 'interview',
  'press-release': 'report',
  law: 'legislation',
  letter: 'document',
};

export function cslItem(reference: Reference): CslItem {
  const { key, type, title, authors, institution, event, date, wording } = reference;
  const note = noteOf(reference);
  return {
    id: key,
    type: CSL_TYPES[type],
    title,
    genre: DOCUMENT_TYPE_WORDS[type],
    ...(authors.length > 0 && { author: authors }),
    ...(institution !== undefined && { publisher: institution }),
    ...(event !== undefined && { 'event-title': event }),
    ...(date && { issued: issuedOf(date) }),
    accessed: { 'date-parts': [partsOf(reference.accessed)] },
    ...(wording !== undefined && { abstract: wording }),
    ...(note !== '' && { note }),
    source: reference.archive,
    URL: reference.url,
    language: 'de',
  };
}

/** A file of items: an array, as every program reads it. */
export function cslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(cslItem), undefined, 2)}\n`;
}

/** What has no field of its own: where in the document it stands, and after what it is quoted. */
export function noteOf(reference: Pick<Reference, 'locator' | 'quotedIn'>): string {
  const { locator } = reference;
  return [locator === undefined ? undefined : `Fundstelle: ${locator}.`, quotedAfter(reference)]
    .filter(Boolean)
    .join(' ');
}

/** Dates that numbers cannot say are given in words: `um 2010, nach dem 8. Juli 2010`. */
function issuedOf(date: ArchiveDate): CslDate {
  const parts = datePartsOf(date);
  if (!parts) return { literal: germanDate(date) };
  return { 'date-parts': parts, ...((date.approximate || date.uncertain) && { circa: true }) };
}

function partsOf(day: Day): DateParts {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  return [year, month, dayOfMonth];
}
