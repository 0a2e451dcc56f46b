import type { NamedCorpus } from '@/lib/search/corpus';
import type { WordKnowledge } from '@/lib/search/index/word-index';
import { inVersion, sql, type Sql } from '../sql';
import { NEWEST_FIRST } from './orders';

/** What a server holds in memory of texts that are searched. */
export interface TextVocabulary extends NamedCorpus {
  readonly index: WordKnowledge;
  /** How many texts there are. */
  readonly size: number;
}

/** Where texts are that are searched. */
export interface TextTable {
  /** Its rows go by the name `statement`, whatever they are; they have an `id`, and the words of a text in `spots`. */
  readonly table: Sql;
  /** In what order equal ones come. */
  readonly newestFirst: Sql;
  /** The first texts that meet a condition, as rows of `text`; undefined where they are not at hand. */
  firstTexts(condition: Sql, most: number): Sql | undefined;
}

export type SearchedTexts = TextVocabulary & TextTable;

/** Statements by their wording. */
export const STATEMENTS: TextTable = {
  table: sql`wortlaut.statement`,
  newestFirst: NEWEST_FIRST,
  firstTexts: (condition, most) => sql`
    SELECT record.body::json ->> 'text' AS text FROM (
      SELECT id, first_day, last_day FROM wortlaut.statement
      WHERE ${inVersion('statement')} AND ${condition}
      ORDER BY first_day NULLS LAST, last_day DESC, id LIMIT ${most}
    ) AS first
    JOIN wortlaut.record ON record.key = 'statement/' || first.id AND ${inVersion('record')}
    ORDER BY first.first_day NULLS LAST, first.last_day DESC, first.id`,
};
