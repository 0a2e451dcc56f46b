import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import { searchElsewhereIn } from './elsewhere/search';
import { ELSEWHERE, ELSEWHERE_WORDS, elsewhereVocabularyFrom } from './elsewhere/vocabulary';
import { storeEntries } from './entries';
import { readHeld, type Held } from './held';
import type { Reading } from './reading';
import { searchStatements } from './search/search';
import { TOLD_STEMS, toldStemsFrom } from './search/told-stems';
import { VOCABULARY, VOCABULARY_WORDS, vocabularyFrom } from './search/vocabulary';
import { searchHits } from './search/what-hits-say';
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
  const held = await readHeld(reading, NAMES, before?.held);
  const search = searchOf(reading, held);
  if (!search)
    throw new StoreError(
      `Version ${reading.version} has no vocabulary of this program: compile and store again with this one`,
    );
  return { entries: storeEntries(reading, name), search, held };
};

/** What is held in memory, see small-rows.ts. */
const NAMES = [VOCABULARY_WORDS, VOCABULARY, TOLD_STEMS, ELSEWHERE_WORDS, ELSEWHERE];

function searchOf(reading: Reading, held: Held): Search | undefined {
  const bytes = (name: string) => held.get(name)?.bytes ?? new Uint8Array();
  const vocabulary = vocabularyFrom(bytes(VOCABULARY_WORDS), bytes(VOCABULARY));
  const toldStems = vocabulary && toldStemsFrom(bytes(TOLD_STEMS), vocabulary.index.parts);
  const elsewhere = elsewhereVocabularyFrom(bytes(ELSEWHERE_WORDS), bytes(ELSEWHERE));
  if (!vocabulary || !toldStems || !elsewhere) return undefined;
  return {
    ...searchStatements(reading, vocabulary),
    ...searchHits(reading, vocabulary, toldStems),
    ...searchElsewhereIn(reading, elsewhere),
  };
}
