import { glossaryOfParts, partsOfGlossary } from '../corpus-bytes';
import { bytesOf, fromBytes } from '../index/bytes';
import { fitting, joined, PartsReader, type Parts } from '../index/parts';
import { indexOfParts, partsOfIndex } from '../index/word-index';
import { documentsOfParts, partsOfDocuments } from './document-columns';
import { elsewhereOfColumns, type Elsewhere } from './elsewhere';
import { entriesOfParts, partsOfEntries } from './entry-columns';
import { partsOfSources, sourcesOfParts } from './source-columns';

/** What the bytes begin with. Which program made them is for those to know who keep them. */
export const ELSEWHERE_KIND = 'wortlaut search elsewhere 1';

/** The search elsewhere as the pieces of a file, to be written one after the other; the texts of entries are in it. */
export function elsewhereBytes(elsewhere: Elsewhere): Uint8Array[] {
  return bytesOf(ELSEWHERE_KIND, partsOfElsewhere(elsewhere));
}

/** The lists that the search elsewhere is made of. */
export function partsOfElsewhere({ sources, entries, documents }: Elsewhere): Parts {
  const { newestFirst, newestRank } = sources.order;
  return joined({
    glossary: partsOfGlossary(sources.glossary),
    documents: partsOfDocuments(documents),
    sources: partsOfSources(sources.columns),
    sourceOrder: { numbers: { newestFirst, newestRank }, words: {} },
    sourceIndex: partsOfIndex(sources.index),
    entries: partsOfEntries(entries.columns),
    entryIndex: partsOfIndex(entries.index),
  });
}

/**
 * The search of {@link elsewhereBytes}, which answers every query as that one does; undefined for any other bytes. Nothing is
 * indexed, no object is made for a document or a text.
 */
export function elsewhereFromBytes(bytes: Uint8Array): Elsewhere | undefined {
  const parts = fromBytes(ELSEWHERE_KIND, bytes);
  return parts && elsewhereOfParts(parts);
}

/** The search of {@link partsOfElsewhere}; undefined for any other parts. */
export function elsewhereOfParts(parts: Parts): Elsewhere | undefined {
  return fitting(() => elsewhereIn(new PartsReader(parts)));
}

function elsewhereIn(read: PartsReader): Elsewhere {
  const sources = sourcesOfParts(read.within('sources'));
  const paragraphs = sources.sourceOf.length;
  const entries = entriesOfParts(read.within('entries'));
  const order = read.within('sourceOrder');
  return elsewhereOfColumns({
    glossary: glossaryOfParts(read.within('glossary')),
    documents: documentsOfParts(read.within('documents')),
    sources,
    sourceOrder: {
      newestFirst: order.i32('newestFirst', paragraphs),
      newestRank: order.i32('newestRank', paragraphs),
    },
    sourceIndex: indexOfParts(read.within('sourceIndex'), paragraphs),
    entries,
    entryIndex: indexOfParts(read.within('entryIndex'), entries.ids.length),
  });
}
