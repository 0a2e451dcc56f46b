import { sure } from '@/lib/model/sure';
import type { SearchCorpus } from './corpus';
import { lightStem } from './german/light-stem';
import { loosen } from './german/loosen';
import { tokensOf } from './german/tokens';
import { relativesOf } from './index/relatives';
import { foundIn, newAccumulator, accumulateAll, release } from './accumulator';
import { worthOf } from './ranking';

export interface SimilarStatement {
  /** Its full id. */
  readonly id: string;
  /** The words they share, the rarest first, as this statement writes them. */
  readonly shared: readonly string[];
}

/**
 * The statements that share the most of the rare nouns of one: what is told of both and of few others. They share at least two,
 * and together a fair part of what makes the one telling; among long ones it takes more. Ties go to the newer one. `number` is
 * that of a statement of the corpus.
 */
export function similarStatements(
  corpus: SearchCorpus,
  number: number,
  most: number,
): SimilarStatement[] {
  const size = corpus.texts.length;
  const words = rarestNouns(corpus, corpus.texts.at(number)?.text ?? '');
  const shared = new Map<number, { worth: number; words: string[] }>();
  let whole = 0;
  for (const { written, numbers } of words) {
    const worth = worthOf(numbers.length, size);
    whole += worth;
    for (const other of numbers) {
      if (other === number) continue;
      const known = shared.get(other) ?? { worth: 0, words: [] };
      shared.set(other, { worth: known.worth + worth, words: [...known.words, written] });
    }
  }
  const likeness = (other: number, worth: number) =>
    worth / (whole * lengthening(sure(corpus.letters[other])));
  return [...shared]
    .map(([other, { worth, words: both }]) => ({ other, both, likeness: likeness(other, worth) }))
    .filter(({ both, likeness: part }) => both.length >= LEAST_SHARED && part >= LEAST_LIKENESS)
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        sure(corpus.newestRank[a.other]) - sure(corpus.newestRank[b.other]),
    )
    .slice(0, most)
    .map(({ other, both }) => ({ id: corpus.texts.at(other)?.id ?? '', shared: both }));
}

/** A long text has many words in it by chance. */
function lengthening(letters: number): number {
  return Math.max(1, Math.sqrt(letters / USUAL_LENGTH));
}

/** The nouns of a text that stand in at least one other statement and in few, with where: the rarest first. */
function rarestNouns(corpus: SearchCorpus, text: string): { written: string; numbers: number[] }[] {
  const { index, texts } = corpus;
  const limit = mostStatementsFor(texts.length);
  const found = nounsOf(text).flatMap(({ word, written }) => {
    const accumulator = newAccumulator(texts.length);
    for (const { segment, numberOf } of index.parts) {
      for (const form of relativesOf(segment, index.splitter, word, 'forms').keys()) {
        const [from, to] = [sure(segment.starts[form]), sure(segment.starts[form + 1])];
        if (to - from <= limit * MOST_PLACES_EACH)
          accumulateAll(
            accumulator,
            { texts: segment.texts, positions: segment.positions, numberOf, from, to },
            1,
          );
      }
    }
    const numbers = [...foundIn(accumulator)];
    release(accumulator);
    return numbers.length > 1 && numbers.length <= limit ? [{ written, numbers }] : [];
  });
  return found.sort((a, b) => a.numbers.length - b.numbers.length).slice(0, MOST_WORDS);
}

/** The nouns of a text, of each stem the last one: folded, and as it is written. */
export function nounsOf(text: string): { word: string; written: string }[] {
  const words = new Map<string, { word: string; written: string }>();
  for (const { word, start, end, isNoun } of tokensOf(text.slice(0, LONGEST_TEXT))) {
    if (isNoun && word.length >= SHORTEST)
      words.set(lightStem(loosen(word)), { word, written: text.slice(start, end) });
  }
  return [...words.values()];
}

/** A noun that is in more of so many statements is not rare. */
export function mostStatementsFor(size: number): number {
  return Math.max(MOST_STATEMENTS_LEAST, size * MOST_STATEMENTS_SHARE);
}

/** The part of all its rare nouns, by how telling they are. */
export const LEAST_LIKENESS = 0.15;
export const USUAL_LENGTH = 400;
export const LEAST_SHARED = 2;
export const MOST_WORDS = 15;
/** What has so many more places than may be statements is not looked for. */
export const MOST_PLACES_EACH = 4;
const SHORTEST = 4;
const MOST_STATEMENTS_LEAST = 10;
const MOST_STATEMENTS_SHARE = 0.02;
const LONGEST_TEXT = 5_000;
