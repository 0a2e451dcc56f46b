import { sure } from '@/lib/model/sure';
import { beginsWord, GRAM, gramAt, lettersOf, type IndexedText } from './indexed-text';
import { runsBetween, type Pattern } from './pattern';
import { codeAt, NO_GAP, type Signs, type Span } from './signs';

/** How much a search may still do: signs compared. What takes more repeats itself endlessly. */
export interface Budget {
  left: number;
}

/** Where the wording may begin: where the rarest letters of its first run stand. */
export function* candidates(
  pattern: Pattern,
  text: IndexedText,
  budget: Budget,
): Generator<number> {
  const run = runsBetween(pattern).find(({ start, end }) => end > start);
  if (!run) return;
  const lengths = lengthsBefore(run, pattern.marks);
  for (const start of startsOfRun(pattern.signs, run, text, budget)) {
    for (const length of lengths) {
      budget.left--;
      if (start >= length) yield start - length;
    }
  }
}

/** How many signs of the text the marks before the first run may stand for: the last of them may be literal, or one letter. */
function lengthsBefore(run: Span, marks: Pattern['marks']): Set<number> {
  const before = [...marks].filter(([at]) => at < run.start);
  const literal = before.map(([at]) => run.start - at);
  const [at, last] = before.at(-1) ?? [];
  if (at === undefined || last?.type !== 'letter') return new Set([0, ...literal]);
  return new Set([...literal, ...before.map(([earlier]) => at - earlier + 1)]);
}

function* startsOfRun(
  wording: Signs,
  run: Span,
  text: IndexedText,
  budget: Budget,
): Generator<number> {
  const rarest = rarestGram(wording, run, text);
  if (rarest) {
    for (const place of text.placesOf(rarest.gram)) {
      budget.left--;
      // Before the text where it does not begin with so many letters.
      yield (text.letters[place - rarest.offset] ?? -1) - rarest.before;
    }
    return;
  }
  const { codes } = text.signs;
  const first = codeAt(wording, run.start);
  for (let start = codes.indexOf(first); start >= 0; start = codes.indexOf(first, start + 1)) {
    budget.left--;
    yield start;
  }
}

/** Grams looked at to find a rare one. */
const MOST_GRAMS = 16;

/**
 * The letters of the run, from the beginning of a word on, that the text has least often; `offset` counts the letters of
 * the run before them, `before` the signs before its first letter. Undefined when the run is too short.
 */
function rarestGram(
  wording: Signs,
  run: Span,
  text: IndexedText,
): { gram: number; offset: number; before: number } | undefined {
  const letters = lettersOf(wording, run);
  let rarest: { gram: number; offset: number; count: number } | undefined;
  let looked = 0;
  for (
    let offset = 0;
    offset + GRAM <= letters.length && looked < MOST_GRAMS && rarest?.count !== 0;
    offset++
  ) {
    const at = sure(letters[offset]);
    // What follows a changed letter at once is the middle of a word of the text.
    if (!beginsWord(wording, at) || (at === run.start && wording.gaps[at] === NO_GAP)) continue;
    looked++;
    const gram = gramAt(wording, letters, offset);
    const count = text.countOf(gram);
    if (!rarest || count < rarest.count) rarest = { gram, offset, count };
  }
  return (
    rarest && { gram: rarest.gram, offset: rarest.offset, before: sure(letters[0]) - run.start }
  );
}
