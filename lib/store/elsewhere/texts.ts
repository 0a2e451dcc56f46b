import type { EntryText, EntryType } from '@/lib/search/elsewhere/entry-texts';
import { ENTRY_TYPES } from '@/lib/search/elsewhere/entry-texts';
import type { SourceFind } from '@/lib/search/elsewhere/search-elsewhere';
import type { TextTable } from '../search/searched-texts';
import { inVersion, sql, type Sql } from '../sql';

/** A sort of texts that are found: where they are, and what is shown of one. */
export interface FoundTexts<Row extends object, Found> extends TextTable {
  readonly columns: Sql;
  found(row: Row): Found;
}

export interface PassageRow {
  readonly source: string;
  readonly start_at: number;
  readonly end_at: number;
}

/** Paragraphs of archive texts, those of the newest documents first. The texts themselves are not at hand. */
export const PASSAGES: FoundTexts<PassageRow, SourceFind> = {
  table: sql`wortlaut.passage AS statement`,
  firstTexts: () => undefined,
  newestFirst: sql`newest_document IS NULL, newest_day DESC NULLS LAST, newest_document, source, start_at`,
  columns: sql`source, start_at, end_at`,
  found: ({ source, start_at: start, end_at: end }) => ({ type: 'source', source, start, end }),
};

export interface EntryTextRow {
  readonly id: string;
  readonly entry_type: EntryType;
  readonly type: EntryText['type'];
  readonly title: string;
  readonly address: string;
  readonly document: string | null;
  readonly text: string;
}

const ENTRY_ORDER = sql`array_position(${ENTRY_TYPES}::text[], entry_type),
  first_key NULLS LAST, second_key, third_key, fourth_key`;

/** Names and texts of entries, see entry-text-rows.ts. */
export const ENTRY_TEXTS: FoundTexts<EntryTextRow, EntryText> = {
  table: sql`wortlaut.entry_text AS statement`,
  firstTexts: (condition, most) => sql`
    SELECT text FROM wortlaut.entry_text AS statement
    WHERE ${inVersion('statement')} AND ${condition} ORDER BY ${ENTRY_ORDER} LIMIT ${most}`,
  newestFirst: ENTRY_ORDER,
  columns: sql`id, entry_type, type, title, address, document, text`,
  found: ({ entry_type: of, type, id, text, title, address, document }) => ({
    of,
    type,
    id,
    text,
    title,
    address,
    ...(document !== null && { document }),
  }),
};
