import type { Passage } from '@/lib/model/proof';
import { placesOfWording, type Budget, type Found } from './find';
import type { IndexedText } from './indexed-text';
import { patternOf, type Pattern } from './pattern';
import { isWordCode, NO_GAP, type Signs } from './signs';

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

/** What is no error, but should be looked at. */
export type Remark = 'idle omission' | 'single word';

export type Reason =
  | { readonly type: 'absent' }
  /** Longer than the text itself, counted in signs. */
  | { readonly type: 'too long'; readonly wording: number; readonly text: number }
  /** Between two omissions stands a piece that may stand anywhere. */
  | { readonly type: 'short piece'; readonly piece: string }
  /** The pieces stand in the text, in order, but so many characters apart. */
  | { readonly type: 'scattered'; readonly apart: number }
  | { readonly type: 'too repetitive' };

/** Between two pieces of a quote, about half a page may be left out. */
export const MOST_OMITTED = 1_500;
/** What a piece between omissions has to have, that nobody puts together a sentence of single words. */
const LEAST_WORDS = 2;
const LEAST_LETTERS = 10;
/** Signs compared for one wording; one that stands in the text takes a few more than it has. */
const MOST_WORK = 20_000_000;
/** Places looked at when the first one is not preferred. */
const MOST_PLACES = 50;

/** Looks a wording up. Of several places it takes the first that `prefers` likes, or else the first. */
export function checkWording(
  wording: string,
  text: IndexedText,
  prefers: (passage: Passage) => boolean = () => true,
): Verdict {
  const pattern = patternOf(wording);
  if (pattern.marks.size === 0 && pattern.signs.length > text.signs.length) {
    return {
      ok: false,
      reason: { type: 'too long', wording: pattern.signs.length, text: text.signs.length },
    };
  }
  const budget = { left: MOST_WORK };
  // What the source has word for word with its brackets and ellipses needs no other reading.
  const literal =
    pattern.marks.size > 0
      ? preferredPlace({ ...pattern, marks: new Map() }, text, budget, prefers)
      : undefined;
  const found = literal ?? preferredPlace(pattern, text, budget, prefers);
  if (!found)
    return {
      ok: false,
      reason: budget.left <= 0 ? { type: 'too repetitive' } : reasonFor(pattern, text, budget),
    };
  const short =
    found.runs.length > 1 ? found.runs.find((run) => isShort(text.signs, run)) : undefined;
  if (short) return { ok: false, reason: { type: 'short piece', piece: textOf(short, text) } };
  return {
    ok: true,
    passages: found.runs.map((run) => passageOf(run, text)),
    hasOmissions: found.omissions > 0,
    hasInsertions: found.insertions > 0,
    remarks: [
      ...(found.idleOmissions > 0 ? (['idle omission'] as const) : []),
      ...(wordsIn(pattern.signs, { start: 0, end: pattern.signs.length }) < 2
        ? (['single word'] as const)
        : []),
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

function reasonFor(pattern: Pattern, text: IndexedText, budget: Budget): Reason {
  const [scattered] =
    pattern.marks.size > 0 ? placesOfWording(pattern, text, Infinity, budget) : [];
  if (!scattered) return budget.left <= 0 ? { type: 'too repetitive' } : { type: 'absent' };
  const gaps = scattered.runs
    .slice(1)
    .map(
      ({ start }, index) => (text.signs.starts[start] ?? 0) - endOf(scattered.runs[index], text),
    );
  return { type: 'scattered', apart: Math.max(...gaps) };
}

type Run = Found['runs'][number];

/** The closing sign after a last omission is no piece. */
function isShort(signs: Signs, run: Run): boolean {
  const letters = signs.codes
    .subarray(run.start, run.end)
    .reduce((count, code) => count + (isWordCode(code) ? 1 : 0), 0);
  return letters > 0 && (letters < LEAST_LETTERS || wordsIn(signs, run) < LEAST_WORDS);
}

function wordsIn({ codes, gaps }: Signs, { start, end }: Run): number {
  let words = 0;
  for (let at = start; at < end; at++) {
    if (
      isWordCode(codes[at] ?? 0) &&
      (at === start || gaps[at] !== NO_GAP || !isWordCode(codes[at - 1] ?? 0))
    )
      words++;
  }
  return words;
}

function passageOf(run: Run, text: IndexedText): Passage {
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

function endOf(run: Run | undefined, { signs }: IndexedText): number {
  return run ? (signs.ends[run.end - 1] ?? 0) : 0;
}

function textOf(run: Run, text: IndexedText): string {
  return text.text.slice(text.signs.starts[run.start], endOf(run, text)).replace(/\s+/g, ' ');
}
