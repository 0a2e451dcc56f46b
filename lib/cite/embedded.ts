import { germanDate } from '@/lib/model/date-german';
import type { DocumentType } from '@/lib/model/front-matter';
import { isPlain } from './issued';
import { oneLine } from './one-line';
import { authorName } from './plain-text';
import type { Author, ListedReference, Reference } from './reference';

/** A `meta` element: its name, and what it says. */
export type Meta = readonly [name: string, content: string];

/** What Zotero calls it (https://api.zotero.org/itemTypes). */
const ZOTERO_TYPES: Readonly<Record<DocumentType, string>> = {
  talk: 'presentation',
  'council-paper': 'report',
  report: 'report',
  minutes: 'report',
  note: 'document',
};

/**
 * What reference managers read off the page itself: Dublin Core (https://www.dublincore.org/specifications/dublin-core/dcq-html/) with
 * Zotero's own name for the type, and the `citation_…` of Google Scholar.
 *
 * Zotero takes a page that has nothing but a `citation_title` for an article in a journal, and splits what stands in
 * `citation_author` at its last space. So the type is said, and only names that are known apart stand there; all others are
 * `DC.creator`, which is split at a comma only.
 */
export function embeddedMeta(reference: Reference): readonly Meta[] {
  const { type, title, authors, institution, event, date, wording } = reference;
  const isReport = ZOTERO_TYPES[type] === 'report';
  const when = date && (isPlain(date) ? date.edtf : germanDate(date));
  const creators = authors.filter(isWhole).map(authorName);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['z:itemType', ZOTERO_TYPES[type]],
    ['DC.title', title],
    ...creators.map((name) => ['DC.creator', name] as const),
    ['DC.date', when],
    ['DC.publisher', institution],
    ['DC.description', wording],
    ['DC.identifier', reference.url],
    ['DC.language', 'de'],
    ['DC.relation', isReport ? undefined : event],
    ['citation_title', title],
    ...authors.filter(isApart).map((author) => ['citation_author', authorName(author)] as const),
    ['citation_publication_date', date && isPlain(date) ? date.edtf.replaceAll('-', '/') : when],
    ['citation_technical_report_institution', isReport ? institution : undefined],
    ['citation_public_url', reference.url],
    ['citation_language', 'de'],
  ];
  return fields.flatMap(([name, content]) =>
    content === undefined ? [] : [[name, oneLine(content)] as const],
  );
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
    ...authors.filter(isWhole).map((author) => ['rft.creator', authorName(author)] as const),
    ['rft.publisher', institution],
    ['rft.date', date && (isPlain(date) ? date.edtf : germanDate(date))],
    ['rft.identifier', url],
    ['rft.language', 'de'],
  ];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, oneLine(value)]])),
  ).toString();
}

function isApart(author: Author): boolean {
  return !('literal' in author);
}

/** A comma would end the surname. */
function isWhole(author: Author): boolean {
  return isApart(author) || !authorName(author).includes(',');
}
