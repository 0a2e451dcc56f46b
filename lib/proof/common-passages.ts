import { isFunctionWord } from './function-words';
import { wordsOf, type Words } from './repetition/words';

/** A part of a wording, and whether another wording has the same words. */
export interface WordingPart {
  readonly text: string;
  readonly isShared: boolean;
}

/** A passage in common is a run of so many words, and so many of them are more than articles, prepositions and the like. */
export const FEWEST_WORDS = 3;
export const FEWEST_CONTENT_WORDS = 2;

/**
 * Either of two wordings in parts, the longer passages that both have told from the rest, wherever they stand in the other.
 * The parts of a wording are together the wording itself.
 */
export function commonPassages(
  first: string,
  second: string,
): { readonly first: readonly WordingPart[]; readonly second: readonly WordingPart[] } {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const taken = { first: new Set<number>(), second: new Set<number>() };
  const passages: Run[] = [];
  for (const run of longestFirst(commonRuns(a, b))) {
    const free = freePartOf(run, taken);
    if (!free || !saysSomething(free, first, a)) continue;
    for (let word = 0; word < free.length; word++) {
      taken.first.add(free.inFirst + word);
      taken.second.add(free.inSecond + word);
    }
    passages.push(free);
  }
  return {
    first: partsOf(first, a, passages, ({ inFirst }) => inFirst),
    second: partsOf(second, b, passages, ({ inSecond }) => inSecond),
  };
}

/** Equal words in a row: where they begin in either wording, counted in words. */
interface Run {
  readonly inFirst: number;
  readonly inSecond: number;
  readonly length: number;
}

/** A wording that says the same over and over is not compared with every repetition of it. */
const MOST_PLACES = 20;

/** Every run that is not part of a longer one at the same two places. */
function commonRuns({ words: a }: Words, { words: b }: Words): Run[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + FEWEST_WORDS <= a.length; at++) {
    const known = places.get(keyAt(a, at));
    if (!known) places.set(keyAt(a, at), [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const runs: Run[] = [];
  for (let inSecond = 0; inSecond + FEWEST_WORDS <= b.length; inSecond++) {
    for (const inFirst of places.get(keyAt(b, inSecond)) ?? []) {
      if (inFirst > 0 && inSecond > 0 && a[inFirst - 1] === b[inSecond - 1]) continue;
      let length = FEWEST_WORDS;
      while (
        inFirst + length < a.length &&
        inSecond + length < b.length &&
        a[inFirst + length] === b[inSecond + length]
      )
        length++;
      runs.push({ inFirst, inSecond, length });
    }
  }
  return runs;
}

function keyAt(words: Uint32Array, at: number): string {
  return words.subarray(at, at + FEWEST_WORDS).join(' ');
}

function longestFirst(runs: readonly Run[]): Run[] {
  return [...runs].sort(
    (a, b) => b.length - a.length || a.inFirst - b.inFirst || a.inSecond - b.inSecond,
  );
}

/** What of a run no longer one has taken; undefined when that is too short or not one piece. */
function freePartOf(
  { inFirst, inSecond, length }: Run,
  taken: { readonly first: ReadonlySet<number>; readonly second: ReadonlySet<number> },
): Run | undefined {
  const isTaken = (word: number) =>
    taken.first.has(inFirst + word) || taken.second.has(inSecond + word);
  let [from, to] = [0, length];
  while (from < to && isTaken(from)) from++;
  while (to > from && isTaken(to - 1)) to--;
  for (let word = from; word < to; word++) if (isTaken(word)) return undefined;
  return to - from < FEWEST_WORDS
    ? undefined
    : { inFirst: inFirst + from, inSecond: inSecond + from, length: to - from };
}

function saysSomething({ inFirst, length }: Run, text: string, { starts, ends }: Words): boolean {
  let contentWords = 0;
  for (let word = inFirst; word < inFirst + length; word++) {
    if (!isFunctionWord(text.slice(starts[word], ends[word]).toLowerCase())) contentWords++;
  }
  return contentWords >= FEWEST_CONTENT_WORDS;
}

function partsOf(
  text: string,
  { starts, ends }: Words,
  passages: readonly Run[],
  placeIn: (passage: Run) => number,
): WordingPart[] {
  const parts: WordingPart[] = [];
  let end = 0;
  for (const passage of [...passages].sort((a, b) => placeIn(a) - placeIn(b))) {
    const [from, to] = [starts[placeIn(passage)], ends[placeIn(passage) + passage.length - 1]];
    parts.push({ text: text.slice(end, from), isShared: false });
    parts.push({ text: text.slice(from, to), isShared: true });
    end = to ?? end;
  }
  parts.push({ text: text.slice(end), isShared: false });
  return parts.filter((part) => part.text !== '');
}
