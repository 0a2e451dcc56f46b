import { glossaryOfParts, partsOfGlossary } from '@/lib/search/corpus-bytes';
import { NO_NAMES, type Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import { fromBytes, toBytes } from '@/lib/search/index/bytes';
import {
  divided,
  fitting,
  joined,
  PartsReader,
  together,
  type Parts,
} from '@/lib/search/index/parts';
import {
  isLastingPart,
  knowledgeOfParts,
  partsOfKnowledge,
  type WordIndex,
} from '@/lib/search/index/word-index';
import type { TextVocabulary } from '../search/searched-texts';

/** What a server holds in memory of what is searched besides the statements of a version. */
export interface ElsewhereVocabulary {
  readonly sources: TextVocabulary;
  readonly entries: TextVocabulary;
}

/** The names of its two halves in the store: what a change of some texts leaves alone, and the rest. */
export const ELSEWHERE_WORDS = 'elsewhere-words';
export const ELSEWHERE = 'elsewhere';

/** The vocabulary as bytes by their name, to be read by {@link elsewhereVocabularyFrom}. */
export function elsewhereVocabularyBytes({
  sources,
  entries,
}: Elsewhere): [name: string, bytes: Uint8Array][] {
  const sizes = Uint32Array.of(sources.index.lengths.length, entries.index.lengths.length);
  const parts = joined({
    glossary: partsOfGlossary(sources.glossary),
    sizes: { numbers: { all: sizes }, words: {} },
    sourceIndex: knowledgeIn(sources.index),
    entryIndex: knowledgeIn(entries.index),
  });
  const [lasting, rest] = divided(parts, isLastingPart);
  return [
    [ELSEWHERE_WORDS, toBytes(ELSEWHERE_WORDS, lasting)],
    [ELSEWHERE, toBytes(ELSEWHERE, rest)],
  ];
}

function knowledgeIn({ parts, splitter }: WordIndex): Parts {
  return partsOfKnowledge({ parts: parts.map(({ segment }) => segment), splitter });
}

/** Undefined for bytes that are none of {@link elsewhereVocabularyBytes}. */
export function elsewhereVocabularyFrom(
  words: Uint8Array,
  rest: Uint8Array,
): ElsewhereVocabulary | undefined {
  const [lasting, others] = [fromBytes(ELSEWHERE_WORDS, words), fromBytes(ELSEWHERE, rest)];
  return lasting && others && fitting(() => read(new PartsReader(together(lasting, others))));
}

function read(parts: PartsReader): ElsewhereVocabulary {
  const named = { ...NO_NAMES, glossary: glossaryOfParts(parts.within('glossary')) };
  const [sources = 0, entries = 0] = parts.within('sizes').u32('all', 2);
  return {
    sources: { ...named, index: knowledgeOfParts(parts.within('sourceIndex')), size: sources },
    entries: { ...named, index: knowledgeOfParts(parts.within('entryIndex')), size: entries },
  };
}
