import { FILES } from '@/lib/bundle/files';
import { sure } from '@/lib/model/sure';
import type { Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import { documentsOf, type SourceColumns } from '@/lib/search/elsewhere/source-columns';
import { spotsOf } from '../load/spots';
import type { Row, StoredTable } from '../load/table';
import { daysOf } from './document-rows';

/** The paragraphs of archive texts. Which they are, only the files of the content say. */
export const PASSAGE: StoredTable = {
  name: 'passage',
  key: ['id'],
  columns: [
    ['id', 'text'],
    ['source', 'text'],
    ['start_at', 'integer'],
    ['end_at', 'integer'],
    ['documents', 'text[]'],
    ['newest_document', 'text'],
    ['newest_day', 'integer'],
    ['words', 'integer'],
    ['spots', 'tsvector'],
  ],
  files: [FILES.elsewhere, FILES.elsewhereWords],
  *rows({ elsewhere }, only) {
    const { columns, index } = elsewhere.sources;
    const numbers = Uint32Array.from(columns.sourceOf.keys()).filter(
      (number) => only?.has(idOf(columns, number)) ?? true,
    );
    let at = 0;
    for (const spots of spotsOf(index, numbers)) {
      const number = sure(numbers[at++]);
      const source = sure(columns.sourceOf[number]);
      yield [
        idOf(columns, number),
        columns.ids.at(source) ?? '',
        sure(columns.starts[number]),
        sure(columns.ends[number]),
        ...ofDocuments(elsewhere, source),
        sure(index.lengths[number]),
        spots,
      ];
    }
  },
};

/** The id of a paragraph. */
export function idOf({ ids, sourceOf, starts }: SourceColumns, number: number): string {
  return `${ids.at(sure(sourceOf[number])) ?? ''} ${sure(starts[number])}`;
}

/** The documents of an archive text, and the newest of them with its day. */
function ofDocuments({ documents, sources }: Elsewhere, source: number): Row {
  const numbers = documentsOf(sources.columns, source);
  const ids = Array.from(numbers, (number) => documents.ids.at(number) ?? '');
  if (numbers.length === 0) return [ids, null, null];
  const newest = Math.min(...numbers);
  return [ids, documents.ids.at(newest) ?? '', daysOf(documents, newest)[0]];
}
