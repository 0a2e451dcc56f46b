import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import { KIND_WORDS } from '@/lib/model/kind';
import { EXPECTATION_WORDS } from '@/lib/model/relation';
import type { StatementData } from './schemas';
import { CSV_HEADINGS } from './texts';

/** A statement as a row of the table. */
export type CsvRow = StatementData & { readonly locator?: string | undefined };

type Column = readonly [heading: string, of: (row: CsvRow) => string | undefined];

const COLUMNS: readonly Column[] = [
  [CSV_HEADINGS.id, ({ id }) => id],
  [CSV_HEADINGS.kind, ({ kind }) => KIND_WORDS[kind].singular],
  [CSV_HEADINGS.date, ({ date }) => date?.edtf],
  [CSV_HEADINGS.first, ({ date }) => date?.first],
  [CSV_HEADINGS.last, ({ date }) => date?.last],
  [CSV_HEADINGS.dateText, ({ date }) => date?.text],
  [CSV_HEADINGS.text, ({ text }) => text],
  [CSV_HEADINGS.speaker, ({ speaker }) => speaker?.name],
  [CSV_HEADINGS.organisation, ({ organisation }) => organisation?.name],
  [CSV_HEADINGS.origin, ({ origin }) => origin?.title],
  [CSV_HEADINGS.document, ({ document }) => document.title],
  [CSV_HEADINGS.documentType, ({ document }) => DOCUMENT_TYPE_WORDS[document.type]],
  [CSV_HEADINGS.locator, ({ locator }) => locator],
  [CSV_HEADINGS.topics, ({ topics }) => topics.map(({ title }) => title).join(', ')],
  [CSV_HEADINGS.status, ({ status }) => status && EXPECTATION_WORDS[status]],
  [CSV_HEADINGS.published, ({ published }) => published],
  [CSV_HEADINGS.permalink, ({ permalink }) => permalink],
];

/**
 * Separated by semicolons and begun with a byte order mark: so spreadsheets of German settings open it with its umlauts and in columns.
 * Otherwise RFC 4180.
 */
export function csvHead(): string {
  return csvText([COLUMNS.map(([heading]) => heading)]);
}

/** A table of its own, in the same form. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(line).join('')}`;
}

export function csvLine(row: CsvRow): string {
  return line(COLUMNS.map(([, of]) => of(row) ?? ''));
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(';')}\r\n`;
}

function cell(text: string): string {
  const safe = defused(text);
  return /[";,\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * What begins like a formula would be run by a spreadsheet (https://owasp.org/www-community/attacks/CSV_Injection): an apostrophe before it
 * makes it text. So would be what begins so after white space.
 */
function defused(text: string): string {
  return /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
