import type { Passage } from '@/lib/model/proof';
import { codesOf, isWordCode, QUOTE } from './characters';
import type { Budget } from './candidates';
import { placesOfWording, type Found } from './find';
import type { IndexedText } from './indexed-text';
import { literalPattern, MOST_MARKS, patternOf, type Pattern } from './pattern';
import { remarksOn, type Remark } from './remarks';
import { codeAt, NO_GAP, type Signs, type Span, unitAt } from './signs';

export type { Remark };

/** What came of looking a wording up. */
export type Verdict =
  | {
      readonly ok: true;
      /** In the order of the wording: one more than there are omissions inside it. */
      readonly passages: readonly Passage[];
      readonly hasOmissions: boolean;
      readonly hasInsertions: boolean;
      readonly remarks: readonly Remark[];
    }
  | { readonly ok: false; readonly reason: Reason };

export type Reason =
  | { readonly type: 'absent' }
  /** Without what the editor adds, hardly a letter is left. */
  | { readonly type: 'no words' }
  /** Longer than the text itself, counted in signs. */
  | { readonly type: 'too long'; readonly wording: number; readonly text: number }
  /** Between two omissions stands a piece that may stand anywhere. */
  | { readonly type: 'short piece'; readonly piece: string }
  /** The pieces stand in the text, in order, but so many characters apart. */
  | { readonly type: 'scattered'; readonly apart: number }
  /** Brackets stand inside or at the side of a word or figure. */
  | { readonly type: 'misplaced insertion'; readonly insertion: string }
  | { readonly type: 'too many marks' }
  /** It was given up: the wording or the text repeats itself too often. */
  | { readonly type: 'too repetitive' };

/** Between two pieces of a quote, about half a page may be left out. */
export const MOST_OMITTED = 1_500;
/** What a piece between omissions has to have, that nobody puts together a sentence of single words. */
const LEAST_WORDS = 2;
const LEAST_LETTERS = 10;
/** What a whole wording has to have. */
const LEAST_LETTERS_OF_ALL = 2;
/** Signs compared for one wording; one that stands in the text takes a few more than it has. */
const MOST_WORK = 3_000_000;
/** The same for finding out why it does not stand there. */
const MOST_WORK_ON_REASON = 500_000;
/** Places looked at when the first one is not preferred. */
const MOST_PLACES = 50;

/** Looks a wording up. Of several places it takes the first that `prefers` likes, or else the first. */
export function checkWording(
  wording: string,
  text: IndexedText,
  prefers: (passage: Passage) => boolean = () => true,
): Verdict {
  const pattern = patternOf(wording);
  const refusal = refusalOf(pattern, text);
  if (refusal) return { ok: false, reason: refusal };
  const budget = { left: MOST_WORK };
  const verdict = verdictIn(pattern, text, budget, prefers);
  if (verdict) return verdict;
  for (const reading of text.otherReadings()) {
    const other = verdictIn(pattern, reading, budget, prefers);
    if (other?.ok) return other;
  }
  return { ok: false, reason: reasonFor(pattern, wording, text, budget) };
}

/** What cannot be looked up, whatever the text says. */
function refusalOf({ signs, marks }: Pattern, text: IndexedText): Reason | undefined {
  if (marks.size > MOST_MARKS) return { type: 'too many marks' };
  if (marks.size === 0 && signs.length > text.signs.length)
    return { type: 'too long', wording: signs.length, text: text.signs.length };
  let letters = lettersChanged(marks);
  for (
    let at = 0;
    at < signs.length && letters < LEAST_LETTERS_OF_ALL;
    at = marks.get(at)?.end ?? at + 1
  )
    if (!marks.has(at) && isWordCode(codeAt(signs, at))) letters++;
  return letters < LEAST_LETTERS_OF_ALL ? { type: 'no words' } : undefined;
}

function lettersChanged(marks: Pattern['marks']): number {
  return [...marks.values()].filter(({ type }) => type === 'letter').length;
}

