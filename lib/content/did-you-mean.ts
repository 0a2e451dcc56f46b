import { distance } from 'fastest-levenshtein';

/** The value `guess` of a message, when there is one. */
export function guessed(guess: string | undefined): { readonly guess?: string } {
  return guess === undefined ? {} : { guess };
}

/** How many different words are guessed at in one check. A renamed folder makes thousands of dangling links, all of one cause. */
const MOST_GUESSES = 500;

/** `nearestWord` for many words: the same word in the same place is guessed at once, and from some number on none is. */
export function guesser(): (
  where: string,
  word: string,
  known: () => Iterable<string>,
) => string | undefined {
  const guesses = new Map<string, string | undefined>();
  return (where, word, known) => {
    const key = `${where}/${word}`;
    if (guesses.has(key) || guesses.size >= MOST_GUESSES) return guesses.get(key);
    const guess = nearestWord(word, known());
    guesses.set(key, guess);
    return guess;
  };
}

/** The known word with the fewest typing mistakes between, at most a third of the letters. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  const limit = Math.ceil(word.length / 3);
  let best: { word: string; mistakes: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const mistakes = distance(folded, candidate.toLowerCase());
    if (mistakes <= limit && (!best || mistakes < best.mistakes))
      best = { word: candidate, mistakes };
  }
  return best?.word;
}
