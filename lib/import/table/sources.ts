import type { DocumentType } from '@/lib/model/front-matter';
import type { RowProblem, StatementRecord } from './records';

/** The rows that come from one source: they become one document. */
export interface SourceGroup {
  /** The id that the table gives; empty when it gives none. */
  readonly id: string;
  readonly title: string;
  /** Empty when the table does not say. */
  readonly date: string;
  readonly type: DocumentType | undefined;
  readonly url: string;
  /** Addresses of the same source that differ from it. */
  readonly otherUrls: readonly string[];
  readonly records: readonly StatementRecord[];
}

/**
 * Groups rows by their source: by the id of it where the table has one, else by title and date. Rows that say something else
 * of a source than the first one are problems.
 */
export function sourcesIn(records: readonly StatementRecord[]): {
  readonly groups: readonly SourceGroup[];
  readonly problems: readonly RowProblem[];
} {
  const dates = new Map<string, Set<string>>();
  for (const { sourceId, source, sourceDate } of records)
    if (sourceId === '' && sourceDate !== '')
      dates.set(source, (dates.get(source) ?? new Set()).add(sourceDate));
  const byKey = new Map<string, StatementRecord[]>();
  const problems: RowProblem[] = [];
  for (const record of records) {
    const { sourceId, source, sourceDate } = record;
    // A row without a date belongs to the one source of that title that has one.
    const [only = '', second] = dates.get(source) ?? [];
    const date = sourceDate === '' && second === undefined ? only : sourceDate;
    const key = sourceId === '' ? JSON.stringify([source, date]) : sourceId;
    const own = byKey.get(key) ?? [];
    const [first] = own;
    if (
      first &&
      sourceId !== '' &&
      (first.source !== source ||
        (sourceDate !== '' && first.sourceDate !== '' && first.sourceDate !== sourceDate))
    ) {
      problems.push({ line: record.line, code: 'other-title', found: sourceId });
      continue;
    }
    own.push(record);
    byKey.set(key, own);
  }
  return { groups: [...byKey.values()].flatMap((own) => groupOf(own)), problems };
}

function groupOf(records: readonly StatementRecord[]): SourceGroup[] {
  const [first] = records;
  if (!first) return [];
  const firstOf = (valueOf: (record: StatementRecord) => string) =>
    records.map(valueOf).find((value) => value !== '') ?? '';
  const urls = [...new Set(records.map(({ url }) => url).filter(Boolean))];
  const types = new Set(records.flatMap(({ sourceType }) => sourceType ?? []));
  return [
    {
      id: first.sourceId,
      title: first.source,
      date: firstOf(({ sourceDate }) => sourceDate),
      type: types.size === 1 ? [...types][0] : undefined,
      url: urls[0] ?? '',
      otherUrls: urls.slice(1),
      records,
    },
  ];
}
