import { distance } from 'fastest-levenshtein';

/** `, did you mean \`haltelinie\`?` when one of the known words is close enough, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? '' : `, did you mean \`${nearest}\`?`;
}

/** How many different words are guessed at in one check. A renamed folder makes thousands of dangling links, all of one cause. */
const MOST_GUESSES = 500;

/** `didYouMean` for many words: the same word in the same place is guessed at once, and from some number on none is. */
export function guesser(): (where: string, word: string, known: () => Iterable<string>) => string {
  const guesses = new Map<string, string>();
  return (where, word, known) => {
    const key = `${where}/${word}`;
    const guess =
      guesses.get(key) ?? (guesses.size < MOST_GUESSES ? didYouMean(word, known()) : '');
    if (guesses.size < MOST_GUESSES) guesses.set(key, guess);
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
