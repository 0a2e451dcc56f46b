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

/** What the search elsewhere is made of. */
export interface Searched {
  /** The newest first. */
  readonly documents: readonly Document[];
  readonly terms: readonly GlossaryTerm[];
  readonly sourceIndex: SourceIndex;
  readonly entryTexts: readonly EntryText[];
  /** Of these texts. */
  readonly entryIndex: WordIndex;
}

export function elsewhereOf(searched: Searched): Elsewhere {
  return elsewhereBuilder()(searched);
}

/** Makes the search elsewhere again and again: of what has not changed since the last time, everything is taken over. */
export function elsewhereBuilder(): (searched: Searched) => Elsewhere {
  let last: { readonly searched: Searched; readonly made: Elsewhere } | undefined;
  return (searched) => {
    const made = built(searched, last);
    last = { searched, made };
    return made;
  };
}

function built(
  { documents, terms, sourceIndex, entryTexts, entryIndex }: Searched,
  last: { readonly searched: Searched; readonly made: Elsewhere } | undefined,
): Elsewhere {
  const columns = documentColumnsOf(
    documents,
    last && { documents: last.searched.documents, columns: last.made.documents },
  );
  const isSameSources =
    last?.searched.sourceIndex === sourceIndex && last.made.documents === columns;
  const sources = isSameSources ? last.made.sources.columns : sourceColumnsOf(sourceIndex, columns);
  return elsewhereOfColumns({
    glossary: glossaryOf(terms),
    documents: columns,
    sources,
    sourceOrder: isSameSources
      ? last.made.sources.order
      : orderOf(paragraphsByDocument(sources, documents.length)),
    sourceIndex,
    entries: entryColumnsOf(
      entryTexts,
      columns,
      last && { texts: last.searched.entryTexts, columns: last.made.entries.columns },
    ),
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
export const NO_NAMES = {
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
