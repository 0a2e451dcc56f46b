import { codesOf, DASH, isDigitCode } from './characters';
import { codeAt, isAttached, type Signs } from './signs';

/*
 * Signs that belong to the figure beside them, whatever white space there is: `§ 6`, `+ 5`, `5 %`, `US$ 20`.
 */

const CURRENCIES = '$¢£¥₠₡₢₣₤₥₦₧₨₩₪₫€₭₮₯₰₱₲₳₴₵₶₷₸₹₺₻₼₽₾₿';
const CURRENCY = codesOf(CURRENCIES);
const BEFORE_FIGURES = codesOf(`+±∓<>≤≥≦≧≪≫≈≃≅≠~∼√∅×÷§№#${CURRENCIES}`);
const WITH_FIGURES = new Set([...BEFORE_FIGURES, DASH, ...codesOf('=/')]);
const AFTER_FIGURES = codesOf(`%‰‱°′″${CURRENCIES}`);

/** Whether the sign before or after a place belongs to the figure on the other side. */
export function cutsSignOfFigure(signs: Signs, at: number): boolean {
  return isSignAfterFigure(signs, at) || isInsideSignsBefore(signs, at) || isOpenRange(signs, at);
}

/** `°` in `5 °C`, `%` in `5 %-Hürde`. */
export function isSignAfterFigure(signs: Signs, at: number): boolean {
  return AFTER_FIGURES.has(codeAt(signs, at)) && isDigitCode(codeAt(signs, at - 1));
}

/** The figure after `$` in `US$ 20`. */
export function isAfterCurrency(signs: Signs, at: number): boolean {
  return CURRENCY.has(codeAt(signs, at - 1)) && isDigitCode(codeAt(signs, at));
}

/** Before the figure, or between the signs before it: `§§ 5`, `>=5`, `+/-5`. */
function isInsideSignsBefore(signs: Signs, at: number): boolean {
  const first = firstSignBefore(signs, at);
  if (first === at) return false;
  let end = at;
  while (end < at + MOST_SIGNS && isAttached(signs, end) && WITH_FIGURES.has(codeAt(signs, end)))
    end++;
  if (!isDigitCode(codeAt(signs, end))) return false;
  // In `20 € 1.500` the sign belongs to the figure before it.
  return (
    !isSignAfterFigure(signs, first) &&
    signs.codes.subarray(first, end).some((sign) => BEFORE_FIGURES.has(sign))
  );
}

/** The first of the signs side by side up to a place. */
function firstSignBefore(signs: Signs, at: number): number {
  let first = at;
  while (first > at - MOST_SIGNS && WITH_FIGURES.has(codeAt(signs, first - 1))) {
    first--;
    if (!isAttached(signs, first)) break;
  }
  return first;
}

const MOST_SIGNS = 4;

/** `1990-` and then, on a new line or after a space, `1995`. */
function isOpenRange(signs: Signs, at: number): boolean {
  return (
    codeAt(signs, at - 1) === DASH &&
    isDigitCode(codeAt(signs, at)) &&
    isAttached(signs, at - 1) &&
    isDigitCode(codeAt(signs, at - 2))
  );
}
