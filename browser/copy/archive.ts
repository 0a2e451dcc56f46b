import { entryColumnsFrom } from '@/lib/bundle/column-bytes';
import { bundleEntries } from '@/lib/bundle/entries';
import { FILES } from '@/lib/bundle/files';
import { LAST_ADDED } from '@/lib/bundle/lists-of';
import { listNamed } from '@/lib/bundle/number-lists';
import { recordsOf } from '@/lib/bundle/records';
import { columnSearch } from '@/lib/bundle/search';
import { corpusIn, elsewhereIn, kindOf } from '@/lib/bundle/search-files';
import type { CopyList } from '@/lib/export/search-files';
import type { Statement } from '@/lib/model/archive';
import { fromBytes } from '@/lib/search/index/bytes';
import type { CopiedArchive } from './current';

/** Opens the bundle of a copy: the same files as a server has, asked by the same program. */
export function openArchive(
  { version, statements, records: recordFiles }: CopyList,
  files: ReadonlyMap<string, Uint8Array>,
): CopiedArchive {
  const bytesOf = (name: string) => found(files.get(name), name);
  const { columns, index } = found(entryColumnsFrom(bytesOf(FILES.entries)), FILES.entries);
  const records = recordsOf(index, (file, start, length) =>
    bytesOf(recordFiles[file] ?? '').subarray(start, start + length),
  );
  const partsOf = (name: string) => found(fromBytes(kindOf(name) ?? '', bytesOf(name)), name);
  // Statements are the first records, see `writeEntries`.
  const texts = { length: statements, at: (number: number) => records.at(number) as Statement };
  const corpus = corpusIn(partsOf(FILES.searchWords), partsOf(FILES.search), texts);
  const elsewhere = elsewhereIn(partsOf(FILES.elsewhereWords), partsOf(FILES.elsewhere));
  return {
    entries: bundleEntries({
      version,
      records,
      columns,
      // What pages that make themselves do not show.
      repetitions: undefined,
      proofs: { inclusion: () => undefined, consistency: () => undefined },
    }),
    search: columnSearch({
      corpus: found(corpus, FILES.search),
      elsewhere: found(elsewhere, FILES.elsewhere),
      numberOf: (statement) => records.numberOf(`statement/${statement}`),
      lastAdded: listNamed(columns.lists, LAST_ADDED),
    }),
  };
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`${name} is missing in this copy, or damaged`);
  return value;
}
