import { codesOf, DASH, isDigitCode, isLetterCode, isUpperCase, isWordCode } from './characters';
import { codeAt, isAttached, type Signs } from './signs';

/*
 * Brackets that are part of a word or a figure: `Mitarbeiter(innen)`, `(un)möglich`, `5(2)`.
 */

export const OPENING = codesOf('([{');
export const CLOSING = codesOf(')]}');

/** Whether an opening bracket belongs to what stands before it: `Mitarbeiter(innen)`, `5(2)`; not `Wort(3)`, a note. */
export function joinsBefore(signs: Signs, open: number): boolean {
  let first = open;
  while (isAttached(signs, first) && OPENING.has(codeAt(signs, first - 1))) first--;
  const [left, right] = [codeAt(signs, first - 1), codeAt(signs, open + 1)];
  return isAttached(signs, first) && isWordCode(left) && (isLetterCode(right) || isDigitCode(left));
}

/** Whether a closing bracket belongs to what stands after it: `(un)möglich`, `(Nicht-)Raucher`; not `a)Die`, `(a)Die`, `(3)Die`. */
export function joinsAfter(signs: Signs, close: number): boolean {
  const after = codeAt(signs, close + 1);
  const open = openingBracket(signs, close);
  if (open === undefined || !isAttached(signs, close + 1) || !isWordCode(after)) return false;
  const last = codeAt(signs, close - 1);
  const isItem = isUpperCase(after) && !joinsBefore(signs, open);
  return last === DASH || (isLetterCode(last) && !isItem);
}

/** The bracket that closes one within a word. */
export function closingBracket(signs: Signs, open: number): number | undefined {
  for (let at = open + 1; at <= open + LONGEST_BRACKET; at++) {
    if (!isAttached(signs, at) || OPENING.has(codeAt(signs, at))) return undefined;
    if (CLOSING.has(codeAt(signs, at))) return at;
  }
  return undefined;
}

/** The bracket that opens what one closes within a word. */
export function openingBracket(signs: Signs, close: number): number | undefined {
  for (let at = close; at > close - LONGEST_BRACKET; at--) {
    if (!isAttached(signs, at)) return undefined;
    if (OPENING.has(codeAt(signs, at - 1))) return at - 1;
  }
  return undefined;
}

/** In signs: longer brackets are no part of a word. */
const LONGEST_BRACKET = 40;
