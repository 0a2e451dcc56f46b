import { cutPlace } from '@/lib/model/cut';
import { filledLines, type FilledLine } from './lines';
import type { Ruler } from './ruler';

/** A text as it fits into a box: the type size, and its lines with their places from the top of the box. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly (FilledLine & { readonly baseline: number })[];
  readonly height: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** What belongs to the page and not to the text: behind its end, and where it was cut. */
export interface Ending {
  readonly whole: string;
  readonly cut: string;
}

/**
 * Large where there are few words; smaller the more there are, down to what is still read where the picture is shown at half its
 * size. What is longer is cut, at the end of a sentence where there is one near, and then set in `CUT_SIZE`.
 */
export const SIZES = [72, 66, 60, 54, 49, 44, 40, 37, 34] as const;
const CUT_SIZE = 36;
const LINE_HEIGHT = 1.32;
/** Between paragraphs. */
const GAP = 0.42;
/** From the top of a line to its baseline. */
const RISE = 0.98;

export function fittedText(text: string, box: Box, ruler: Ruler, ending: Ending): FittedText {
  const whole = text + ending.whole;
  let broken: FittedText | undefined;
  for (const size of SIZES) {
    // Rather a little smaller than with broken words.
    if (broken && broken.size > size * MUCH_SMALLER) break;
    const unbroken = fittedAt(size, whole, box, ruler, WITHOUT_HYPHENS);
    if (unbroken && hyphensIn(unbroken) === 0) return balanced(unbroken, whole, box, ruler);
    broken ??= fittedAt(size, whole, box, ruler);
  }
  return broken ?? cutText(text, box, ruler, ending);
}

const MUCH_SMALLER = 1.25;
/** Then only a word that is longer than a line is broken. */
const WITHOUT_HYPHENS = 1;

/** Undefined when it does not fit. */
function fittedAt(size: number, text: string, box: Box, ruler: Ruler, hole?: number) {
  const { width, height } = box;
  // More letters than can stand in the box, whatever they are: nothing is gained by setting them.
  const most = ((width / size) * (height / size)) / (LINE_HEIGHT * NARROWEST);
  if (text.length > most) return undefined;
  const fitted = placed(size, text, width, ruler, hole);
  return fitted.height <= height ? fitted : undefined;
}

/** What the narrowest letter takes in parts of the type size, about. */
const NARROWEST = 0.2;

function placed(
  size: number,
  text: string,
  width: number,
  ruler: Ruler,
  hole?: number,
): FittedText {
  let top = 0;
  const lines = text.split(PARAGRAPHS).flatMap((paragraph, position) => {
    if (position > 0) top += GAP;
    return filledLines(paragraph, width / size, ruler, hole).map((line) => {
      const baseline = (top + RISE) * size;
      top += LINE_HEIGHT;
      return { ...line, baseline };
    });
  });
  return { size, lines, height: top * size };
}

/** The same in narrower lines, as long as these are not more and break no word: so that none of them is left nearly empty. */
function balanced(fitted: FittedText, text: string, box: Box, ruler: Ruler): FittedText {
  if (fitted.lines.length > LONGEST_BALANCED || text.includes(PARAGRAPHS)) return fitted;
  let [best, narrow, wide] = [fitted, box.width / 2, box.width];
  while (wide - narrow > 8) {
    const width = (narrow + wide) / 2;
    const tried = placed(fitted.size, text, width, ruler, WITHOUT_HYPHENS);
    const isAsGood = tried.lines.length === fitted.lines.length && hyphensIn(tried) === 0;
    if (isAsGood) [best, wide] = [tried, width];
    else narrow = width;
  }
  return best;
}

const LONGEST_BALANCED = 5;
const PARAGRAPHS = '\n\n';

function hyphensIn({ lines }: FittedText): number {
  return lines.filter(({ isHyphenated }) => isHyphenated).length;
}

function cutText(text: string, box: Box, ruler: Ruler, ending: Ending): FittedText {
  const at = (place: number) =>
    fittedAt(CUT_SIZE, text.slice(0, place).trimEnd() + ending.cut, box, ruler);
  let [fitting, tooLong] = [0, text.length];
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (at(middle)) fitting = middle;
    else tooLong = middle;
  }
  // A word less is not always shorter: lines may be broken otherwise.
  for (let length = fitting; length > 0; length = Math.floor(length * 0.95)) {
    const fitted = at(cutPlace(text, length));
    if (fitted) return fitted;
  }
  return placed(CUT_SIZE, ending.cut.trim(), box.width, ruler);
}
