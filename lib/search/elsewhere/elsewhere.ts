import type { Document } from '@/lib/model/archive';
import type { WordCorpus } from '../corpus';
import { facetColumnsOf, namedEntriesOf } from '../facet-columns';
import { glossaryOf, type GlossaryTerm } from '../glossary';
import { buildNameIndex } from '../name-index';
import type { NewestFirst } from '../order';
import type { TextIndex } from '../text-index';
import type { EntryText } from './entry-texts';
import type { SourceIndex } from './source-index';

/** What besides statements is searched: archive texts by paragraphs, names and texts of entries. */
export interface Elsewhere {
  readonly sources: SourceCorpus;
  readonly entries: EntryCorpus;
  readonly documents: ReadonlyMap<string, Document>;
  /** All documents, newest first. */
  readonly newestDocuments: readonly Document[];
}

export interface SourceCorpus extends WordCorpus {
  readonly index: SourceIndex;
  /** Paragraphs in the order of their documents, newest first. */
  readonly order: NewestFirst;
}

export interface EntryCorpus extends WordCorpus {
  readonly statements: readonly EntryText[];
  readonly index: TextIndex;
  /** In the order of the texts. */
  readonly order: NewestFirst;
}

/** `documents` come newest first; `entryIndex` is one of `entryTexts`. */
export function elsewhereOf(
  documents: readonly Document[],
  terms: readonly GlossaryTerm[],
  sourceIndex: SourceIndex,
  entryTexts: readonly EntryText[],
  entryIndex: TextIndex,
): Elsewhere {
  const shared = { ...NO_NAMES, glossary: glossaryOf(terms) };
  return {
    sources: {
      ...shared,
      statements: [],
      index: sourceIndex,
      order: orderOf(paragraphsByDocument(sourceIndex, documents)),
    },
    entries: {
      ...shared,
      statements: entryTexts,
      index: entryIndex,
      order: orderOf(Int32Array.from(entryTexts.keys())),
    },
    documents: new Map(documents.map((document) => [document.id, document])),
    newestDocuments: documents,
  };
}

/** What is found by the name that it stands under is for the search of statements: here a name is a text like others. */
const NOTHING = { statements: [], documents: [], people: [], organisations: [], topics: [] };
const NO_NAMES = {
  names: buildNameIndex([]),
  nameOwners: [],
  facets: facetColumnsOf(NOTHING, namedEntriesOf(NOTHING)),
};

/** The numbers of all paragraphs, those of the newest documents first. */
function paragraphsByDocument(
  { sources, sourceOf }: SourceIndex,
  documents: readonly Document[],
): Int32Array {
  const place = new Map(documents.map(({ id }, position) => [id, position]));
  const placeOf = sources.map(({ documents: ids }) =>
    Math.min(documents.length, ...ids.map((id) => place.get(id) ?? documents.length)),
  );
  const keys = Float64Array.from(
    sourceOf,
    (source, number) => (placeOf[source] ?? 0) * sourceOf.length + number,
  );
  return Int32Array.from(keys.sort(), (key) => key % sourceOf.length);
}

function orderOf(newestFirst: Int32Array): NewestFirst {
  const newestRank = new Int32Array(newestFirst.length);
  newestFirst.forEach((number, rank) => (newestRank[number] = rank));
  return { newestFirst, newestRank };
}
