import { elsewhereVocabularyFrom, ELSEWHERE, ELSEWHERE_WORDS } from './elsewhere/vocabulary';
import type { ElsewhereVocabulary } from './elsewhere/vocabulary';
import type { Reading } from './reading';
import { TOLD_STEMS, toldStemsFrom, type ToldStems } from './search/told-stems';
import { VOCABULARY, VOCABULARY_WORDS, vocabularyFrom } from './search/vocabulary';
import type { SearchVocabulary } from './search/vocabulary';
import { smallBytes, smallPrints } from './small';
import { StoreError } from './store-error';

/** What a server holds in memory of a version; everything else it asks for. */
export interface Held {
  readonly vocabulary: SearchVocabulary;
  readonly toldStems: ToldStems;
  readonly elsewhere: ElsewhereVocabulary;
  /** What it was read from, by name. */
  readonly blobs: ReadonlyMap<string, Blob>;
}

interface Blob {
  /** The same for the same bytes. */
  readonly print: string;
  readonly bytes: Uint8Array;
}

/** Reads what is held of a version, but for what is as it was `before`. Throws `StoreError` for what another program has written. */
export async function heldOf(reading: Reading, before: Held | undefined): Promise<Held> {
  const prints = await smallPrints(reading, NAMES);
  const blobs = new Map(
    await Promise.all(
      NAMES.map(async (name): Promise<[string, Blob]> => {
        const print = prints.get(name) ?? '';
        const known = before?.blobs.get(name);
        if (known?.print === print) return [name, known];
        return [name, { print, bytes: await smallBytes(reading, name) }];
      }),
    ),
  );
  const isSame = (...names: readonly string[]) =>
    names.every((name) => blobs.get(name) === before?.blobs.get(name));
  const bytes = (name: string) => blobs.get(name)?.bytes ?? NOTHING;
  const vocabulary =
    before && isSame(VOCABULARY_WORDS, VOCABULARY)
      ? before.vocabulary
      : vocabularyFrom(bytes(VOCABULARY_WORDS), bytes(VOCABULARY));
  const elsewhere =
    before && isSame(ELSEWHERE_WORDS, ELSEWHERE)
      ? before.elsewhere
      : elsewhereVocabularyFrom(bytes(ELSEWHERE_WORDS), bytes(ELSEWHERE));
  const toldStems = vocabulary && toldStemsFrom(bytes(TOLD_STEMS), vocabulary.index.parts);
  if (!vocabulary || !elsewhere || !toldStems)
    throw new StoreError(
      `What version ${reading.version} of the store keeps for its servers is not as this program writes it: run \`npm run store\` of this program.`,
    );
  return { vocabulary, toldStems, elsewhere, blobs };
}

const NAMES = [VOCABULARY_WORDS, VOCABULARY, TOLD_STEMS, ELSEWHERE_WORDS, ELSEWHERE];
const NOTHING = new Uint8Array(0);
