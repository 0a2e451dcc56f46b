import {
  codesOf,
  COMMA,
  DASH,
  DOT,
  isDigitCode,
  isLetterCode,
  isLowerCase,
  isWordCode,
} from './characters';
import { wordAt } from './sentences';
import { codeAt, isAttached, NO_GAP, PARAGRAPH_BREAK, type Signs, unitAt } from './signs';

/*
 * Figures with white space in them: `50 000`, `3 ½`, `3 : 1`, `1. 1. 2005`; and what is a minus.
 */

/** Whether the white space before a sign stands inside of a figure. */
export function isInsideFigure(signs: Signs, at: number): boolean {
  if (!isWithinParagraph(signs, at)) return false;
  if (signs.codes[at] === DOT) return isInsideDate(signs, at + 1) || endsOrdinal(signs, at);
  return (
    isInsideGroups(signs, at) ||
    isBeforeFraction(signs, at) ||
    isInsideRatio(signs, at) ||
    isInsideRatio(signs, at - 1) ||
    isInsideDate(signs, at)
  );
}

/** Before the month or the year of a date in figures: there white space is forgiven, and nothing may begin or end. */
export function isInsideDate(signs: Signs, at: number): boolean {
  if (signs.codes[at - 1] !== DOT) return false;
  const before = startOfDigits(signs, at - 1);
  return [before, startOfDigits(signs, before - 1)].some((day) =>
    partsOfDate(signs, day).includes(at),
  );
}

/** Where the month and the year of the date begin that begins at a place; none where no date does. */
function partsOfDate(signs: Signs, day: number): readonly number[] {
  const month = afterOrdinal(signs, day);
  const year = afterOrdinal(signs, month);
  return endOfDigits(signs, year) - year === DIGITS_OF_YEAR ? [month, year] : [];
}

/** After the full stop of a day or month; beyond the text where there is none. */
function afterOrdinal(signs: Signs, start: number): number {
  const end = endOfDigits(signs, start);
  const isOrdinal = isDayOrMonth(end - start) && signs.codes[end] === DOT && isAttached(signs, end);
  return isOrdinal ? end + 1 : signs.length;
}

const DIGITS_OF_YEAR = 4;

/** Before the full stop of `5. Januar` or `19. und`, which ends no sentence. */
function endsOrdinal(signs: Signs, at: number): boolean {
  return (
    isAttached(signs, at) &&
    isWithinParagraph(signs, at + 1) &&
    isDayOrMonth(at - startOfDigits(signs, at)) &&
    (isLowerCase(codeAt(signs, at + 1)) || MONTHS.has(wordAt(signs, at + 1)))
  );
}

const MONTHS = new Set(
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
);

const isDayOrMonth = (digits: number) => digits === 1 || digits === 2;

/** A digit, or the comma of `,5`. */
export function beginsFigure({ codes, gaps }: Signs, at: number): boolean {
  if (isDigitCode(codes[at] ?? 0x20)) return true;
  const isPoint = codes[at] === COMMA || codes[at] === DOT;
  return isPoint && gaps[at + 1] === NO_GAP && isDigitCode(codes[at + 1] ?? 0x20);
}

/** The comma of `,5`: not that of `da,5`. */
export function opensFigure(signs: Signs, at: number): boolean {
  const { codes, gaps } = signs;
  return (
    (codes[at] === COMMA || codes[at] === DOT) &&
    beginsFigure(signs, at) &&
    (at === 0 || gaps[at] !== NO_GAP || OPENS_FIGURE.has(codes[at - 1] ?? 0x20))
  );
}

/** Before `,5`. */
const OPENS_FIGURE = codesOf('-+(["');

/** A dash directly before a figure, and nothing before the dash that it may stand between. */
export function isMinus(signs: Signs, at: number): boolean {
  const { codes, gaps } = signs;
  return (
    codes[at] === DASH &&
    gaps[at + 1] === NO_GAP &&
    beginsFigure(signs, at + 1) &&
    (at === 0 || gaps[at] !== NO_GAP || !isWordCode(codes[at - 1] ?? 0x20))
  );
}

/** `50 000`: three digits after one to three, or after such a group. */
function isInsideGroups(signs: Signs, at: number): boolean {
  const { codes, gaps } = signs;
  if (gaps[at] === NO_GAP || !isDigitCode(codes[at - 1] ?? 0x20)) return false;
  if (endOfDigits(signs, at) - at !== GROUP) return false;
  const start = startOfDigits(signs, at);
  if (at - start > GROUP) return false;
  if (gaps[start] !== NO_GAP) return true;
  const before = codes[start - 1] ?? 0x20;
  return (
    !isLetterCode(before) && !(IN_FIGURES.has(before) && isDigitCode(codes[start - 2] ?? 0x20))
  );
}

const GROUP = 3;
const IN_FIGURES = codesOf('.,:/-');

/** `3 ½`, `3 1/2`. */
function isBeforeFraction(signs: Signs, at: number): boolean {
  const { codes, gaps } = signs;
  if (!isDigitCode(codes[at - 1] ?? 0x20)) return false;
  if (FRACTIONS.has(unitAt(codes, at))) return true;
  const slash = endOfDigits(signs, at);
  const end = endOfDigits(signs, slash + 1);
  return (
    slash - at === 1 &&
    SLASHES.has(unitAt(codes, slash)) &&
    gaps[slash] === NO_GAP &&
    gaps[slash + 1] === NO_GAP &&
    isDayOrMonth(end - slash - 1)
  );
}

const SLASHES = codesOf('/⁄∕');
const FRACTIONS = codesOf('¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞');

/** `3 : 1`, `2003 / 2004`, `10/ 20`: before the sign that stands between figures; but a colon after a figure ends what it heads. */
function isInsideRatio({ codes, gaps }: Signs, at: number): boolean {
  const sign = codes[at] ?? 0x20;
  return (
    BETWEEN_FIGURES.has(sign) &&
    (gaps[at] !== NO_GAP || (gaps[at + 1] !== NO_GAP && sign !== COLON)) &&
    isDigitCode(codes[at - 1] ?? 0x20) &&
    isDigitCode(codes[at + 1] ?? 0x20)
  );
}

const COLON = 0x3a;
const BETWEEN_FIGURES = codesOf(':∶/⁄∕÷×·+');

function isWithinParagraph({ gaps }: Signs, at: number): boolean {
  return (gaps[at] ?? PARAGRAPH_BREAK) < PARAGRAPH_BREAK;
}

/** The first sign after the digits that stand side by side from a place on. */
function endOfDigits({ codes, gaps }: Signs, start: number): number {
  let end = start;
  while (
    end - start < LONGEST_RUN &&
    isDigitCode(codes[end] ?? 0x20) &&
    (end === start || gaps[end] === NO_GAP)
  )
    end++;
  return end;
}

/** The first of the digits that stand side by side up to a place. */
function startOfDigits({ codes, gaps }: Signs, end: number): number {
  let start = end;
  while (
    end - start < LONGEST_RUN &&
    isDigitCode(codes[start - 1] ?? 0x20) &&
    (start === end || gaps[start] === NO_GAP)
  )
    start--;
  return start;
}

/** Digits looked at: no part of a date or group has more. */
const LONGEST_RUN = 8;
