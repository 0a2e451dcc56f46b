import {
  code,
  codesOf,
  COMMA,
  DASH,
  DOT,
  isDigitCode,
  isLetterCode,
  isLowerCase,
  isUpperCase,
  isWordCode,
  QUOTE,
} from './characters';
import { beginsFigure, isInsideFigure, opensFigure } from './figures';
import { SUSPENDED } from './hyphenation';
import { LINE_BREAK, NO_GAP, type Signs } from './signs';

/**
 * Whether a wording that begins (or ends) between the sign at `at` and the one before it would cut something in two: a
 * word (`Arbeit` of `Arbeitslosigkeit`, `Mitarbeiter` of `Mitarbeiter*innen`, `möglich` of `(un)möglich`) or a figure
 * (`5 %` of `-5 %`, `500` of `1.500`, `50` of `50 000`).
 */
export function cutsBefore(signs: Signs, at: number): boolean {
  if (at <= 0 || at >= signs.length) return false;
  if (dividesWord(signs, at) || isInsideFigure(signs, at)) return true;
  const [before, after] = [codeAt(signs, at - 1), codeAt(signs, at)];
  if (cutsSignOfFigure(signs, at, before, after)) return true;
  if (!isJoined(signs, at)) return isOpenRange(signs, at, before, after);
  if (isWordCode(before) && isWordCode(after)) return true;
  if (before === DASH && beginsFigure(signs, at)) return true;
  if (isWordCode(after) && cutsBeginning(signs, at, before)) return true;
  if (isWordCode(before) && cutsEnd(signs, at, after)) return true;
  return isInsideChain(signs, at);
}

/** On either side of a hyphen at the end of a line, unless another word goes on after it. */
function dividesWord({ divisions }: Signs, at: number): boolean {
  if ((divisions[at] ?? 0) !== 0) return true;
  const before = divisions[at - 1] ?? 0;
  return before !== 0 && before !== SUSPENDED;
}

/** A sign that belongs to the figure beside it, whatever white space there is: `§ 6`, `+ 5`, `5 %`. */
function cutsSignOfFigure(signs: Signs, at: number, before: number, after: number): boolean {
  return (isDigitCode(before) && AFTER_FIGURES.has(after)) || isInsideSignsBefore(signs, at);
}

/** Before the figure, or between the signs before it: `§§ 5`, `>=5`, `+/-5`. */
function isInsideSignsBefore(signs: Signs, at: number): boolean {
  let [first, end] = [at, at];
  while (first > 0 && at - first < LONGEST_CHAIN && WITH_FIGURES.has(codeAt(signs, first - 1))) {
    first--;
    if (!isAttached(signs, first)) break;
  }
  while (end - at < LONGEST_CHAIN && isAttached(signs, end) && WITH_FIGURES.has(codeAt(signs, end)))
    end++;
  if (first === at || !isDigitCode(codeAt(signs, end))) return false;
  // In `20 € 1.500` the sign belongs to the figure before it.
  if (isDigitCode(codeAt(signs, first - 1)) && AFTER_FIGURES.has(codeAt(signs, first)))
    return false;
  return signs.codes.subarray(first, end).some((sign) => BEFORE_FIGURES.has(sign));
}

const CURRENCIES = '$¢£¥₠₡₢₣₤₥₦₧₨₩₪₫€₭₮₯₰₱₲₳₴₵₶₷₸₹₺₻₼₽₾₿';
const CURRENCY = codesOf(CURRENCIES);
const BEFORE_FIGURES = codesOf(`+±∓<>≤≥≦≧≪≫≈≃≅≠~∼√∅×÷§№#${CURRENCIES}`);
const WITH_FIGURES = new Set([...BEFORE_FIGURES, DASH, ...codesOf('=/')]);
const AFTER_FIGURES = codesOf(`%‰‱°${CURRENCIES}`);

/** `1990-` and then, on a new line or after a space, `1995`. */
function isOpenRange(signs: Signs, at: number, before: number, after: number): boolean {
  return (
    before === DASH &&
    isDigitCode(after) &&
    isAttached(signs, at - 1) &&
    isDigitCode(codeAt(signs, at - 2))
  );
}

function cutsBeginning(signs: Signs, at: number, before: number): boolean {
  const isFigure = isDigitCode(codeAt(signs, at));
  // A dash that opens a line marks an item of a list.
  if (before === DASH) return (signs.gaps[at - 1] ?? NO_GAP) < LINE_BREAK;
  if (isFigure && (before === COMMA || before === DOT)) return opensFigure(signs, at - 1);
  if (!OPENING.has(before)) return false;
  const close = closingBracket(signs, at - 1);
  return (
    close !== undefined && isAttached(signs, close + 1) && isLetterCode(codeAt(signs, close + 1))
  );
}

function cutsEnd(signs: Signs, at: number, after: number): boolean {
  if (after === DASH) return true;
  if (isDigitCode(codeAt(signs, at - 1)) && PRIMES.has(after)) return true;
  if (!CLOSING.has(after)) return false;
  const open = openingBracket(signs, at);
  return open !== undefined && joinsBefore(signs, open);
}

