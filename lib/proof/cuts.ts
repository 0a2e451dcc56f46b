import {
  CLOSING,
  closingBracket,
  joinsAfter,
  joinsBefore,
  OPENING,
  openingBracket,
} from './brackets';
import {
  code,
  codesOf,
  COMMA,
  DASH,
  DOT,
  isDigitCode,
  isLetterCode,
  isLowerCase,
  isWordCode,
  QUOTE,
} from './characters';
import { cutsSignOfFigure, isAfterCurrency, isSignAfterFigure } from './figure-signs';
import { beginsFigure, isInsideFigure, opensFigure } from './figures';
import { SUSPENDED } from './hyphenation';
import { codeAt, isAttached, LINE_BREAK, NO_GAP, PAGE_BREAK, type Signs } from './signs';

/**
 * Whether a wording that begins (or ends) between the sign at `at` and the one before it would cut something in two: a
 * word (`Arbeit` of `Arbeitslosigkeit`, `Mitarbeiter` of `Mitarbeiter*innen`, `möglich` of `(un)möglich`) or a figure
 * (`5 %` of `-5 %`, `500` of `1.500`, `50` of `50 000`).
 */
export function cutsBefore(signs: Signs, at: number): boolean {
  return (
    isAfterDivision(signs, at) ||
    isInsideFigure(signs, at) ||
    cutsSignOfFigure(signs, at) ||
    (isJoined(signs, at) &&
      (cutsBeginning(signs, at) || cutsEnd(signs, at) || isInsideChain(signs, at)))
  );
}

/** After a hyphen at the end of a line, unless another word goes on there. */
function isAfterDivision({ divisions }: Signs, at: number): boolean {
  const before = divisions[at - 1] ?? 0;
  return before !== 0 && before !== SUSPENDED;
}

/** Without white space, but for that of a line or page that ends after a slash or a hyphen: `Bürger/⏎innen`. */
function isJoined(signs: Signs, at: number): boolean {
  return isAttached(signs, at) || isAfterDivision(signs, at) || isAfterSlash(signs, at);
}

function isAfterSlash(signs: Signs, at: number): boolean {
  if (codeAt(signs, at - 1) !== SLASH) return false;
  const gap = signs.gaps[at];
  return gap === LINE_BREAK || (gap === PAGE_BREAK && isLowerCase(codeAt(signs, at)));
}

const SLASH = code('/');

/** Whether what stands before a place is the beginning of what stands after it: the minus of `-5`, the bracket of `(un)möglich`. */
function cutsBeginning(signs: Signs, at: number): boolean {
  const before = codeAt(signs, at - 1);
  // A dash that opens a line marks an item of a list.
  const isInLine = (signs.gaps[at - 1] ?? NO_GAP) < LINE_BREAK;
  if (before === DASH)
    return beginsFigure(signs, at) || (isInLine && isWordCode(codeAt(signs, at)));
  if (opensFigure(signs, at - 1)) return true;
  const close = OPENING.has(before) ? closingBracket(signs, at - 1) : undefined;
  return close !== undefined && joinsAfter(signs, close);
}

/** Whether what stands after a place is the end of what stands before it: a hyphen, the last bracket of `Mitarbeiter(innen)`. */
function cutsEnd(signs: Signs, at: number): boolean {
  if (!isWordCode(codeAt(signs, at - 1))) return false;
  const after = codeAt(signs, at);
  if (isWordCode(after) || after === DASH) return true;
  const open = CLOSING.has(after) ? openingBracket(signs, at) : undefined;
  return open !== undefined && joinsBefore(signs, open);
}

/** Whether the signs around the place, none with white space beside it, make one of two words or figures. */
function isInsideChain(signs: Signs, at: number): boolean {
  let [first, after] = [at, at];
  while (
    first > at - LONGEST_CHAIN &&
    isJoined(signs, first) &&
    !isWordCode(codeAt(signs, first - 1))
  )
    first--;
  while (after < at + LONGEST_CHAIN && isJoined(signs, after) && !isWordCode(codeAt(signs, after)))
    after++;
  if (!isJoined(signs, first) && !isSignAfterFigure(signs, first)) return false;
  if (!isJoined(signs, after) && !isAfterCurrency(signs, after)) return false;
  const [left, right] = [codeAt(signs, first - 1), codeAt(signs, after)];
  if (!isWordCode(left) || !isWordCode(right)) return false;
  return after - first > 1 ? isJoiningChain(signs, first, after) : joins(signs, first, left, right);
}

/** Signs between two words that may make one of them. */
const LONGEST_CHAIN = 4;

/** `/-` in `Bürger/-innen`, `"-` in `"Hartz"-Reform`, `://` in an address, `...` in `10...20`. */
function isJoiningChain({ codes }: Signs, first: number, after: number): boolean {
  const chain = codes.subarray(first, after);
  if (chain.every((sign) => OPENING.has(sign))) return true;
  if (chain.every((sign) => sign === DOT))
    return isDigitCode(codes[first - 1] ?? 0x20) && isDigitCode(codes[after] ?? 0x20);
  return chain.some((sign) => STRONG.has(sign)) && !chain.some((sign) => PAUSES.has(sign));
}

/** Whether a single sign without white space around it does: `geht's`, `Bürger:innen`, `1.500`, `7/2010`, `z.B.` */
function joins(signs: Signs, at: number, left: number, right: number): boolean {
  const sign = codeAt(signs, at);
  const [isDigits, isLetters] = [
    isDigitCode(left) && isDigitCode(right),
    isLetterCode(left) && isLetterCode(right),
  ];
  if (OPENING.has(sign)) return joinsBefore(signs, at);
  if (CLOSING.has(sign)) return joinsAfter(signs, at);
  if (sign === DOT) return isDigits || (isLetters && joinsAbbreviation(signs, at, right));
  if (sign === COMMA) return isDigits;
  if (sign === COLON || sign === QUOTE) return isDigits || isLetters;
  return !PAUSES.has(sign) || (sign !== SEMICOLON && isLowerCase(right));
}

/** `z.B.` and `stadt.de`; where a sentence ends without white space, a capital and a word of some letters tell. */
function joinsAbbreviation(signs: Signs, at: number, right: number): boolean {
  const isSingleLetter = !isAttached(signs, at - 1) || !isWordCode(codeAt(signs, at - 2));
  return isSingleLetter || isLowerCase(right);
}

const COLON = code(':');
const SEMICOLON = code(';');
const PAUSES = codesOf(',;!?');
const STRONG = codesOf('-*_/\\·•‧∙∗&@+#=~|');
