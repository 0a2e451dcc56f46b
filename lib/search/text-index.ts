import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { fold, wordsOf } from './fold';

/**
 * Full text by single words; what several words mean together is decided in `find-words.ts`.
 *
 * Statements go by their number: the position in the array that the index was built from.
 */
export interface TextIndex {
  /** The statements in which a folded word occurs. */
  find(word: string, how: Closeness): WordHits;
  /** The index as text for the cache on disk, see {@link textIndexFromJSON}. */
  toJSON(): string;
}

/** As it is; also as the beginning of longer words; also with one or two letters amiss. */
export type Closeness = 'word' | 'prefix' | 'similar';

export interface WordHits {
  readonly numbers: readonly number[];
  /** One a statement, greater is better. */
  readonly scores: readonly number[];
  /** The folded words that were found, most frequent first; only for `similar`. */
  readonly terms: readonly string[];
}

/** Belongs into the key of a cached index: it changes whenever the same text would be indexed in another way. */
export const TEXT_INDEX_VERSION = 1;

/** Indexes the wording of statements. Some 10 s for 100,000. */
export function buildTextIndex(statements: readonly { readonly text: string }[]): TextIndex {
  const growing = growTextIndex();
  growing.add(statements);
  return growing.index;
}

/** An index that is made a few statements at a time, so that a server can answer requests in between. */
export function growTextIndex(): { readonly index: TextIndex; add(statements: readonly { readonly text: string }[]): void } {
  const index = new MiniSearch(OPTIONS);
  return {
    index: textIndexOf(index),
    add: (statements) => statements.forEach(({ text }) => index.add({ number: index.documentCount, text })),
  };
}

/** The index that `toJSON` wrote. Throws on any other text: whoever keeps the cache then builds anew. */
export function textIndexFromJSON(json: string): TextIndex {
  return textIndexOf(MiniSearch.loadJSON(json, OPTIONS));
}

/** The same, with pauses in which a server can answer requests. */
export async function textIndexFromJSONAsync(json: string): Promise<TextIndex> {
  return textIndexOf(await MiniSearch.loadJSONAsync(json, OPTIONS));
}

interface Indexed {
  readonly number: number;
  readonly text: string;
}

// Nothing is stored beside the postings: at 100,000 statements the wording a second time would cost 40 MB.
const OPTIONS: Options<Indexed> = { idField: 'number', fields: ['text'], tokenize: wordsOf, processTerm: (word) => word };

const SEARCH_OPTIONS: Record<Closeness, SearchOptions> = {
  word: { prefix: false, fuzzy: false },
  prefix: { prefix: true, fuzzy: false },
  similar: { prefix: false, fuzzy: (word) => (word.length < 4 ? false : word.length < 8 ? 1 : 2) },
};

function textIndexOf(index: MiniSearch<Indexed>): TextIndex {
  return {
    find(word, how) {
      const hits = index.search(word, { ...SEARCH_OPTIONS[how], tokenize: (text) => [text], processTerm: fold });
      return {
        numbers: hits.map(({ id }) => Number(id)),
        scores: hits.map(({ score }) => score),
        terms: how === 'similar' ? byFrequency(hits.flatMap(({ terms }) => terms)) : [],
      };
    },
    toJSON: () => JSON.stringify(index),
  };
}

function byFrequency(terms: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