const PRIMES = codesOf('′″');

/** Whether the signs around the place, none with white space beside it, make one of two words or figures. */
function isInsideChain(signs: Signs, at: number): boolean {
  let [first, after] = [at, at];
  while (
    first > 0 &&
    at - first < LONGEST_CHAIN &&
    isJoined(signs, first) &&
    !isWordCode(codeAt(signs, first - 1))
  )
    first--;
  while (
    after < signs.length &&
    after - at < LONGEST_CHAIN &&
    isJoined(signs, after) &&
    !isWordCode(codeAt(signs, after))
  )
    after++;
  if (after === first || first === 0) return false;
  if (!isJoined(signs, first) && !isSignOfFigure(signs, first)) return false;
  if (!isJoined(signs, after) && !isCurrencyBefore(signs, after)) return false;
  const [left, right] = [codeAt(signs, first - 1), codeAt(signs, after)];
  if (!isWordCode(left) || !isWordCode(right)) return false;
  if (after - first > 1) return isJoiningChain(signs, first, after);
  return joins(signs, first, left, right);
}

/** `°` in `5 °C`, `%-` in `5 %-Hürde`. */
function isSignOfFigure(signs: Signs, at: number): boolean {
  return AFTER_FIGURES.has(codeAt(signs, at)) && isDigitCode(codeAt(signs, at - 1));
}

/** `$` in `US$ 20`. */
function isCurrencyBefore(signs: Signs, at: number): boolean {
  return CURRENCY.has(codeAt(signs, at - 1)) && isDigitCode(codeAt(signs, at));
}

/** `/-` in `Bürger/-innen`, `"-` in `"Hartz"-Reform`, `://` in an address, `...` in `10...20`. */
function isJoiningChain({ codes }: Signs, first: number, after: number): boolean {
  const chain = codes.subarray(first, after);
  if (chain.every((sign) => OPENING.has(sign))) return isLetterCode(codes[after] ?? 0x20);
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
  const isSingleLetter = at < 2 || !isAttached(signs, at - 1) || !isWordCode(codeAt(signs, at - 2));
  return isSingleLetter || isLowerCase(right);
}

/** Whether an opening bracket belongs to what stands before it: `Mitarbeiter(innen)`, `5(2)`; not `Wort(3)`, a note. */
function joinsBefore(signs: Signs, open: number): boolean {
  let first = open;
  while (isAttached(signs, first) && OPENING.has(codeAt(signs, first - 1))) first--;
  if (!isAttached(signs, first) || !isAttached(signs, open + 1)) return false;
  const [left, right] = [codeAt(signs, first - 1), codeAt(signs, open + 1)];
  return isWordCode(left) && (isLetterCode(right) || isDigitCode(left));
}

/** Whether a closing bracket belongs to what stands after it: `(un)möglich`; not `a)Die`, `(3)Die`. */
function joinsAfter(signs: Signs, close: number): boolean {
  const open = openingBracket(signs, close);
  if (open === undefined) return false;
  const isItem = isUpperCase(codeAt(signs, close + 1)) && !joinsBefore(signs, open);
  return !isItem && isLetterCode(codeAt(signs, close - 1));
}

/** The bracket that closes one within a word. */
function closingBracket(signs: Signs, open: number): number | undefined {
  for (let at = open + 1; at < Math.min(signs.length, open + LONGEST_BRACKET); at++) {
    if (!isAttached(signs, at) || OPENING.has(codeAt(signs, at))) return undefined;
    if (CLOSING.has(codeAt(signs, at))) return at;
  }
  return undefined;
}

/** The bracket that opens what one closes within a word. */
function openingBracket(signs: Signs, close: number): number | undefined {
  for (let at = close; at > Math.max(0, close - LONGEST_BRACKET); at--) {
    if (!isAttached(signs, at) || (at < close && CLOSING.has(codeAt(signs, at)))) return undefined;
    if (OPENING.has(codeAt(signs, at - 1))) return at - 1;
  }
  return undefined;
}

/** In signs: longer brackets are no part of a word. */
const LONGEST_BRACKET = 40;
/** Signs between two words that may make one of them. */
const LONGEST_CHAIN = 4;
const COLON = code(':');
const SLASH = code('/');
const OPENING = codesOf('([{');
const CLOSING = codesOf(')]}');
const SEMICOLON = code(';');
const PAUSES = codesOf(',;!?');
const STRONG = codesOf('-*_/\\·•‧∙∗&@+#=~|');

function isAttached({ gaps }: Signs, at: number): boolean {
  return gaps[at] === NO_GAP;
}

/** Without white space, but for that of a line that ends after a slash: `Bürger/⏎innen`. */
function isJoined(signs: Signs, at: number): boolean {
  if (isAttached(signs, at)) return true;
  const slash = codeAt(signs, at - 1) === DASH ? at - 2 : at - 1;
  return (
    signs.gaps[at] === LINE_BREAK &&
    codeAt(signs, slash) === SLASH &&
    isAttached(signs, slash) &&
    isAttached(signs, at - 1)
  );
}

function codeAt({ codes }: Signs, at: number): number {
  return codes[at] ?? 0x20;
}
