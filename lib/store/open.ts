import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import { storeEntries } from './entries';
import { readHeld, type Held } from './held';
import type { Reading } from './reading';
import { searchStatements, type StatementSearch } from './search/search';
import {
  VOCABULARY,
  VOCABULARY_WORDS,
  vocabularyFrom,
  type SearchVocabulary,
} from './search/vocabulary';
import { StoreError } from './store-error';

/** A version of the archive, through the ports. */
export interface OpenedVersion {
  readonly entries: Entries;
  readonly search: Search;
  /** What it holds in memory, to be used again by a version that shares it. */
  readonly held: Held;
}

/**
 * Opens a version whose bundle has that name: reads what is held of it in memory, but for what it shares with the one `before`.
 */
export type OpenStore = (
  reading: Reading,
  name: string,
  before: Pick<OpenedVersion, 'held'> | undefined,
) => Promise<OpenedVersion>;

export const openStore: OpenStore = async (reading, name, before) => {
  const held = await readHeld(reading, [VOCABULARY_WORDS, VOCABULARY], before?.held);
  const vocabulary = vocabularyIn(held);
  if (!vocabulary)
    throw new StoreError(
      `Version ${reading.version} has no vocabulary of this program: compile and store again with this one`,
    );
  return {
    entries: storeEntries(reading, name),
    search: { ...NOT_YET, ...searchStatements(reading, vocabulary) },
    held,
  };
};

function vocabularyIn(held: Held): SearchVocabulary | undefined {
  const [words, rest] = [held.get(VOCABULARY_WORDS)?.bytes, held.get(VOCABULARY)?.bytes];
  return words && rest && vocabularyFrom(words, rest);
}

// Until lib/store/search and lib/store/elsewhere have them.
const NOT_YET: Omit<Search, keyof StatementSearch> = {
  similar: async () => [],
  waits: async () => ({ known: 0 }),
  tellingWords: async () => [],
  names: async () => [],
  guesses: async () => [],
  besides: async () => ({ groups: [], total: 0, sourceMarks: () => [], entryMarks: () => [] }),
  paragraphs: async () => ({ finds: [], marks: () => [] }),
  inTime: () => Promise.reject(new Error('Words in time are not counted in a store yet')),
};
