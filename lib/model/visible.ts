/**
 * A text with every sign that cannot be seen, or that would break its line, as its code point: `\u{202E}`. What is
 * quoted in a message must not break the line, colour a terminal or turn the letters round.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u{${codeOf(sign)}}`);
}

/**
 * A text without signs that only turn letters round or hide between them: for titles, which stand among those of others in
 * tabs and lists of hits. Joiners stay, which some scripts cannot do without.
 */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Direction marks, and signs of no width; the check of the content warns of each. */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u3164\uFEFF]/g;

/** `U+202E`, and for letters the script as well: `U+0430, Cyrillic`. */
export function nameOfSign(sign: string): string {
  const script = SCRIPTS.find(([, pattern]) => pattern.test(sign))?.[0];
  return `U+${codeOf(sign)}${script ? `, ${script}` : ''}`;
}

/** Controls, formats (direction marks, signs of no width), separators of lines, halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Scripts whose letters are mistaken for Latin ones. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['full width', /[\uFF01-\uFF5E]/],
];

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
