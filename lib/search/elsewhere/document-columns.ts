import type { Document } from '@/lib/model/archive';
import { DOCUMENT_TYPE_ADDRESSES } from '@/lib/model/front-matter';
import { changeBetween, isInPlace, type ListChange } from '@/lib/model/list-change';
import { lookupIn, slotsFor, slotsNeeded, type Lookup } from '../index/lookup';
import { joined, unfit, type Parts, type PartsReader } from '../index/parts';
import type { Words } from '../index/words';

/** What a document is asked for by, besides its id and its date. */
export const DOCUMENT_FILTERS = ['dokumentart', 'thema', 'person', 'organisation'] as const;
export type DocumentFilter = (typeof DOCUMENT_FILTERS)[number];

/** What documents are asked for by. They go by numbers, the newest first. */
export interface DocumentColumns {
  readonly ids: Words;
  readonly numberOf: Lookup;
  /** An undated one has a first day after every last day. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly filters: Readonly<Record<DocumentFilter, ValueColumn>>;
}

/** The values of a filter that documents have; those of document `n` are `values[starts[n]]` up to, without, `values[starts[n + 1]]`. */
export interface ValueColumn {
  readonly valueOf: Lookup;
  readonly ids: Words;
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** `documents` come newest first. `before` are those of an earlier archive, which are returned when they are the same. */
export function documentColumnsOf(
  documents: readonly Document[],
  before?: { readonly documents: readonly Document[]; readonly columns: DocumentColumns },
): DocumentColumns {
  if (before && isSameInColumns(changeBetween(before.documents, documents))) return before.columns;
  const ids = documents.map(({ id }) => id);
  const column = (idsOf: (document: Document) => readonly (string | undefined)[]) =>
    valueColumnOf(documents.map(idsOf));
  return {
    ids,
    numberOf: lookupIn(ids, slotsFor(ids)),
    firstDay: Int32Array.from(documents, ({ date }) => date?.span.first ?? NEVER),
    lastDay: Int32Array.from(documents, ({ date }) => date?.span.last ?? -NEVER),
    filters: {
      dokumentart: column(({ type }) => [DOCUMENT_TYPE_ADDRESSES[type]]),
      thema: column(({ topics }) => topics),
      person: column(({ speaker }) => [speaker]),
      organisation: column(({ organisation }) => [organisation]),
    },
  };
}

/** Whether what has changed of documents stands in no column. */
function isSameInColumns(change: ListChange<Document>): boolean {
  const inColumns = (document: Document | undefined) =>
    JSON.stringify([
      document?.id,
      document?.date?.span,
      document?.type,
      document?.topics,
      document?.speaker ?? '',
      document?.organisation ?? '',
    ]);
  return (
    isInPlace(change) &&
    change.come.every((at) => inColumns(change.before[at]) === inColumns(change.after[at]))
  );
}

function valueColumnOf(idsOf: readonly (readonly (string | undefined)[])[]): ValueColumn {
  const values = new Map<string, number>();
  const numbers: number[] = [];
  const starts = [0];
  for (const ids of idsOf) {
    for (const id of ids) {
      if (id === undefined) continue;
      const value = values.get(id) ?? values.size;
      values.set(id, value);
      numbers.push(value);
    }
    starts.push(numbers.length);
  }
  return {
    valueOf: values,
    ids: [...values.keys()],
    starts: Int32Array.from(starts),
    values: Int32Array.from(numbers),
  };
}

export function partsOfDocuments({ ids, firstDay, lastDay, filters }: DocumentColumns): Parts {
  const { numbers, words } = joined({
    dokumentart: partsOfValues(filters.dokumentart),
    thema: partsOfValues(filters.thema),
    person: partsOfValues(filters.person),
    organisation: partsOfValues(filters.organisation),
  });
  return {
    numbers: { ...numbers, firstDay, lastDay, slots: slotsFor(ids) },
    words: { ...words, ids },
  };
}

/** The columns of {@link partsOfDocuments}. */
export function documentsOfParts(read: PartsReader): DocumentColumns {
  const ids = read.words('ids');
  const column = (filter: DocumentFilter) => valuesOfParts(read.within(filter), ids.length);
  return {
    ids,
    numberOf: lookupIn(ids, read.u32('slots', slotsNeeded(ids.length))),
    firstDay: read.i32('firstDay', ids.length),
    lastDay: read.i32('lastDay', ids.length),
    filters: {
      dokumentart: column('dokumentart'),
      thema: column('thema'),
      person: column('person'),
      organisation: column('organisation'),
    },
  };
}

function partsOfValues({ ids, starts, values }: ValueColumn): Parts {
  return { numbers: { starts, values, slots: slotsFor(ids) }, words: { ids } };
}

function valuesOfParts(read: PartsReader, size: number): ValueColumn {
  const ids = read.words('ids');
  const starts = read.i32('starts', size + 1);
  return {
    valueOf: lookupIn(ids, read.u32('slots', slotsNeeded(ids.length))),
    ids,
    starts,
    values: read.i32('values', starts[size] ?? unfit()),
  };
}

/** A day after all days. */
const NEVER = 2 ** 31 - 1;
