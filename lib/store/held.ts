import { elsewhereVocabularyFrom, ELSEWHERE, ELSEWHERE_WORDS } from './elsewhere/vocabulary';
import type { ElsewhereVocabulary } from './elsewhere/vocabulary';
import type { Reading } from './reading';
import { TOLD_STEMS, toldStemsFrom, type ToldStems } from './search/told-stems';
import {
  VOCABULARY,
  VOCABULARY_NAMES,
  VOCABULARY_WORDS,
  vocabularyFrom,
} from './search/vocabulary';
import type { SearchVocabulary } from './search/vocabulary';
import { readSmall, type Smalls } from './small';
import { StoreError } from './store-error';

/** What a server holds in memory of a version; everything else it asks for. */
export interface Held {
  readonly vocabulary: SearchVocabulary;
  readonly toldStems: ToldStems;
  readonly elsewhere: ElsewhereVocabulary;
  /** What it was read from. */
  readonly read: Smalls;
}

/** Reads what is held of a version, but for what is as it was `before`. Throws `StoreError` for what another program has written. */
export async function heldOf(reading: Reading, before: Held | undefined): Promise<Held> {
  const read = await readSmall(reading, NAMES, before?.read);
  const isSame = (...names: readonly string[]) =>
    names.every((name) => read.get(name) === before?.read.get(name));
  const bytes = (name: string) => read.get(name)?.bytes ?? NOTHING;
  const vocabulary =
    before && isSame(VOCABULARY_WORDS, VOCABULARY_NAMES, VOCABULARY)
      ? before.vocabulary
      : vocabularyFrom(bytes(VOCABULARY_WORDS), bytes(VOCABULARY_NAMES), bytes(VOCABULARY));
  const elsewhere =
    before && isSame(ELSEWHERE_WORDS, ELSEWHERE)
      ? before.elsewhere
      : elsewhereVocabularyFrom(bytes(ELSEWHERE_WORDS), bytes(ELSEWHERE));
  const toldStems = vocabulary && toldStemsFrom(bytes(TOLD_STEMS), vocabulary.index.parts);
  if (!vocabulary || !elsewhere || !toldStems)
    throw new StoreError(
      `What version ${reading.version} of the store keeps for its servers is not as this program writes it: run \`npm run store\` of this program.`,
    );
  return { vocabulary, toldStems, elsewhere, read };
}

const NAMES = [
  VOCABULARY_WORDS,
  VOCABULARY_NAMES,
  VOCABULARY,
  TOLD_STEMS,
  ELSEWHERE_WORDS,
  ELSEWHERE,
];
const NOTHING = new Uint8Array(0);
