import { fromBytes, toBytes } from '@/lib/search/index/bytes';
import { fitting, joined, PartsReader, together, divided } from '@/lib/search/index/parts';
import { isLastingPart, knowledgeOfParts, partsOfKnowledge } from '@/lib/search/index/word-index';
import type { SearchCorpus } from '@/lib/search/corpus';
import { namedOfParts, partsOfNamed } from '@/lib/search/corpus-bytes';
import type { TextVocabulary } from './searched-texts';
import { groupsOfParts, partsOfGroups, timeGroupsIn, type TimeGroup } from './time-groups';

/**
 * What a server holds in memory of the statements of a version: how their words belong together, what the filters are called, and
 * how all of them lie in time. Nothing in it is by statement.
 */
export interface SearchVocabulary extends TextVocabulary {
  /** The first and the last year of the dates of statements; 0 without any. */
  readonly years: SearchCorpus['years'];
  /** All statements by their years. */
  readonly whole: readonly TimeGroup[];
}

/**
 * The names of its parts in the store: what a change of some statements leaves alone, the names of filters, which change with
 * documents and people, and the rest.
 */
export const VOCABULARY_WORDS = 'search-words';
export const VOCABULARY_NAMES = 'search-names';
export const VOCABULARY = 'search';

/** The vocabulary of a corpus as bytes by their name, to be read by {@link vocabularyFrom}. */
export function vocabularyBytes(corpus: SearchCorpus): [name: string, bytes: Uint8Array][] {
  const { index, years, texts } = corpus;
  const parts = joined({
    index: partsOfKnowledge({
      parts: index.parts.map(({ segment }) => segment),
      splitter: index.splitter,
    }),
    named: partsOfNamed(corpus),
    whole: partsOfGroups(timeGroupsIn(corpus)),
    size: { numbers: { counts: Int32Array.of(texts.length, years.first, years.last) }, words: {} },
  });
  const [lasting, others] = divided(parts, isLastingPart);
  const [names, rest] = divided(others, (name) => name.startsWith('named.'));
  return [
    [VOCABULARY_WORDS, toBytes(VOCABULARY_WORDS, lasting)],
    [VOCABULARY_NAMES, toBytes(VOCABULARY_NAMES, names)],
    [VOCABULARY, toBytes(VOCABULARY, rest)],
  ];
}

/** Undefined for bytes that are none of {@link vocabularyBytes}. */
export function vocabularyFrom(
  words: Uint8Array,
  names: Uint8Array,
  rest: Uint8Array,
): SearchVocabulary | undefined {
  const lasting = fromBytes(VOCABULARY_WORDS, words);
  const named = fromBytes(VOCABULARY_NAMES, names);
  const others = fromBytes(VOCABULARY, rest);
  if (!lasting || !named || !others) return undefined;
  return fitting(() => read(new PartsReader(together(lasting, together(named, others)))));
}

function read(parts: PartsReader): SearchVocabulary {
  const [size = 0, first = 0, last = 0] = parts.within('size').i32('counts', 3);
  return {
    index: knowledgeOfParts(parts.within('index')),
    ...namedOfParts(parts.within('named')),
    whole: groupsOfParts(parts.within('whole')),
    size,
    years: { first, last },
  };
}
