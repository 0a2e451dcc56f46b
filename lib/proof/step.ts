import { codesOf, DASH, isDigitCode, isWordCode } from './characters';
import { beginsFigure, isInsideDate, isMinus, opensFigure } from './figures';
import { DISSOLVED, mayDissolve } from './hyphenation';
import { LINE_BREAK, NO_GAP, PARAGRAPH_BREAK, type Signs, unitAt } from './signs';

/** The sign of the text after the one that stands for the sign `at` of the wording; undefined when it is another. */
export function step(
  wording: Signs,
  text: Signs,
  at: number,
  place: number,
  isFirst: boolean,
): number | undefined {
  const wanted = wording.codes[at];
  const isSame = text.codes[place] === wanted && text.divisions[place] !== DISSOLVED;
  if (isSame && (isFirst || gapsAgree(wording, text, at, place))) return place + 1;
  if (text.codes[place + 1] !== wanted) return undefined;
  const isJoined = wording.gaps[at] === NO_GAP && mayDissolve(text.divisions[place] ?? 0);
  const isItem = wording.gaps[at] === PARAGRAPH_BREAK && marksItem(text, place);
  return isJoined || isItem ? place + 2 : undefined;
}

/**
 * White space between letters or digits has to be in both or in neither. Beside other signs it does not matter, except
 * inside figures: `1. 500` is not `1.500`, and `– 5` not `-5`.
 */
function gapsAgree(wording: Signs, text: Signs, at: number, place: number): boolean {
  const { codes } = text;
  if (codes[place - 1] === DASH && beginsFigure(text, place))
    return isMinus(wording, at - 1) === isMinus(text, place - 1);
  if (
    isDigitCode(unitAt(codes, place)) &&
    opensFigure(wording, at - 1) !== opensFigure(text, place - 1)
  )
    return false;
  return (
    (wording.gaps[at] === NO_GAP) === (text.gaps[place] === NO_GAP) ||
    !gapMatters(codes, place) ||
    isInsideDate(text, place)
  );
}

function gapMatters(codes: Uint16Array, at: number): boolean {
  const [before, here] = [codes[at - 1] ?? 0x20, codes[at] ?? 0x20];
  if (isWordCode(before)) {
    const isInFigure = isDigitCode(before) && isDigitCode(codes[at + 1] ?? 0x20);
    return isWordCode(here) || (isInFigure && here !== DASH);
  }
  return isDigitCode(here) && isDigitCode(codes[at - 2] ?? 0x20);
}

/** The sign that opens an item of a list in the text, where the wording begins a paragraph. */
function marksItem({ codes, gaps }: Signs, place: number): boolean {
  return (
    ITEM_MARKS.has(unitAt(codes, place)) &&
    (gaps[place] ?? 0) >= LINE_BREAK &&
    gaps[place + 1] !== NO_GAP
  );
}

/** With those that slides have in fonts of their own. */
const ITEM_MARKS = codesOf('-*•·‣▪▫◦●○■□►➢✓\uF0A7\uF0B7\uF0D8');
