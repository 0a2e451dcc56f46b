import type { Difference } from './differences';

/** What two wordings have in common, told from their differences. */
export interface Shared {
  /** Words that stand in both, in the same order. */
  readonly words: number;
  /** How many words each of them has. */
  readonly first: number;
  readonly second: number;
  /** The longest run that both have, without the signs at its ends; empty when they share no two words in a row. */
  readonly longest: string;
}

export function sharedBy(differences: readonly Difference[]): Shared {
  const wordsIn = (side: Difference['in']) =>
    differences.reduce(
      (sum, { text, in: where }) => (where === side ? sum + wordsOf(text) : sum),
      0,
    );
  const words = wordsIn('both');
  const runs = differences.flatMap(({ text, in: where }) =>
    where === 'both' && wordsOf(text) > 1 ? [text] : [],
  );
  const longest = runs.reduce((best, run) => (wordsOf(run) > wordsOf(best) ? run : best), '');
  return {
    words,
    first: words + wordsIn('first'),
    second: words + wordsIn('second'),
    longest: longest.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  };
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu)?.length ?? 0;
}
