import {
  repetitionsFrom,
  type RepetitionColumns,
  type Repetitions,
} from '@/lib/proof/repetition/lists';
import { fromBytes, toBytes } from '@/lib/search/index/bytes';

const KIND = 'wortlaut repetition 1';

/** What repeats what, as bytes. */
export function repetitionBytes(columns: RepetitionColumns): Uint8Array {
  return toBytes(KIND, { numbers: { ...columns }, words: {} });
}

/** Undefined for any other bytes. */
export function repetitionFrom(bytes: Uint8Array, isChecked = false): Repetitions | undefined {
  const columns = fromBytes(KIND, bytes, isChecked)?.numbers;
  return columns && hasColumns(columns) ? repetitionsFrom(columns) : undefined;
}

function hasColumns(columns: object): columns is RepetitionColumns {
  return [
    'starts',
    'others',
    'here',
    'there',
    'lengths',
    'sourceStarts',
    'sources',
    'sourceLines',
    'sourceLengths',
  ].every((name) => name in columns);
}
