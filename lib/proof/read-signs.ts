import { sure } from '@/lib/model/sure';
import {
  code,
  codesOf,
  CARRIAGE_RETURN,
  COMMA,
  DASH,
  DOT,
  FORM_FEED,
  hasNoWidth,
  isLineEnd,
  isLowerCase,
  isSpaceCode,
  isWordCode,
  LINE_FEED,
  QUOTE,
  SOFT_HYPHEN,
} from './characters';
import { compose } from './compose';
import { markDivisions, type Hyphen } from './hyphenation';
import {
  LINE_BREAK,
  NO_GAP,
  PAGE_BREAK,
  PARAGRAPH_BREAK,
  SPACE,
  type Signs,
  type Span,
} from './signs';

/** A wording: a soft hyphen is nothing, be it at the end of a line. */
export function signsOfWording(wording: string): Signs {
  return signsOf(wording, [], false).signs();
}

/** A source: hyphens at the ends of its lines divide words. `skipped` are runs that count as a line break, in their order. */
export function signsOfSource(text: string, skipped: readonly Span[] = []): Signs {
  const collector = signsOf(text, skipped, true);
  const signs = collector.signs();
  markDivisions(signs, collector.hyphens);
  return signs;
}

function signsOf(text: string, skipped: readonly Span[], isSource: boolean): Collector {
  const { text: composed, offsets } = compose(text);
  const collector = new Collector(composed);
  let gap = LINE_BREAK;
  let leastGap = NO_GAP;
  let turnsPage = false;
  let skip = 0;
  let skipFrom = skipped[0]?.start ?? Infinity;
  for (let position = 0; position < composed.length; position++) {
    const start = offsets ? sure(offsets[position]) : position;
    const unit = composed.charCodeAt(position);
    if (!offsets && gap === NO_GAP && start < skipFrom) {
      const end = collector.addWord(composed, position, Math.min(skipFrom, composed.length));
      if (end > position) {
        position = end - 1;
        continue;
      }
    }
    while (skip < skipped.length && (skipped[skip]?.end ?? 0) <= start) skip++;
    skipFrom = skipped[skip]?.start ?? Infinity;
    const isSkipped = start >= skipFrom;
    if (isSpaceCode(unit) || isSkipped) {
      turnsPage ||= isSource && (isSkipped || unit === FORM_FEED);
      gap = widened(gap, unit, composed.charCodeAt(position - 1));
      continue;
    }
    if (gap === NO_GAP && (unit === SOFT_HYPHEN || unit === NOT_SIGN)) {
      const next = endOfSpace(composed, position + 1);
      if (next > position + 1 && next < composed.length) {
        if (isSource) {
          collector.addHyphen(unit, start, position + 1);
          leastGap = LINE_BREAK;
          gap = SPACE;
          continue;
        }
        if (unit === SOFT_HYPHEN && isLowerCase(composed.charCodeAt(next))) {
          position = next - 1;
          continue;
        }
      }
    }
    if (hasNoWidth(unit)) continue;
    const isPair = unit === COMMA && isLowQuote(composed, position, gap);
    if (isPair) position++;
    const end = offsets ? endOf(offsets, position) : position + 1;
    const before = turnsPage && gap === PARAGRAPH_BREAK ? PAGE_BREAK : Math.max(gap, leastGap);
    collector.add(isPair ? LOW_QUOTE : unit, before, start, end);
    gap = NO_GAP;
    leastGap = NO_GAP;
    turnsPage = false;
  }
  return collector;
}

/** `¬`, which programs that read old scans write for a hyphen at the end of a line. */
const NOT_SIGN = code('¬');

/** How a code unit is compared, where it is not by itself. */
const FOLDED = new Map<number, readonly number[]>([
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D'].map(
    (dash): [number, number[]] => [code(dash), [DASH]],
  ),
  ...[
    ..."'`\u00B4\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u02BC\uFF02\uFF07",
  ].map((mark): [number, number[]] => [code(mark), [QUOTE]]),
  [code('…'), [DOT, DOT, DOT]],
  ...Object.entries({
    ﬀ: 'ff',
    ﬁ: 'fi',
    ﬂ: 'fl',
    ﬃ: 'ffi',
    ﬄ: 'ffl',
    ﬅ: 'st',
    ﬆ: 'st',
    ſ: 's',
  }).map(([ligature, letters]): [number, number[]] => [code(ligature), [...letters].map(code)]),
]);
/** Below this, only the apostrophe is compared as something else. */
const FIRST_FOLDED = 0x60;
const APOSTROPHE = code("'");

