import { invisibleSignIn } from '@/lib/content/signs';
import { parseDate } from '@/lib/model/date';
import { meantDate } from '@/lib/model/date-typed';
import { DOCUMENT_TYPE_WORDS, DOCUMENT_TYPES, type DocumentType } from '@/lib/model/front-matter';
import { isId } from '@/lib/model/id';
import { KIND_HEADINGS, KINDS, type Kind } from '@/lib/model/kind';
import type { TableRow } from '@/lib/table/table';
import type { Field, Mapping } from './fields';

/** A row of the table, understood. Texts that it does not give are empty. */
export interface StatementRecord {
  readonly line: number;
  readonly kind: Kind;
  readonly paragraphs: readonly string[];
  readonly date: string;
  readonly speaker: string;
  readonly speakerId: string;
  readonly role: string;
  readonly organisation: string;
  readonly source: string;
  readonly sourceId: string;
  readonly sourceDate: string;
  readonly sourceType: DocumentType | undefined;
  readonly section: string;
  readonly locator: string;
  readonly topics: readonly string[];
  readonly id: string;
  readonly url: string;
}

/** What is wrong with a row, and in which column. */
export interface RowProblem {
  readonly line: number;
  /** Its position, where it is about one. */
  readonly column?: number;
  readonly code: RowCode;
  readonly found: string;
}

export type RowCode =
  | 'no-text'
  | 'no-kind'
  | 'bad-kind'
  | 'bad-date'
  | 'no-source'
  | 'bad-source-type'
  | 'bad-url'
  | 'bad-sign'
  | 'error-value'
  | 'bad-id'
  | 'same-id'
  | 'other-title'
  | 'broken-document'
  | 'changed'
  | 'unreadable'
  | 'no-json'
  | 'no-object'
  | 'open-quote';

/** What holds for rows that do not say it themselves. */
export interface Defaults {
  readonly kind?: Kind | undefined;
  readonly source?: string | undefined;
  /** What bare numbers of the place are numbers of: `S.`, `Folie`. */
  readonly page?: string | undefined;
}

export type ReadRecord =
  | { readonly ok: true; readonly record: StatementRecord }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/** What Excel and LibreOffice show where a formula failed. */
const ERROR_VALUE =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|NV|BEZUG!|WERT!|ZAHL!|Err:\d+)$/;

/** Reads a row; undefined for one in which nothing stands. */
export function readRecord(
  { line, cells }: TableRow,
  mapping: Mapping,
  defaults: Defaults,
): ReadRecord | undefined {
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  const problems: RowProblem[] = [];
  const complain = (code: RowCode, field: Field, found: string) => {
    const column = mapping[field];
    problems.push({ line, code, found, ...(column === undefined ? {} : { column }) });
  };
  const cell = (field: Field): string => {
    const column = mapping[field];
    const text = column === undefined ? '' : (cells[column] ?? '').trim();
    const sign = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.exec(text)?.[0];
    if (sign !== undefined) complain('bad-sign', field, sign);
    else if (ERROR_VALUE.test(text)) complain('error-value', field, text);
    return text;
  };
  const date = (field: 'date' | 'sourceDate'): string => {
    const text = cell(field);
    const read = text === '' ? '' : dateIn(text);
    if (read === undefined) complain('bad-date', field, text);
    return read ?? '';
  };
  const line1 = (field: Field) => cell(field).replace(/\s+/g, ' ');

  const paragraphs = paragraphsIn(cell('text'));
  if (paragraphs.length === 0) complain('no-text', 'text', '');
  const invisible = paragraphs.find((each) => invisibleSignIn(each) !== undefined);
  if (invisible !== undefined)
    complain(
      'bad-sign',
      'text',
      /(?![\u200C\u200D])[\p{Cf}\u034F\u115F\u1160\u3164\u180E]/u.exec(invisible)?.[0] ?? '',
    );
  const writtenKind = line1('kind');
  const kind = writtenKind === '' ? defaults.kind : kindIn(writtenKind);
  if (!kind) complain(writtenKind === '' ? 'no-kind' : 'bad-kind', 'kind', writtenKind);
  const source = line1('source') || (defaults.source ?? '');
  const sourceId = line1('sourceId');
  if (source === '') complain('no-source', 'source', '');
  if (sourceId !== '' && !isId(sourceId)) complain('bad-id', 'sourceId', sourceId);
  const writtenType = line1('sourceType');
  const sourceType = typeIn(writtenType);
  if (writtenType !== '' && !sourceType) complain('bad-source-type', 'sourceType', writtenType);
  const url = line1('url');
  if (url !== '' && !(URL.canParse(url) && /^https?:\/\/\S+$/.test(url)))
    complain('bad-url', 'url', url);
  const id = line1('id');
  if (id !== '' && !isId(id)) complain('bad-id', 'id', id);
  const speakerId = line1('speakerId');
  if (speakerId !== '' && !isId(speakerId)) complain('bad-id', 'speakerId', speakerId);
  const record = {
    line,
    paragraphs,
    date: date('date'),
    speaker: line1('speaker'),
    speakerId,
    role: line1('role'),
    organisation: line1('organisation'),
    source,
    sourceId,
    sourceDate: date('sourceDate'),
    sourceType,
    section: line1('section'),
    locator: line1('locator').replace(/^\d+$/, (number) =>
      defaults.page === undefined ? number : `${defaults.page} ${number}`,
    ),
    topics: line1('topic')
      .split(/\s*;\s*/)
      .filter(Boolean),
    id,
    url,
  };
  return problems.length > 0 || !kind
    ? { ok: false, problems }
    : { ok: true, record: { ...record, kind } };
}

/** An empty line parts paragraphs; a single line break is one that a cell was too narrow for. */
function paragraphsIn(text: string): string[] {
  return text
    .split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/)
    .map((paragraph) => paragraph.replace(/[ \t\r\n\f\v]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** EDTF, or the one date that is meant by a German way of writing it; undefined for everything else. */
function dateIn(text: string): string | undefined {
  if (parseDate(text).ok) return text;
  const meant = meantDate(text);
  return meant && 'iso' in meant ? meant.iso : undefined;
}

function kindIn(text: string): Kind | undefined {
  const word = text.toLowerCase();
  return KINDS.find(
    (kind) =>
      kind === word ||
      KIND_HEADINGS[kind].singular.toLowerCase() === word ||
      KIND_HEADINGS[kind].plural.toLowerCase() === word,
  );
}

function typeIn(text: string): DocumentType | undefined {
  const word = text.toLowerCase();
  return DOCUMENT_TYPES.find(
    (type) => type === word || DOCUMENT_TYPE_WORDS[type].toLowerCase() === word,
  );
}
