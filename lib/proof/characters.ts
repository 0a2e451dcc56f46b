/*
 * What each UTF-16 code unit is to the check of wordings. Halves of surrogate pairs count as letters: none is ever lost.
 */

export const DASH = code('-');
export const QUOTE = code('"');
export const DOT = code('.');
export const COMMA = code(',');
export const SOFT_HYPHEN = 0xad;
export const LINE_FEED = 10;
export const FORM_FEED = 12;
export const CARRIAGE_RETURN = 13;

export function code(character: string): number {
  return character.charCodeAt(0);
}

export function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map(code));
}

export function isWordCode(unit: number): boolean {
  return kindOf(unit) >= LETTER;
}

export function isDigitCode(unit: number): boolean {
  return kindOf(unit) === DIGIT;
}

export function isLetterCode(unit: number): boolean {
  return kindOf(unit) === LETTER;
}

export function isSpaceCode(unit: number): boolean {
  return kindOf(unit) === SPACING;
}

/** White space that ends a line: line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
export function isLineEnd(unit: number): boolean {
  if (unit <= CARRIAGE_RETURN) return unit >= LINE_FEED;
  return unit === NEXT_LINE || unit === LINE_SEPARATOR || unit === PARAGRAPH_SEPARATOR;
}

/** Where the line ends that an offset is in. */
export function endOfLine(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.exec(text)?.index ?? text.length;
}

/** The same as `isLineEnd`, for looking ahead in long texts. */
const LINE_END = /[\n\v\f\r\x85\u2028\u2029]/g;

const NEXT_LINE = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/** Soft hyphens, joiners, marks of direction and selectors of glyphs: nothing is printed for them. */
export function hasNoWidth(unit: number): boolean {
  return kindOf(unit) === WITHOUT_WIDTH;
}

/** The same letter in the other case, such as `D` and `d`. */
export function isSameLetter(a: number, b: number): boolean {
  return isLetterCode(a) && lowerCase(a) === lowerCase(b);
}

export function isLowerCase(unit: number): boolean {
  return lowerCase(unit) === letter(unit) && upperCase(unit) !== letter(unit);
}

export function isUpperCase(unit: number): boolean {
  return upperCase(unit) === letter(unit) && lowerCase(unit) !== letter(unit);
}

const letter = (unit: number) => String.fromCharCode(unit);
const lowerCase = (unit: number) => letter(unit).toLowerCase();
const upperCase = (unit: number) => letter(unit).toUpperCase();

const SIGN = 1;
const SPACING = 2;
const WITHOUT_WIDTH = 3;
const LETTER = 4;
const DIGIT = 5;

/**
 * Without those that turn the direction of what follows (U+202B, U+202E, U+2067): they change what is read, so they are
 * signs like any other.
 */
const NO_WIDTH =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A\u202C\u202D\u2060-\u2066\u2068\u2069\uFE00-\uFE0F\uFEFF]/;

/** Looked up when a unit is first met. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  return known === 0 ? (kinds[unit] = classified(unit)) : known;
}

function classified(unit: number): number {
  const character = letter(unit);
  if (NO_WIDTH.test(character)) return WITHOUT_WIDTH;
  if (isLineEnd(unit) || /\s/.test(character)) return SPACING;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{L}\p{M}\p{Cs}]/u.test(character) ? LETTER : SIGN;
}
