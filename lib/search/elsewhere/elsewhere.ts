import type { Document } from '@/lib/model/archive';
import { sure } from '@/lib/model/sure';
import type { Searchable, WordCorpus } from '../corpus';
import { facetColumnsOf, facetEntriesOf } from '../facet-columns';
import { glossaryOf, type Glossary, type GlossaryTerm } from '../glossary';
import type { Texts } from '../index/segment';
import type { WordIndex } from '../index/word-index';
import { buildNameIndex } from '../name-index';
import { namedEntriesOf } from '../named-entries';
import type { NewestFirst } from '../order';
import { documentColumnsOf, type DocumentColumns } from './document-columns';
import { entryColumnsOf, textsIn, type EntryColumns } from './entry-columns';
import type { EntryText } from './entry-texts';
import { documentsOf, sourceColumnsOf, type SourceColumns } from './source-columns';
import type { SourceIndex } from './source-index';

/** What besides statements is searched: archive texts by paragraphs, names and texts of entries. */
export interface Elsewhere {
  readonly sources: SourceCorpus;
  readonly entries: EntryCorpus;
  readonly documents: DocumentColumns;
}

export interface SourceCorpus extends WordCorpus {
  readonly columns: SourceColumns;
  /** Paragraphs in the order of their documents, newest first. */
  readonly order: NewestFirst;
}

export interface EntryCorpus extends WordCorpus {
  readonly texts: Texts<EntryText>;
  readonly columns: EntryColumns;
  /** In the order of the texts. */
  readonly order: NewestFirst;
}

/** `documents` come newest first; `entryIndex` is one of `entryTexts`. */
export function elsewhereOf(
  documents: readonly Document[],
  terms: readonly GlossaryTerm[],
  sourceIndex: SourceIndex,
  entryTexts: readonly EntryText[],
  entryIndex: WordIndex,
): Elsewhere {
  const columns = documentColumnsOf(documents);
  const sources = sourceColumnsOf(sourceIndex, columns);
  return elsewhereOfColumns({
    glossary: glossaryOf(terms),
    documents: columns,
    sources,
    sourceOrder: orderOf(paragraphsByDocument(sources, documents.length)),
    sourceIndex,
    entries: entryColumnsOf(entryTexts, columns),
    entryIndex,
  });
}

/** Everything that the search elsewhere is made from. */
export interface ElsewhereColumns {
  readonly glossary: Glossary;
  readonly documents: DocumentColumns;
  readonly sources: SourceColumns;
  readonly sourceOrder: NewestFirst;
  readonly sourceIndex: WordIndex;
  readonly entries: EntryColumns;
  readonly entryIndex: WordIndex;
}

export function elsewhereOfColumns({
  glossary,
  documents,
  sources,
  sourceOrder,
  sourceIndex,
  entries,
  entryIndex,
}: ElsewhereColumns): Elsewhere {
  const shared = { ...NO_NAMES, glossary };
  return {
    sources: {
      ...shared,
      texts: [],
      index: sourceIndex,
      columns: sources,
      order: sourceOrder,
    },
    entries: {
      ...shared,
      texts: textsIn(entries),
      index: entryIndex,
      columns: entries,
      order: orderOf(new Int32Array(entries.ids.length).map((_, number) => number)),
    },
    documents,
  };
}

/** What is found by the name that it stands under is for the search of statements: here a name is a text like others. */
const NOTHING: Searchable = {
  statements: [],
  documents: [],
  people: [],
  organisations: [],
  topics: [],
};
const NO_FACETS = facetColumnsOf(NOTHING, facetEntriesOf(NOTHING, namedEntriesOf(NOTHING)));
const NO_NAMES = {
  names: buildNameIndex([]),
  nameOwners: { at: () => undefined },
  facets: NO_FACETS,
};

/** The numbers of all paragraphs, those of the newest documents first; `unknown` stands after all documents. */
function paragraphsByDocument(sources: SourceColumns, unknown: number): Int32Array {
  const { ids, sourceOf } = sources;
  const placeOf = Float64Array.from({ length: ids.length }, (_, source) =>
    documentsOf(sources, source).reduce((least, number) => Math.min(least, number), unknown),
  );
  const keys = Float64Array.from(
    sourceOf,
    (source, number) => sure(placeOf[source]) * sourceOf.length + number,
  );
  return Int32Array.from(keys.sort(), (key) => key % sourceOf.length);
}

function orderOf(newestFirst: Int32Array): NewestFirst {
  const newestRank = new Int32Array(newestFirst.length);
  newestFirst.forEach((number, rank) => (newestRank[number] = rank));
  return { newestFirst, newestRank };
}
