import { DOT, isLetterCode, NO_GAP, signsOf, type Signs } from './signs';

/** A wording, ready to be looked up: its signs, and what among them need not stand in the source. */
export interface Pattern {
  readonly signs: Signs;
  /** By the position of its first sign. */
  readonly marks: ReadonlyMap<number, EditorsMark>;
}

/**
 * What somebody who quotes adds. The source may have the very same; then it is part of the wording.
 *
 * `omission`: `[…]`, `(...)`, a bare `…`. `insertion`: `[die Stadt]`. `letter`: `[D]ie`. An insertion may have an ellipsis
 * within its brackets; then something is left out there as well.
 */
export interface EditorsMark {
  readonly type: 'omission' | 'insertion' | 'letter';
  /** The first sign after it. */
  readonly end: number;
  readonly omits: boolean;
}

/** So many marks are read; the others are taken literally. A wording with more of them is none. */
const MOST_MARKS = 200;

export function patternOf(wording: string): Pattern {
  const signs = signsOf(wording);
  const marks = new Map<number, EditorsMark>();
  for (let at = 0; at < signs.length && marks.size < MOST_MARKS;) {
    const mark = markAt(signs, at);
    if (mark) marks.set(at, mark);
    at = mark?.end ?? at + 1;
  }
  return { signs, marks };
}

/** The runs of signs between the marks; every wording has one more of them than marks, some of them empty. */
export function runsBetween({
  signs,
  marks,
}: Pattern): { readonly start: number; readonly end: number }[] {
  const starts = [0, ...[...marks.values()].map(({ end }) => end)];
  const ends = [...marks.keys(), signs.length];
  return starts.map((start, index) => ({ start, end: ends[index] ?? start }));
}

function markAt(signs: Signs, at: number): EditorsMark | undefined {
  const { codes } = signs;
  if (isEllipsis(signs, at)) return { type: 'omission', end: at + 3, omits: true };
  if (codes[at] === OPEN_PARENTHESIS)
    return isEllipsis(signs, at + 1) && codes[at + 4] === CLOSE_PARENTHESIS
      ? { type: 'omission', end: at + 5, omits: true }
      : undefined;
  if (codes[at] !== OPEN_BRACKET) return undefined;
  const close = closingBracket(signs, at);
  if (close === undefined || close === at + 1) return undefined;
  if (isEllipsis(signs, at + 1) && close === at + 4)
    return { type: 'omission', end: close + 1, omits: true };
  const omits = isEllipsis(signs, at + 1) || isEllipsis(signs, close - 3);
  const isLetter =
    close === at + 2 &&
    isLetterCode(codes[at + 1] ?? 0) &&
    isLetterCode(codes[close + 1] ?? 0) &&
    signs.gaps[close + 1] === NO_GAP;
  return { type: isLetter ? 'letter' : 'insertion', end: close + 1, omits };
}

/** Three dots side by side, as `…` is read as well. */
function isEllipsis({ codes, gaps }: Signs, at: number): boolean {
  return (
    codes[at] === DOT &&
    codes[at + 1] === DOT &&
    codes[at + 2] === DOT &&
    gaps[at + 1] === NO_GAP &&
    gaps[at + 2] === NO_GAP
  );
}

/** Of brackets inside each other the outer one counts. */
function closingBracket({ codes, length }: Signs, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < Math.min(length, open + LONGEST_MARK); at++) {
    if (codes[at] === OPEN_BRACKET) depth++;
    else if (codes[at] === CLOSE_BRACKET && --depth === 0) return at;
  }
  return undefined;
}

/** In signs. Who puts more into brackets writes a text of his own. */
const LONGEST_MARK = 500;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;
