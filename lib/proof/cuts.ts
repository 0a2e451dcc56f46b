import {
  DASH,
  isDigitCode,
  isLetterCode,
  isWordCode,
  LINE_BREAK,
  NO_GAP,
  QUOTE,
  type Signs,
} from './signs';

/**
 * Whether a wording that begins (or ends) between the sign at `at` and the one before it would cut something in two: a
 * word (`Arbeit` of `Arbeitslosigkeit`, `Mitarbeiter` of `Mitarbeiter*innen`) or a figure (`5 %` of `-5 %`, `500` of `1.500`).
 */
export function cutsBefore(signs: Signs, at: number): boolean {
  if (at <= 0 || at >= signs.length) return false;
  const [before, after] = [codeAt(signs, at - 1), codeAt(signs, at)];
  if (isWordCode(before) && isWordCode(after)) return isAttached(signs, at);
  return isWordCode(after)
    ? cutsBeginning(signs, at, before)
    : isWordCode(before) && cutsEnd(signs, at, after);
}

function cutsBeginning(signs: Signs, at: number, before: number): boolean {
  // In `20 € 1.500` the sign belongs to the figure before it.
  if (
    isDigitCode(codeAt(signs, at)) &&
    BEFORE_FIGURES.has(before) &&
    !isDigitCode(codeAt(signs, at - 2))
  )
    return true;
  if (!isAttached(signs, at)) return false;
  const opensLine = (signs.gaps[at - 1] ?? NO_GAP) >= LINE_BREAK;
  // A dash that opens a line marks an item of a list; before a figure it may well be its sign.
  if (before === DASH) return isDigitCode(codeAt(signs, at)) || !opensLine;
  return isAttached(signs, at - 1) && joins(codeAt(signs, at - 2), before, codeAt(signs, at));
}

function cutsEnd(signs: Signs, at: number, after: number): boolean {
  if (isDigitCode(codeAt(signs, at - 1)) && AFTER_FIGURES.has(after)) return true;
  if (!isAttached(signs, at)) return false;
  return (
    after === DASH ||
    (isAttached(signs, at + 1) && joins(codeAt(signs, at - 1), after, codeAt(signs, at + 1)))
  );
}

/** Whether a sign without white space around it makes one of two words or figures: `geht's`, `Bürger:innen`, `1.500`, `7/2010`. */
function joins(before: number, sign: number, after: number): boolean {
  if (isDigitCode(before) && isDigitCode(after)) return IN_FIGURES.has(sign);
  return isLetterCode(before) && isLetterCode(after) && IN_WORDS.has(sign);
}

const codesOf = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const BEFORE_FIGURES = codesOf('+±<>≤≥~§$€£');
const AFTER_FIGURES = codesOf('%‰°€$£');
const IN_FIGURES = codesOf('.,:/-');
const IN_WORDS = new Set([...codesOf('-*:_/&@'), QUOTE]);

function isAttached({ gaps }: Signs, at: number): boolean {
  return gaps[at] === NO_GAP;
}

function codeAt({ codes }: Signs, at: number): number {
  return codes[at] ?? 0x20;
}
