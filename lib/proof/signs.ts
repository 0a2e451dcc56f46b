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

/** A run of a text, from `start` up to, without, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const DASH = code('-');
export const QUOTE = code('"');
export const DOT = code('.');
export const COMMA = code(',');

/** `skipped` are runs that count as a line break, in their order. */
export function signsOf(text: string, skipped: readonly Span[] = []): Signs {
  const composed = compose(text);
  const offsets = composed.offsets;
  const collector = new Collector(composed.text);
  let gap = LINE_BREAK;
  let skip = 0;
  for (let position = 0; position < composed.text.length; position++) {
    const start = offsets ? (offsets[position] ?? 0) : position;
    while (skip < skipped.length && (skipped[skip]?.end ?? 0) <= start) skip++;
    const unit = composed.text.charCodeAt(position);
    const kind =
      skip < skipped.length && start >= (skipped[skip]?.start ?? 0) ? SPACING : kindOf(unit);
    if (kind === SPACING) gap = widened(gap, unit);
    else if (kind === SHY && isAtLineEnd(composed.text, position))
      position = endOfSpace(composed.text, position + 1) - 1;
    else if (kind !== SHY && kind !== WITHOUT_WIDTH) {
      const isPair = unit === COMMA && isLowQuote(composed.text, position, gap);
      if (isPair) position++;
      collector.add(
        isPair ? LOW_QUOTE : unit,
        gap,
        start,
        offsets ? endOf(offsets, position) : position + 1,
      );
      gap = NO_GAP;
    }
  }
  return collector.signs();
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

/** The same letter in the other case, such as `D` and `d`. */
export function isSameLetter(a: number, b: number): boolean {
  return (
    isLetterCode(a) && String.fromCharCode(a).toLowerCase() === String.fromCharCode(b).toLowerCase()
  );
}

export function isLowerCase(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return isLetterCode(unit) && letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

const SIGN = 1;
const SPACING = 2;
const WITHOUT_WIDTH = 3;
const SHY = 4;
const LETTER = 5;
const DIGIT = 6;

/** What each code unit is, looked up when it is first met. Halves of surrogate pairs count as letters: none is ever lost. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  return known === 0 ? (kinds[unit] = classified(String.fromCharCode(unit))) : known;
}

function classified(character: string): number {
  if (character === '\u00AD') return SHY;
  if (/[\u200B-\u200D\u2060\uFEFF]/.test(character)) return WITHOUT_WIDTH;
  if (/\s/.test(character)) return SPACING;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{L}\p{M}\p{Cs}]/u.test(character) ? LETTER : SIGN;
}

/** How a code unit is compared, where it is not by itself. */
const FOLDED = new Map<number, readonly number[]>([
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D'].map(
    (dash): [number, number[]] => [code(dash), [DASH]],
  ),
  ...[
    ..."'`\u00B4\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u02BC\uFF02\uFF07",
  ].map((mark): [number, number[]] => [code(mark), [QUOTE]]),
  [code('…'), [DOT, DOT, DOT]],
  ...Object.entries({ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ſt', ﬆ: 'st' }).map(
    ([ligature, letters]): [number, number[]] => [code(ligature), [...letters].map(code)],
  ),
]);
/** Below this, only the apostrophe is compared as something else. */
const FIRST_FOLDED = 0x60;
const APOSTROPHE = code("'");

/** `,,` where a quotation begins: what typewriters have for `„`. */
function isLowQuote(text: string, position: number, gap: number): boolean {
  return (
    gap !== NO_GAP &&
    text.charCodeAt(position + 1) === COMMA &&
    isWordCode(text.charCodeAt(position + 2) || 0x20)
  );
}

const LOW_QUOTE = code('„');

/** Marks that are set twice for one: `--`, and `''` or ` `` ` as TeX has them. */
const DOUBLED = new Set([..."-'`\u2018\u2019"].map(code));

class Collector {
  readonly #codes: Uint16Array;
  readonly #gaps: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #length = 0;
  #lastUnit = 0;

  constructor(text: string) {
    // Some characters are compared as three; all lists share one buffer, since there are many short texts.
    const size = text.length + 2 * (text.match(/[…ﬀ-ﬆ]/g)?.length ?? 0);
    const buffer = new ArrayBuffer(size * 11);
    this.#starts = new Uint32Array(buffer, 0, size);
    this.#ends = new Uint32Array(buffer, size * 4, size);
    this.#codes = new Uint16Array(buffer, size * 8, size);
    this.#gaps = new Uint8Array(buffer, size * 10, size);
  }

  add(unit: number, gap: number, start: number, end: number): void {
    const isSecond = gap === NO_GAP && unit === this.#lastUnit && DOUBLED.has(unit);
    this.#lastUnit = isSecond ? 0 : unit;
    if (isSecond) {
      this.#ends[this.#length - 1] = end;
      return;
    }
    const folded = unit < FIRST_FOLDED && unit !== APOSTROPHE ? undefined : FOLDED.get(unit);
    if (!folded) return this.#put(unit, gap, start, end);
    for (let part = 0; part < folded.length; part++)
      this.#put(folded[part] ?? 0, part === 0 ? gap : NO_GAP, start, end);
  }

  #put(unit: number, gap: number, start: number, end: number): void {
    this.#codes[this.#length] = unit;
    this.#gaps[this.#length] = gap;
    this.#starts[this.#length] = start;
    this.#ends[this.#length++] = end;
  }

  signs(): Signs {
    const length = this.#length;
    return {
      length,
      codes: this.#codes.subarray(0, length),
      gaps: this.#gaps.subarray(0, length),
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
    };
  }
}

function widened(gap: number, unit: number): number {
  if (unit !== LINE_FEED) return Math.max(gap, SPACE);
  return gap >= LINE_BREAK ? PARAGRAPH_BREAK : LINE_BREAK;
}

const LINE_FEED = 10;

function isAtLineEnd(text: string, position: number): boolean {
  return text.slice(position + 1, endOfSpace(text, position + 1)).includes('\n');
}

function endOfSpace(text: string, from: number): number {
  let end = from;
  while (end < text.length && kindOf(text.charCodeAt(end)) === SPACING) end++;
  return end;
}

/** A text in NFC. */
export interface Composed {
  readonly text: string;
  /** Where in the text each unit of the composed one comes from; missing when it is the same text. */
  readonly offsets?: Uint32Array;
}

/** Composed letter by letter, because offsets have to survive. */
export function compose(text: string): Composed {
  if (text === text.normalize('NFC')) return { text };
  let composed = '';
  const offsets: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\P{M}[\p{M}\u1160-\u11FF]*|\p{M}+/gsu)) {
    const normal = cluster.normalize('NFC');
    composed += normal;
    for (let unit = 0; unit < normal.length; unit++) offsets.push(index);
  }
  return { text: composed, offsets: Uint32Array.from([...offsets, text.length]) };
}

function endOf(offsets: Uint32Array, position: number): number {
  let next = position + 1;
  while (next < offsets.length - 1 && offsets[next] === offsets[position]) next++;
  return offsets[next] ?? 0;
}

function code(character: string): number {
  return character.charCodeAt(0);
}
