import { FILES } from '@/lib/bundle/files';
import { sure } from '@/lib/model/sure';
import type { DocumentColumns, DocumentFilter } from '@/lib/search/elsewhere/document-columns';
import type { Row, StoredTable } from '../load/table';

/** Documents by what is asked of them, see `documentFilter` of lib/search. */
export const SEARCHED_DOCUMENT: StoredTable = {
  name: 'searched_document',
  key: ['id'],
  columns: [
    ['id', 'text'],
    ['first_day', 'integer'],
    ['last_day', 'integer'],
    ['document_type', 'text'],
    ['topics', 'text[]'],
    ['person', 'text'],
    ['organisation', 'text'],
  ],
  files: [FILES.elsewhere],
  *rows({ elsewhere: { documents } }, only) {
    for (let number = 0; number < documents.ids.length; number++)
      if (only?.has(documents.ids.at(number) ?? '') ?? true) yield rowOf(documents, number);
  },
};

function rowOf(documents: DocumentColumns, number: number): Row {
  const valuesOf = (filter: DocumentFilter) => valuesIn(documents, filter, number);
  return [
    documents.ids.at(number) ?? '',
    ...daysOf(documents, number),
    valuesOf('dokumentart')[0] ?? '',
    [...new Set(valuesOf('thema'))],
    valuesOf('person')[0] ?? null,
    valuesOf('organisation')[0] ?? null,
  ];
}

/** The first and the last day of a document; nulls for an undated one, whose first day is after its last. */
export function daysOf(
  { firstDay, lastDay }: Pick<DocumentColumns, 'firstDay' | 'lastDay'>,
  number: number,
): [first: number, last: number] | [null, null] {
  const [first, last] = [sure(firstDay[number]), sure(lastDay[number])];
  return first > last ? [null, null] : [first, last];
}

function valuesIn({ filters }: DocumentColumns, filter: DocumentFilter, number: number): string[] {
  const { ids, starts, values } = filters[filter];
  return Array.from(
    values.subarray(starts[number], starts[number + 1]),
    (value) => ids.at(value) ?? '',
  );
}
