import { ENTRY_TYPES, type EntryText, type EntryType } from '@/lib/search/elsewhere/entry-texts';
import { groupOf, type Group } from '@/lib/search/elsewhere/groups';
import type { Reading } from '../reading';
import { allOf } from '../search/filters';
import type { WordsMet } from '../search/meet-words';
import { inVersion, questionOf, sql, type Sql } from '../sql';
import type { FindList } from './find-list';
import { isOfOne } from './of-documents';
import { bestOf } from './ranked';
import { ENTRY_TEXTS } from './texts';

type EntryGroup = Exclude<Group, 'archivtexte'>;

/**
 * By group the entries that have some words in their names, and behind them what is written in those that have not. Conditions that
 * are asked of documents are met by nothing of the group that belongs to none. All are counted at once, when one is.
 */
export function entryLists(
  reading: Reading,
  documents: Sql | undefined,
  words: WordsMet,
): (group: EntryGroup) => FindList[] {
  const met = allOf([
    words.condition,
    ...(documents
      ? [
          sql`(statement.entry_type <> ALL(${typesOf('dokumente')}::text[])
            OR ${isOfOne(sql`ARRAY[statement.document]`, documents)})`,
        ]
      : []),
  ]);
  // Sections of a document have addresses of their own: they are found besides its title.
  const found = allOf([
    met,
    sql`(statement.type = 'name' OR statement.address NOT IN (
      SELECT statement.address FROM ${ENTRY_TEXTS.table}
      WHERE ${inVersion('statement')} AND ${met} AND statement.type = 'name'))`,
  ]);
  let counted: Promise<Count[]> | undefined;
  const list = (group: EntryGroup, type: EntryText['type']): FindList => {
    const types = typesOf(group);
    const condition = allOf([
      found,
      sql`statement.entry_type = ANY(${types}::text[])`,
      sql`statement.type = ${type}`,
    ]);
    return {
      async count() {
        const counts = await (counted ??= countsOf(reading, found));
        return counts.reduce(
          (sum, each) =>
            each.type === type && types.includes(each.entry_type) ? sum + each.count : sum,
          0,
        );
      },
      async slice(shown) {
        const entries = await bestOf(reading, ENTRY_TEXTS, words, condition, shown);
        return entries.map((entry) => ({ type: 'entry' as const, entry }));
      },
    };
  };
  return (group) => [list(group, 'name'), list(group, 'text')];
}

function typesOf(group: EntryGroup): EntryType[] {
  return ENTRY_TYPES.filter((type) => groupOf(type) === group);
}

interface Count {
  readonly entry_type: EntryType;
  readonly type: EntryText['type'];
  readonly count: number;
}

function countsOf(reading: Reading, condition: Sql): Promise<Count[]> {
  return reading.ask<Count>(
    questionOf(sql`
      SELECT entry_type, type, count(*)::integer AS count FROM ${ENTRY_TEXTS.table}
      WHERE ${inVersion('statement')} AND ${condition} GROUP BY entry_type, type`),
    'search',
  );
}
