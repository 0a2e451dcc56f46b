import { lookupIn, slotsFor, slotsNeeded, type Lookup } from '../index/lookup';
import { unfit, type Parts, type PartsReader } from '../index/parts';
import type { Words } from '../index/words';
import type { DocumentColumns } from './document-columns';
import type { SourceIndex } from './source-index';

/** Archive texts, which go by numbers, and their paragraphs, which go by those of the index. */
export interface SourceColumns {
  readonly ids: Words;
  readonly numberOf: Lookup;
  /** The numbers of the documents of text `t` are `documents[documentStarts[t]]` up to, without, `documents[documentStarts[t + 1]]`. */
  readonly documentStarts: Uint32Array;
  readonly documents: Uint32Array;
  /** By paragraph: the number of its text, and where it stands, see `Paragraph`. */
  readonly sourceOf: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export function sourceColumnsOf(
  { sources, sourceOf, starts, ends }: SourceIndex,
  { numberOf }: Pick<DocumentColumns, 'numberOf'>,
): SourceColumns {
  const ids = sources.map(({ id }) => id);
  const documentStarts = [0];
  const documents: number[] = [];
  for (const source of sources) {
    for (const id of source.documents) documents.push(...[numberOf.get(id) ?? []].flat());
    documentStarts.push(documents.length);
  }
  return {
    ids,
    numberOf: lookupIn(ids, slotsFor(ids)),
    documentStarts: Uint32Array.from(documentStarts),
    documents: Uint32Array.from(documents),
    sourceOf,
    starts,
    ends,
  };
}

/** The documents of an archive text by number. */
export function documentsOf(
  { documentStarts, documents }: SourceColumns,
  source: number,
): Uint32Array {
  return documents.subarray(documentStarts[source], documentStarts[source + 1]);
}

export function partsOfSources({
  ids,
  documentStarts,
  documents,
  sourceOf,
  starts,
  ends,
}: SourceColumns): Parts {
  const slots = slotsFor(ids);
  return { numbers: { slots, documentStarts, documents, sourceOf, starts, ends }, words: { ids } };
}

/** The columns of {@link partsOfSources}. */
export function sourcesOfParts(read: PartsReader): SourceColumns {
  const ids = read.words('ids');
  const documentStarts = read.u32('documentStarts', ids.length + 1);
  const sourceOf = read.u32('sourceOf');
  return {
    ids,
    numberOf: lookupIn(ids, read.u32('slots', slotsNeeded(ids.length))),
    documentStarts,
    documents: read.u32('documents', documentStarts[ids.length] ?? unfit()),
    sourceOf,
    starts: read.u32('starts', sourceOf.length),
    ends: read.u32('ends', sourceOf.length),
  };
}
