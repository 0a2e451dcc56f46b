import { sure } from '@/lib/model/sure';
import { isWordCode } from './characters';
import { cutsOverPage, type Side } from './cuts-over-page';
import { pagesOf, type Pages } from './page-marks';
import { signsOfSource } from './read-signs';
import { runningHeads } from './running-heads';
import { NO_GAP, type Signs, type Span, unitAt } from './signs';

/** An archive text, read once so that any number of wordings can be looked up in it. */
export interface IndexedText {
  readonly text: string;
  readonly signs: Signs;
  readonly pages: Pages;
  /** The positions among the signs of its letters and digits. */
  readonly letters: Uint32Array;
  readonly lines: number;
  /** Whether a wording that begins or ends before a sign cuts in two what another reading has there. */
  cutsOverPage(at: number, side: Side): boolean;
  /** The line that an offset stands in, counted from 1. */
  lineAt(offset: number): number;
  /** How many words may begin with these letters; more than there are when two runs have the same hash, at most 1,000. */
  countOf(gram: number): number;
  /** These places, by their number in `letters`, the first first. */
  placesOf(gram: number): Generator<number>;
  /**
   * The same text read otherwise: without the running heads of its pages, and with every line that might mark a page. To be
   * tried in turn when a wording is not in the text as it is read at first.
   */
  otherReadings(): Generator<IndexedText>;
}

/**
 * Letters and digits in a run that is looked up: the first of a word and those after it, in whatever words. White space and
 * signs between them do not tell places apart.
 */
export const GRAM = 6;

export function indexText(text: string): IndexedText {
  const pages = pagesOf(text);
  const others: (IndexedText | undefined)[] = [];
  let heads: readonly Span[] | undefined;
  const headsOnce = () => (heads ??= runningHeads(text, pages));
  const passable = () => (headsOnce().length > 0 ? headsOnce() : pages.marks);
  return {
    ...indexed(text, pages, pages.marks, passable),
    *otherReadings() {
      if (headsOnce().length > 0) yield (others[0] ??= indexed(text, pages, headsOnce(), passable));
      if (pages.marks.length > 0) yield (others[1] ??= indexed(text, pages, [], passable));
    },
  };
}

/** `passable` are the lines that this or another reading skips. */
function indexed(
  text: string,
  pages: Pages,
  skipped: readonly Span[],
  passable: () => readonly Span[],
): IndexedText {
  const signs = signsOfSource(text, skipped);
  const letters = lettersOf(signs);
  const lineStarts = lineStartsOf(text);
  const beginnings = beginningsOf(signs, letters);
  const bits = Math.max(4, Math.ceil(Math.log2(beginnings.length + 1)));
  const [heads, next] = [new Int32Array(2 ** bits).fill(-1), new Int32Array(beginnings.length)];
  for (let number = beginnings.length - 1; number >= 0; number--) {
    const bucket = gramAt(signs, letters, sure(beginnings[number])) >>> (32 - bits);
    next[number] = heads[bucket] ?? -1;
    heads[bucket] = number;
  }
  const firstOf = (gram: number) => heads[gram >>> (32 - bits)] ?? -1;
  return {
    text,
    signs,
    pages,
    letters,
    lines: lineStarts.length,
    cutsOverPage: (at, side) =>
      pages.breaks.length > 0 && cutsOverPage(text, signs, at, side, passable),
    lineAt: (offset) => countUpTo(lineStarts, offset),
    countOf(gram) {
      let count = 0;
      for (
        let number = firstOf(gram);
        number >= 0 && count < MOST_COUNTED;
        number = next[number] ?? -1
      )
        count++;
      return count;
    },
    *placesOf(gram) {
      for (let number = firstOf(gram); number >= 0; number = next[number] ?? -1)
        yield sure(beginnings[number]);
    },
    *otherReadings() {},
  };
}

/** So many places of a gram are counted: what is more frequent tells nothing. */
const MOST_COUNTED = 1_000;

/** The letters, by their number, that begin a word and have enough others after them. */
function beginningsOf(signs: Signs, letters: Uint32Array): readonly number[] {
  const beginnings: number[] = [];
  for (let place = 0; place + GRAM <= letters.length; place++)
    if (beginsWord(signs, sure(letters[place]))) beginnings.push(place);
  return beginnings;
}

/** Whether no letter stands directly before this one. */
export function beginsWord({ codes, gaps }: Signs, at: number): boolean {
  return gaps[at] !== NO_GAP || at === 0 || !isWordCode(unitAt(codes, at - 1));
}

/** The positions of letters and digits, in a run of the signs if one is given. */
export function lettersOf(
  { codes, length }: Signs,
  { start, end }: Span = { start: 0, end: length },
): Uint32Array {
  const letters = new Uint32Array(end - start);
  let count = 0;
  for (let position = start; position < end; position++)
    if (isWordCode(sure(codes[position]))) letters[count++] = position;
  return letters.subarray(0, count);
}

/** The hash, 32 bits, of the run of letters that begins at a place; `letters` has to have as many more. */
export function gramAt({ codes }: Signs, letters: Uint32Array, place: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < GRAM; offset++)
    hash = Math.imul(hash ^ sure(codes[sure(letters[place + offset])]), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the sorted numbers are not greater. */
function countUpTo(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sure(sorted[middle]) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
