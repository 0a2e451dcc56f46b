/**
 * A text as the signs that a check of wording compares: what is forgiven is evened out here, once for each text.
 *
 * Evened out are Unicode composition and ligatures, the glyphs of quotation marks, dashes and ellipses; left out are soft
 * hyphens and characters without width. White space is no sign: `gaps` says what of it stands before each.
 */
export interface Signs {
  readonly length: number;
  /** UTF-16 code units. */
  readonly codes: Uint16Array;
  readonly gaps: Uint8Array;
  /** Of a source: what a hyphen at the end of a line may be, see `hyphenation.ts`; 0 for every other sign. */
  readonly divisions: Uint8Array;
  /** Where in the text the sign stands; `ends` is the first offset after it. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** What stands between a sign and the one before it. */
export const NO_GAP = 0;
export const SPACE = 1;
export const LINE_BREAK = 2;
/** Two line breaks or more. */
export const PARAGRAPH_BREAK = 3;
/** The same where a page ends, in a source: its sentence may go on. */
export const PAGE_BREAK = 4;

/** A run of a text, from `start` up to, without, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether nothing stands between a sign and the one before it. */
export function isAttached({ gaps }: Signs, at: number): boolean {
  return gaps[at] === NO_GAP;
}

/** The sign at a place; a space where there is none, before the first and after the last. */
export function codeAt({ codes }: Signs, at: number): number {
  return unitAt(codes, at);
}

/** The same of the codes alone. */
export function unitAt(codes: Uint16Array, at: number): number {
  return codes[at] ?? 0x20;
}
