import { bytesOf, fromBytes } from '@/lib/search/index/bytes';
import { fitting, PartsReader } from '@/lib/search/index/parts';
import type { EntryColumns } from './entry-columns';
import type { RecordIndex } from './records';

/** As the head of the bytes names them. */
const KIND = 'wortlaut entries 1';

/** The columns of the entries, and where their records stand, as the pieces of a file. */
export function entryColumnBytes(
  { firsts, lasts, days, months, long, lists, excerpted }: EntryColumns,
  { files, starts, lengths, slots }: RecordIndex,
): Uint8Array[] {
  return bytesOf(KIND, {
    numbers: {
      ...{ firsts, lasts, days, months, long, excerpted },
      ...{ files, starts, lengths, slots },
      listStarts: lists.starts,
      listNumbers: lists.numbers,
    },
    words: { lists: lists.names },
  });
}

/** Views on the bytes; undefined for any other bytes. */
export function entryColumnsFrom(
  bytes: Uint8Array,
  isChecked = false,
): { readonly columns: EntryColumns; readonly index: RecordIndex } | undefined {
  const parts = fromBytes(KIND, bytes, isChecked);
  return (
    parts &&
    fitting(() => {
      const read = new PartsReader(parts);
      return {
        columns: {
          firsts: read.i32('firsts'),
          lasts: read.i32('lasts'),
          days: read.i32('days'),
          months: read.i32('months'),
          long: read.u32('long'),
          excerpted: read.u32('excerpted'),
          lists: {
            names: read.words('lists'),
            starts: read.u32('listStarts'),
            numbers: read.u32('listNumbers'),
          },
        },
        index: {
          files: read.u8('files'),
          starts: read.u32('starts'),
          lengths: read.u32('lengths'),
          slots: read.u32('slots'),
        },
      };
    })
  );
}