/** Undefined when it does not stand there. */
function verdictIn(
  pattern: Pattern,
  text: IndexedText,
  budget: Budget,
  prefers: (passage: Passage) => boolean,
): Verdict | undefined {
  // What the source has word for word with its brackets and ellipses needs no other reading.
  const literal =
    pattern.marks.size > 0
      ? preferredPlace(literalPattern(pattern), text, budget, prefers)
      : undefined;
  const found = literal ?? preferredPlace(pattern, text, budget, prefers);
  if (!found) return undefined;
  const short = shortPiece(found, text.signs);
  if (short) return { ok: false, reason: { type: 'short piece', piece: textOf(short, text) } };
  return {
    ok: true,
    passages: found.runs.map((run) => passageOf(run, text)),
    hasOmissions: found.omissions > 0,
    hasInsertions: found.insertions > 0,
    remarks: [
      ...(found.idleOmissions > 0 ? (['idle omission'] as const) : []),
      ...(hasWords(pattern.signs, { start: 0, end: pattern.signs.length }, 2)
        ? []
        : (['single word'] as const)),
      ...remarksOn(found, literal ? literalPattern(pattern) : pattern, text),
    ],
  };
}

/** The place that takes the fewest marks for an editor's; of several such the first that is preferred, or else the first. */
function preferredPlace(
  pattern: Pattern,
  text: IndexedText,
  budget: Budget,
  prefers: (passage: Passage) => boolean,
): Found | undefined {
  const places: Found[] = [];
  for (const found of placesOfWording(pattern, text, MOST_OMITTED, budget)) {
    if (pattern.marks.size === 0 && isPreferred(found, text, prefers)) return found;
    if (places.push(found) === MOST_PLACES) break;
  }
  const fewest = Math.min(...places.map(marksIn));
  const best = places.filter((found) => marksIn(found) === fewest);
  return best.find((found) => isPreferred(found, text, prefers)) ?? best[0];
}

function isPreferred(
  { runs: [first] }: Found,
  text: IndexedText,
  prefers: (passage: Passage) => boolean,
): boolean {
  return first !== undefined && prefers(passageOf(first, text));
}

function marksIn({ omissions, insertions }: Found): number {
  return omissions + insertions;
}

function reasonFor(pattern: Pattern, wording: string, text: IndexedText, budget: Budget): Reason {
  if (budget.left <= 0) return { type: 'too repetitive' };
  const [misplaced] = pattern.misplaced;
  if (misplaced) {
    const { starts, ends } = pattern.signs;
    const insertion = wording.slice(starts[misplaced.start], ends[misplaced.end]);
    return { type: 'misplaced insertion', insertion };
  }
  const [scattered] =
    pattern.marks.size > 0
      ? placesOfWording(pattern, text, Infinity, { left: MOST_WORK_ON_REASON })
      : [];
  if (!scattered) return { type: 'absent' };
  const ends = scattered.runs.map((run) => endOf(run, text));
  const gaps = scattered.runs
    .slice(1)
    .map(({ start }, index) => (text.signs.starts[start] ?? 0) - (ends[index] ?? 0));
  return { type: 'scattered', apart: Math.max(...gaps) };
}

/** The first piece beside an omission that says too little. Signs at the very end, as in `[…]?`, are no piece. */
function shortPiece({ runs }: Found, signs: Signs): Span | undefined {
  if (runs.length === 1) return undefined;
  return runs.find((run, position) => {
    const letters = signs.codes.subarray(run.start, run.end).filter(isWordCode).length;
    const isTail = position === runs.length - 1 && isTailOfSentence(signs, run);
    return !isTail && (letters < LEAST_LETTERS || !hasWords(signs, run, LEAST_WORDS));
  });
}

function isTailOfSentence({ codes }: Signs, { start, end }: Span): boolean {
  return end > start && codes.subarray(start, end).every((sign) => TAIL.has(sign));
}

const TAIL = new Set([QUOTE, ...codesOf('.!?)]')]);

/** Whether a run has so many words or more. */
function hasWords({ codes, gaps }: Signs, { start, end }: Span, least: number): boolean {
  let words = 0;
  for (let at = start; at < end && words < least; at++) {
    if (
      isWordCode(unitAt(codes, at)) &&
      (at === start || gaps[at] !== NO_GAP || !isWordCode(unitAt(codes, at - 1)))
    )
      words++;
  }
  return words >= least;
}

function passageOf(run: Span, text: IndexedText): Passage {
  const [start, end] = [text.signs.starts[run.start] ?? 0, endOf(run, text)];
  const page = text.pages.pageAt(start);
  return {
    start,
    end,
    line: text.lineAt(start),
    lastLine: text.lineAt(Math.max(start, end - 1)),
    ...(page && { page }),
  };
}

function endOf({ end }: Span, { signs }: IndexedText): number {
  return signs.ends[end - 1] ?? 0;
}

function textOf(run: Span, text: IndexedText): string {
  return text.text.slice(text.signs.starts[run.start], endOf(run, text)).replace(/\s+/g, ' ');
}
