import { fromBytes, toBytes } from '@/lib/search/index/bytes';
import type { EntryColumns } from './entry-columns';
import type { RecordIndex } from './record-file';

/** As the head of the bytes names them. */
const KIND = 'wortlaut entries 1';

/** The columns of the entries, and where their records stand, as bytes. */
export function entryColumnBytes(columns: EntryColumns, index: RecordIndex): Uint8Array {
  const { lists } = columns;
  return toBytes(KIND, {
    numbers: {
      firsts: unsigned(columns.firsts),
      lasts: unsigned(columns.lasts),
      excerpted: columns.excerpted,
      listStarts: lists.starts,
      listNumbers: lists.numbers,
      starts: index.starts,
      slots: index.slots,
    },
    words: { lists: lists.names },
  });
}

/** Views on the bytes; undefined for any other bytes. */
export function entryColumnsFrom(
  bytes: Uint8Array,
): { readonly columns: EntryColumns; readonly index: RecordIndex } | undefined {
  const parts = fromBytes(KIND, bytes);
  if (!parts) return undefined;
  const list = (name: string) => {
    const numbers = parts.numbers[name];
    if (!(numbers instanceof Uint32Array)) throw new Error(`The columns have no \`${name}\``);
    return numbers;
  };
  return {
    columns: {
      firsts: signed(list('firsts')),
      lasts: signed(list('lasts')),
      excerpted: list('excerpted'),
      lists: {
        names: parts.words.lists ?? [],
        starts: list('listStarts'),
        numbers: list('listNumbers'),
      },
    },
    index: { starts: list('starts'), slots: list('slots') },
  };
}

function unsigned(numbers: Int32Array): Uint32Array {
  return new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
}

function signed(numbers: Uint32Array): Int32Array {
  return new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);
}
