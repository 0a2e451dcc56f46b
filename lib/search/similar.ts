import type { SearchCorpus } from './corpus';
import { isFunctionWord } from './fold';
import { lightStem } from './german/light-stem';
import { loosen } from './german/loosen';
import { tokensOf } from './german/tokens';
import { relativesOf } from './index/relatives';
import { foundIn, newLayer, noteAll, release } from './layer';
import { worthOf } from './ranking';

export interface SimilarStatement {
  /** Its number and full id. */
  readonly number: number;
  readonly id: string;
  /** The words they share, the rarest first, as this statement writes them. */
  readonly shared: readonly string[];
}

/**
 * The statements that share the most of the rare words of one: what is told of both and of few others. None that share fewer
 * than two; ties go to the newer one. `number` is that of a statement of the corpus.
 */
export function similarStatements(corpus: SearchCorpus, number: number, most: number): SimilarStatement[] {
  const size = corpus.statements.length;
  const scores = new Map<number, { score: number; shared: string[] }>();
  for (const { written, numbers } of rarestWords(corpus, corpus.statements[number]?.text ?? '')) {
    const worth = worthOf(numbers.length, size);
    for (const other of numbers) {
      if (other === number) continue;
      const known = scores.get(other);
      if (known) {
        known.score += worth;
        known.shared.push(written);
      } else scores.set(other, { score: worth, shared: [written] });
    }
  }
  return [...scores]
    .filter(([, { shared }]) => shared.length >= LEAST_SHARED)
    .sort(([a, { score: ofA }], [b, { score: ofB }]) => ofB - ofA || (corpus.newestRank[a] ?? 0) - (corpus.newestRank[b] ?? 0))
    .slice(0, most)
    .map(([other, { shared }]) => ({ number: other, id: corpus.statements[other]?.id ?? '', shared }));
}

/** The words of a text that stand in at least one other statement and in few, with where: the rarest first. */
function rarestWords(corpus: SearchCorpus, text: string): { written: string; numbers: number[] }[] {
  const { index, statements } = corpus;
  const limit = Math.max(MOST_STATEMENTS_LEAST, statements.length * MOST_STATEMENTS_SHARE);
  const words = new Map<string, { word: string; written: string }>();
  for (const { word, start, end } of tokensOf(text.slice(0, LONGEST_TEXT))) {
    if (word.length >= SHORTEST && !isFunctionWord(word)) words.set(lightStem(loosen(word)), { word, written: text.slice(start, end) });
  }
  const found = [...words.values()].flatMap(({ word, written }) => {
    const layer = newLayer(statements.length);
    for (const { segment, numberOf } of index.parts) {
      for (const form of relativesOf(segment, index.splitter, word, 'forms').keys()) {
        const [from, to] = [segment.starts[form] ?? 0, segment.starts[form + 1] ?? 0];
        if (to - from <= limit * 4) noteAll(layer, { texts: segment.texts, positions: segment.positions, numberOf, from, to }, 1);
      }
    }
    const numbers = [...foundIn(layer)];
    release(layer);
    return numbers.length > 1 && numbers.length <= limit ? [{ written, numbers }] : [];
  });
  return found.sort((a, b) => a.numbers.length - b.numbers.length).slice(0, MOST_WORDS);
}

const SHORTEST = 4;
const LEAST_SHARED = 2;
const MOST_WORDS = 15;
const MOST_STATEMENTS_LEAST = 10;
const MOST_STATEMENTS_SHARE = 0.02;
const LONGEST_TEXT = 5_000;
