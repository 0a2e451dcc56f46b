import { codesOf, DOT, isDigitCode, isLetterCode, isWordCode, QUOTE } from './characters';
import { signsOfWording } from './read-signs';
import { codeAt, NO_GAP, type Signs, type Span, unitAt } from './signs';

/** A wording, ready to be looked up: its signs, and what among them need not stand in the source. */
export interface Pattern {
  readonly signs: Signs;
  /** By the position of its first sign. */
  readonly marks: ReadonlyMap<number, EditorsMark>;
  /** Square brackets that are no mark because of where they stand, such as `[un]` in `[un]möglich`: only a source can have them. */
  readonly misplaced: readonly Span[];
}

/**
 * What somebody who quotes adds. The source may have the very same; then it is part of the wording.
 *
 * `omission`: `[…]`, `(...)`, a bare `…`. `insertion`: `[die Stadt]`, with white space around it. `letter`: `[D]ie`.
 * `ending`: `Bürger[n]`. An insertion may have an ellipsis within its brackets; then something is left out there as well.
 */
export interface EditorsMark {
  readonly type: 'omission' | 'insertion' | 'letter' | 'ending';
  /** The first sign after it. */
  readonly end: number;
  readonly omits?: boolean;
}

/** So many marks are read; a wording with more of them is not looked up. */
export const MOST_MARKS = 100;

export function patternOf(wording: string): Pattern {
  const signs = signsOfWording(wording);
  const marks = new Map<number, EditorsMark>();
  const misplaced: Span[] = [];
  for (let at = 0; at < signs.length && marks.size <= MOST_MARKS;) {
    const mark = markAt(signs, at);
    if (mark === 'misplaced') misplaced.push({ start: at, end: closingBracket(signs, at) ?? at });
    else if (mark) marks.set(at, mark);
    at = mark && mark !== 'misplaced' ? mark.end : at + 1;
  }
  return { signs, marks, misplaced };
}

/** The same wording with nothing in it that need not stand in the source. */
export function literalPattern({ signs }: Pattern): Pattern {
  return { signs, marks: new Map(), misplaced: [] };
}

/** The runs of signs between the marks; every wording has one more of them than marks, some of them empty. */
export function runsBetween({ signs, marks }: Pattern): Span[] {
  const starts = [0, ...[...marks.values()].map(({ end }) => end)];
  const ends = [...marks.keys(), signs.length];
  return starts.map((start, index) => ({ start, end: ends[index] ?? start }));
}

function markAt(signs: Signs, at: number): EditorsMark | 'misplaced' | undefined {
  const { codes } = signs;
  if (isEllipsis(signs, at)) return { type: 'omission', end: at + 3 };
  if (codes[at] === OPEN_PARENTHESIS)
    return isEllipsis(signs, at + 1) && codes[at + 4] === CLOSE_PARENTHESIS
      ? { type: 'omission', end: at + 5 }
      : undefined;
  if (codes[at] !== OPEN_BRACKET) return undefined;
  const close = closingBracket(signs, at);
  if (close === undefined || close === at + 1) return undefined;
  if (isEllipsis(signs, at + 1) && close === at + 4) return { type: 'omission', end: close + 1 };
  const type = typeOfInsertion(signs, at, close);
  if (!type) return 'misplaced';
  const omits = isEllipsis(signs, at + 1) || isEllipsis(signs, close - 3);
  return { type, end: close + 1, omits };
}

function typeOfInsertion(
  signs: Signs,
  open: number,
  close: number,
): 'insertion' | 'letter' | 'ending' | undefined {
  const [startsFree, endsFree] = [isFreeBefore(signs, open), isFreeAfter(signs, close)];
  if (startsFree && changesLetter(signs, open, close)) return 'letter';
  if (endsFree && isEnding(signs, open, close)) return 'ending';
  return startsFree && endsFree && saysSomething(signs, open, close) ? 'insertion' : undefined;
}

/** White space, or what opens a quotation or bracket after white space. */
function isFreeBefore(signs: Signs, open: number): boolean {
  const { codes, gaps } = signs;
  let at = open;
  while (gaps[at] === NO_GAP && OPENERS.has(unitAt(codes, at - 1))) at--;
  return gaps[at] !== NO_GAP || endsOmission(signs, at);
}

/** `…[D]ie`, `[…][d]ie` */
function endsOmission(signs: Signs, end: number): boolean {
  const isBracket = END_OF_OMISSION.has(codeAt(signs, end - 1));
  return isEllipsis(signs, isBracket ? end - 4 : end - 3);
}

/** White space, or what closes a sentence, a quotation or a bracket before white space. */
function isFreeAfter({ codes, gaps }: Signs, close: number): boolean {
  let at = close + 1;
  while (gaps[at] === NO_GAP && CLOSERS.has(unitAt(codes, at))) at++;
  return gaps[at] !== NO_GAP;
}

const END_OF_OMISSION = codesOf(')]');
const OPENERS = new Set([QUOTE, ...codesOf('(')]);
const CLOSERS = new Set([QUOTE, ...codesOf(').,:;!?')]);

function changesLetter({ codes, gaps }: Signs, open: number, close: number): boolean {
  return (
    close === open + 2 &&
    isLetterCode(unitAt(codes, open + 1)) &&
    isLetterCode(unitAt(codes, close + 1)) &&
    gaps[close + 1] === NO_GAP
  );
}

/** Of nouns, adjectives and articles. `los` and `arm` are none: they turn a word into its opposite. */
const ENDINGS = new Set('e em en ens er ern es m n nen ns r s se'.split(' '));

function isEnding({ codes, gaps }: Signs, open: number, close: number): boolean {
  return (
    gaps[open] === NO_GAP &&
    isLetterCode(codes[open - 1] ?? 0x20) &&
    ENDINGS.has(String.fromCharCode(...codes.subarray(open + 1, close)))
  );
}

/** Words, or `[!]` and `[?]`; but nothing that makes another figure of one beside it, such as `[1] 500` or `[-] 5`. */
function saysSomething({ codes }: Signs, open: number, close: number): boolean {
  const inside = codes.subarray(open + 1, close);
  if (!inside.some(isWordCode)) return inside.every((sign) => REMARKS.has(sign));
  const isFigureBefore = isDigitCode(codes[open - 1] ?? 0x20);
  const isFigureAfter =
    isDigitCode(codes[close + 1] ?? 0x20) || isDigitCode(codes[close + 2] ?? 0x20);
  const first = inside.find((sign) => !QUOTING.has(sign));
  const last = inside.findLast((sign) => !PAUSES.has(sign));
  return (
    !(isFigureBefore && !isLetterCode(first ?? 0)) && !(isFigureAfter && !isLetterCode(last ?? 0))
  );
}

/** What may stand between a figure and the first letter of an insertion after it, or the last letter of one before it. */
const QUOTING = new Set([QUOTE, ...codesOf('(.')]);
const PAUSES = new Set([QUOTE, ...codesOf('.:,;)')]);
const REMARKS = codesOf('!?');

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
