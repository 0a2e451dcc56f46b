import type { TextRange } from '../passage';

/** A piece of an archive text as it is read along: lines joined, words that a line end divides put together. */
export interface RunningText {
  readonly text: string;
  /** Where a range of it stands in the piece as it is written: more than one range when a line end was taken out of it. */
  written(range: TextRange): TextRange[];
}

/**
 * Joins the lines of a text: `Bedarfsgemein-⏎schaft` becomes one word, `Mini-⏎Job` keeps its hyphen, `Wirtschafts-⏎und`
 * its space as well. A form feed is a line end.
 */
export function runningText(written: string): RunningText {
  const joints = jointsOf(written);
  let text = '';
  let end = 0;
  for (const { from, to, by } of joints) {
    text += written.slice(end, from) + by;
    end = to;
  }
  text += written.slice(end);
  return { text, written: (range) => rangesIn(range, joints, written.length) };
}

/** What a run of white space with a line end in it, and a hyphen that only divides a word, is replaced by. */
interface Joint extends TextRange {
  readonly by: '' | ' ';
  /** Whether its first sign is a hyphen, which belongs to what stands before. */
  readonly dropsHyphen: boolean;
}

function jointsOf(written: string): Joint[] {
  const joints: Joint[] = [];
  let end = 0;
  for (const { index } of written.matchAll(/[\n\f]/g)) {
    if (index < end) continue;
    let from = index;
    while (from > end && isSpace(written, from - 1)) from--;
    let to = index + 1;
    while (to < written.length && isSpace(written, to)) to++;
    joints.push(jointOf(written, { from, to }));
    end = to;
  }
  return joints;
}

function jointOf(written: string, { from, to }: TextRange): Joint {
  const [letter = '', hyphen = ''] = Array.from(written.slice(Math.max(0, from - 3), from)).slice(
    -2,
  );
  const next = WORD.exec(written.slice(to, to + LONGEST_LINK))?.[0] ?? '';
  if (!HYPHEN.test(hyphen) || !LETTER.test(letter) || next === '')
    return { from, to, by: ' ', dropsHyphen: false };
  if (!DIVIDING_ONLY.test(hyphen)) {
    if (LINK.test(next)) return { from, to, by: ' ', dropsHyphen: false };
    if (!/^\p{Ll}/u.test(next)) return { from, to, by: '', dropsHyphen: false };
  }
  return { from: from - hyphen.length, to, by: '', dropsHyphen: true };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function rangesIn(range: TextRange, joints: readonly Joint[], length: number): TextRange[] {
  const ranges: TextRange[] = [];
  let [at, shift] = [0, 0];
  // Between two joints text and writing differ by a constant.
  for (const { from, to, by, dropsHyphen } of [...joints, NONE]) {
    const end = Math.min(from, length) - shift;
    const [first, last] = [Math.max(range.from, at), Math.min(range.to, end)];
    if (first < last)
      ranges.push({
        from: first + shift,
        to: last + shift + (dropsHyphen && last === end && range.to > end ? 1 : 0),
      });
    shift = to - (end + by.length);
    at = end + by.length;
    if (at >= range.to) break;
  }
  return ranges;
}

const NONE: Joint = { from: Infinity, to: Infinity, by: '', dropsHyphen: false };
const LETTER = /^\p{L}$/u;
const WORD = /^[\p{L}\p{N}]+/u;
const HYPHEN = /^[-\u2010\u2011\u00AC\u00AD]$/;
/** A soft hyphen, and the sign that text recognition writes for one: they never belong to a word. */
const DIVIDING_ONLY = /^[\u00AC\u00AD]$/;
/** What follows a hyphen that stands for the rest of a word. No half of a divided word is spelt like one of these. */
const LINK = /^(?:und|oder|sowie|bzw|beziehungsweise|als|aber|nicht|sondern)$/;
const LONGEST_LINK = 20;
