import { germanDate } from '@/lib/model/date-german';
import { DOCUMENT_TYPE_WORDS, type DocumentType } from '@/lib/model/front-matter';
import { isPlain } from './issued';
import { oneLine } from './one-line';
import { authorName } from './plain-text';
import type { Author, ListedReference, Reference } from './reference';

/** A `meta` element: its name, and what it says. */
export type Meta = readonly [name: string, content: string];

/**
 * What Zotero calls it (https://api.zotero.org/itemTypes). Its `letter` is cited as personal communication, which styles leave out of
 * their lists.
 */
const ZOTERO_TYPES: Readonly<Record<DocumentType, string>> = {
  talk: 'presentation',
  'council-paper': 'report',
  report: 'report',
  minutes: 'report',
  note: 'document',
  contract: 'document',
  interview: 'interview',
  'press-release': 'report',
  law: 'statute',
  letter: 'document',
};

/** What it calls those whose words they are, where these are no authors. */
const CREATORS: Readonly<Record<string, string>> = {
  presentation: 'z:presenters',
  interview: 'z:interviewees',
};

/**
 * What reference managers read off the page itself: Dublin Core (https://www.dublincore.org/specifications/dublin-core/dcq-html/) with
 * Zotero's own names for what it has no field for, and the `citation_…` of Google Scholar.
 *
 * Zotero takes a page that has nothing but a `citation_title` for an article in a journal, so the type is said; and where it is said,
 * a `DC.description` becomes a remark, so the wording is the abstract. `tests/cite/zotero.test.ts` has its rules.
 */
export function embeddedMeta(reference: Reference): readonly Meta[] {
  const { type, title, institution, event, date, wording } = reference;
  const zoteroType = ZOTERO_TYPES[type];
  const isReport = zoteroType === 'report';
  const isTalk = zoteroType === 'presentation';
  const when = date && (isPlain(date) ? date.edtf : germanDate(date));
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['z:itemType', zoteroType],
    ['DC.type', DOCUMENT_TYPE_WORDS[type]],
    ['DC.title', title],
    ...authorFields(reference.authors, CREATORS[zoteroType]),
    ['DC.date', when],
    ['DC.publisher', institution],
    ['DC.identifier', reference.url],
    ['DC.language', 'de'],
    [isTalk ? 'z:meetingName' : 'DC.relation', isReport ? undefined : event],
    ['citation_title', title],
    ['citation_publication_date', date && isPlain(date) ? date.edtf.replaceAll('-', '/') : when],
    ['citation_technical_report_institution', isReport ? institution : undefined],
    ['citation_abstract', wording],
    ['citation_public_url', reference.url],
    ['citation_language', 'de'],
  ];
  return fields.flatMap(([name, content]) =>
    content === undefined ? [] : [[name, oneLine(content)] as const],
  );
}

/**
 * `citation_author` where all names are known apart. Where there is one, Zotero leaves out every `DC.creator`, so it is one or the other;
 * of an item whose creators are no authors, as presenters of a talk, it reads no `DC.creator`.
 */
function authorFields(
  authors: readonly Author[],
  creators: string | undefined,
): (readonly [string, string])[] {
  if (authors.every(isReadAsOne))
    return authors.map((author) => ['citation_author', authorName(author)] as const);
  return authors
    .flatMap((author) => creatorText(author) ?? [])
    .flatMap((text) => [
      ['DC.creator', text] as const,
      ...(creators === undefined ? [] : [[creators, text] as const]),
    ]);
}

/** As `citation_author` it is split at a semicolon, and at its comma where both sides have a space: `von Beispiel, Anna Maria`. */
function isReadAsOne(author: Author): boolean {
  if ('literal' in author) return false;
  const { family, given } = author;
  return !/[,;]/.test(family + given) && !(/\s/.test(family) && /\s/.test(given));
}

/**
 * A name that a comma tells apart. Without a comma a name is split at its last space, so one that is known only as a whole has a
 * comma behind it: surname alone. Undefined where a comma is part of the name, which would end the surname.
 */
function creatorText(author: Author): string | undefined {
  if ('literal' in author) {
    if (author.literal.includes(',')) return undefined;
    return /\s/.test(author.literal) ? `${author.literal},` : author.literal;
  }
  return (author.family + author.given).includes(',') ? undefined : authorName(author);
}

/**
 * The same for a statement in a list (https://groups.niso.org/apps/group_public/download.php/14833/z39_88_2004_r2010.pdf, as COinS): the title of an empty `span`. A page that
 * is about one statement says it in its head.
 */
export function coins({ type, title, authors, institution, date, url }: ListedReference): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', ZOTERO_TYPES[type]],
    ['rft.title', title],
    ...authors
      .flatMap((author) => creatorText(author) ?? [])
      .map((text) => ['rft.creator', text] as const),
    ['rft.publisher', institution],
    ['rft.date', date && (isPlain(date) ? date.edtf : germanDate(date))],
    ['rft.identifier', url],
    ['rft.language', 'de'],
  ];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, oneLine(value)]])),
  ).toString();
}
