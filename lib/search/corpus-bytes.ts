import { sure } from '@/lib/model/sure';
import { nameOwnersOf, type NamedCorpus, type SearchCorpus } from './corpus';
import type { FacetColumn, FacetNames } from './facet-columns';
import { glossaryOfNames, type Glossary } from './glossary';
import { bytesOf, fromBytes } from './index/bytes';
import { lookupIn, slotsFor, slotsNeeded } from './index/lookup';
import { fitting, joined, PartsReader, unfit, type Parts } from './index/parts';
import { partsOfTable, tableOfParts } from './index/segment-bytes';
import type { Texts } from './index/segment';
import { indexOfParts, partsOfIndex } from './index/word-index';
import { nameIndexOf } from './name-index';
import { FACETS, ofEachFacet, type Facet } from './query';

/** What the bytes of a corpus begin with. Which program made them is for those to know who keep them. */
export const CORPUS_KIND = 'wortlaut search 1';

/** A corpus without its texts as the pieces of a file, to be written one after the other. Most of them are views of its columns. */
export function corpusBytes(corpus: SearchCorpus): Uint8Array[] {
  return bytesOf(CORPUS_KIND, partsOfCorpus(corpus));
}

/** The lists that a corpus is made of, but for its texts. */
export function partsOfCorpus(corpus: SearchCorpus): Parts {
  const { letters, waits, firstDay, lastDay, firstYear, lastYear, years, looseEnds } = corpus;
  const { newestFirst, newestRank, oldestFirst } = corpus;
  const days = { letters, waits, firstDay, lastDay, firstYear, lastYear, looseEnds };
  return joined({
    columns: {
      numbers: {
        ...days,
        ...{ newestFirst, newestRank, oldestFirst },
        years: Int32Array.of(years.first, years.last),
      },
      words: {},
    },
    facets: joined(
      Object.fromEntries(FACETS.map((facet) => [facet, partsOfColumn(corpus.facets[facet])])),
    ),
    names: partsOfTable(corpus.names.stems),
    glossary: partsOfGlossary(corpus.glossary),
    index: partsOfIndex(corpus.index),
  });
}

/**
 * The corpus of {@link corpusBytes} with its texts, which answers every query as that one does; undefined for any other bytes
 * and for another number of texts. Nothing is indexed, no object is made for a statement or a document.
 */
export function corpusFromBytes(bytes: Uint8Array, texts: Texts): SearchCorpus | undefined {
  const parts = fromBytes(CORPUS_KIND, bytes);
  return parts && corpusOfParts(parts, texts);
}

/** The corpus of {@link partsOfCorpus} with its texts; undefined for any other parts. */
export function corpusOfParts(parts: Parts, texts: Texts): SearchCorpus | undefined {
  return fitting(() => corpusIn(new PartsReader(parts), texts));
}

function corpusIn(read: PartsReader, texts: Texts): SearchCorpus {
  const { length } = texts;
  const columns = read.within('columns');
  const [first = 0, last = 0] = columns.i32('years', 2);
  const facets = facetsOfParts(read.within('facets'), length);
  return {
    texts,
    letters: columns.i32('letters', length),
    waits: columns.i32('waits', length),
    index: indexOfParts(read.within('index'), length),
    glossary: glossaryOfParts(read.within('glossary')),
    facets,
    names: nameIndexOf(tableOfParts(read.within('names'))),
    nameOwners: nameOwnersOf(facets),
    firstDay: columns.i32('firstDay', length),
    lastDay: columns.i32('lastDay', length),
    firstYear: columns.i32('firstYear', length),
    lastYear: columns.i32('lastYear', length),
    years: { first, last },
    looseEnds: columns.i32('looseEnds', length),
    newestFirst: columns.i32('newestFirst', length),
    newestRank: columns.i32('newestRank', length),
    oldestFirst: columns.i32('oldestFirst', length),
  };
}

/** What a query can name, as {@link partsOfCorpus} has it, without which statement has what. */
export function partsOfNamed({ facets, names, glossary }: NamedCorpus): Parts {
  return joined({
    facets: joined(ofEachFacet((facet) => partsOfNames(facets[facet]))),
    names: partsOfTable(names.stems),
    glossary: partsOfGlossary(glossary),
  });
}

/** The names of {@link partsOfNamed}. */
export function namedOfParts(read: PartsReader): NamedCorpus {
  const within = read.within('facets');
  const facets = ofEachFacet((facet) => namesOfParts(within.within(facet)));
  return {
    facets,
    names: nameIndexOf(tableOfParts(read.within('names'))),
    nameOwners: nameOwnersOf(facets),
    glossary: glossaryOfParts(read.within('glossary')),
  };
}

function facetsOfParts(read: PartsReader, size: number): Readonly<Record<Facet, FacetColumn>> {
  const column = (facet: Facet) => columnOfParts(read.within(facet), size);
  return ofEachFacet(column);
}

function partsOfColumn(column: FacetColumn): Parts {
  const { starts, values, only } = column;
  const { numbers, words } = partsOfNames(column);
  return { numbers: { ...numbers, starts, values, ...(only && { only }) }, words };
}

function partsOfNames({ ids, labels, initials, labelWords, totals }: FacetNames): Parts {
  return {
    numbers: { totals, slots: slotsFor(ids) },
    words: { ids, labels, initials, labelWords },
  };
}

function columnOfParts(read: PartsReader, size: number): FacetColumn {
  const starts = read.i32('starts', size + 1);
  return {
    ...namesOfParts(read),
    starts,
    values: read.i32('values', starts[size] ?? unfit()),
    ...(read.has('only') && { only: read.i32('only', size) }),
  };
}

function namesOfParts(read: PartsReader): FacetNames {
  const ids = read.words('ids');
  return {
    ids,
    labels: read.words('labels', ids.length),
    initials: read.words('initials', ids.length),
    labelWords: read.words('labelWords', ids.length),
    valueOf: lookupIn(ids, read.u32('slots', slotsNeeded(ids.length))),
    totals: read.i32('totals', ids.length),
  };
}

/** The names of all terms, one after the other, and where each term begins. */
export function partsOfGlossary({ terms }: Pick<Glossary, 'terms'>): Parts {
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((names, at) => (starts[at + 1] = sure(starts[at]) + names.length));
  return { numbers: { starts }, words: { names: terms.flat() } };
}

export function glossaryOfParts(read: PartsReader): Glossary {
  const names = read.words('names');
  const starts = read.u32('starts');
  if (starts.at(-1) !== names.length) unfit();
  return glossaryOfNames(
    Array.from({ length: starts.length - 1 }, (_, term) => {
      const first = sure(starts[term]);
      const length = sure(starts[term + 1]) - first;
      return Array.from({ length }, (__, at) => names.at(first + at) ?? '');
    }),
  );
}