/** `,,` where a quotation begins: what typewriters have for `„`. */
function isLowQuote(text: string, position: number, gap: number): boolean {
  return (
    (gap !== NO_GAP || OPENING.has(text.charCodeAt(position - 1))) &&
    text.charCodeAt(position + 1) === COMMA &&
    isWordCode(text.charCodeAt(position + 2) || 0x20)
  );
}

const LOW_QUOTE = code('„');
const OPENING = codesOf('([{/-–—');

/** Marks that are set twice for one: `--`, and `''` or ` `` ` as TeX has them. */
const DOUBLED = codesOf("-'`\u2018\u2019");
/** What divides words at the end of a line; a dash never does. */
const HYPHENS = codesOf('-\u2010');

/** Whether a letter or digit is itself, whatever stands around it. */
function isPlain(unit: number): boolean {
  const known = plain[unit] ?? 0;
  if (known !== 0) return known === PLAIN;
  const isItself = isWordCode(unit) && !FOLDED.has(unit);
  plain[unit] = isItself ? PLAIN : 2;
  return isItself;
}

const PLAIN = 1;
/** Looked up when a unit is first met. */
const plain = new Uint8Array(0x10000);

class Collector {
  readonly hyphens: Hyphen[] = [];
  readonly #codes: Uint16Array;
  readonly #gaps: Uint8Array;
  readonly #divisions: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #length = 0;
  #lastUnit = 0;

  constructor(text: string) {
    // Some characters are compared as three; all lists share one buffer, since there are many short texts.
    const size = text.length + 2 * (text.match(/[…ﬀ-ﬆ]/g)?.length ?? 0);
    const buffer = new ArrayBuffer(size * 12);
    this.#starts = new Uint32Array(buffer, 0, size);
    this.#ends = new Uint32Array(buffer, size * 4, size);
    this.#codes = new Uint16Array(buffer, size * 8, size);
    this.#gaps = new Uint8Array(buffer, size * 10, size);
    this.#divisions = new Uint8Array(buffer, size * 11, size);
  }

  add(unit: number, gap: number, start: number, end: number): void {
    const isSecond = gap === NO_GAP && unit === this.#lastUnit && DOUBLED.has(unit);
    this.#lastUnit = isSecond ? 0 : unit;
    if (isSecond) {
      this.#ends[this.#length - 1] = end;
      return;
    }
    if (HYPHENS.has(unit)) this.hyphens.push({ at: this.#length, isSoft: false });
    const folded = unit < FIRST_FOLDED && unit !== APOSTROPHE ? undefined : FOLDED.get(unit);
    if (!folded) return this.#put(unit, gap, start, end);
    for (let part = 0; part < folded.length; part++)
      this.#put(sure(folded[part]), part === 0 ? gap : NO_GAP, start, end);
  }

  /**
   * Most of a text at once: the letters that go on a word and are themselves, from an offset up to a limit. Returns where
   * they end.
   */
  addWord(text: string, start: number, limit: number): number {
    const [codes, starts, ends] = [this.#codes, this.#starts, this.#ends];
    let length = this.#length;
    let at = start;
    for (let unit; at < limit && isPlain((unit = text.charCodeAt(at))); length++) {
      codes[length] = unit;
      starts[length] = at;
      ends[length] = ++at;
    }
    if (at > start) this.#lastUnit = sure(codes[length - 1]);
    this.#length = length;
    return at;
  }

  addHyphen(unit: number, start: number, end: number): void {
    this.hyphens.push({ at: this.#length, isSoft: unit === SOFT_HYPHEN });
    this.#lastUnit = unit;
    this.#put(DASH, NO_GAP, start, end);
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
      divisions: this.#divisions.subarray(0, length),
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
    };
  }
}

function widened(gap: number, unit: number, before: number): number {
  if (!isLineEnd(unit)) return Math.max(gap, SPACE);
  if (unit === LINE_FEED && before === CARRIAGE_RETURN) return gap;
  return gap >= LINE_BREAK ? PARAGRAPH_BREAK : LINE_BREAK;
}

function endOfSpace(text: string, from: number): number {
  let end = from;
  while (end < text.length && isSpaceCode(text.charCodeAt(end))) end++;
  return end;
}

function endOf(offsets: Uint32Array, position: number): number {
  let next = position + 1;
  while (offsets[next] === offsets[position]) next++;
  return offsets[next] ?? 0;
}
