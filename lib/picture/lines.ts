import type { Ruler } from './ruler';

/** A line of words, and how long it is, in parts of the type size. */
export interface FilledLine {
  readonly words: readonly string[];
  readonly width: number;
  /** Whether it ends within a word, behind a hyphen that is not the word's own. */
  readonly isHyphenated: boolean;
}

const HOLE = 0.22;

/**
 * The words of a paragraph in lines of at most `width`. Words are broken between syllables where a line would have a hole of such a
 * share, one that is longer than a line wherever it must be.
 */
export function filledLines(text: string, width: number, ruler: Ruler, hole = HOLE): FilledLine[] {
  const lines: FilledLine[] = [];
  let line: FilledLine = EMPTY;
  const end = () => {
    lines.push(line);
    line = EMPTY;
  };
  for (const word of wordsOf(text)) {
    let rest = word;
    while (!fits(rest, line, width, ruler)) {
      const isFirst = line.words.length === 0;
      const room = roomIn(line, width, ruler);
      const broken =
        isFirst || room > width * hole
          ? (brokenAtPart(rest, room, ruler) ??
            (isFirst ? brokenAnywhere(rest, room, ruler) : undefined))
          : undefined;
      if (broken) {
        line = extended(line, broken.head, ruler, broken.isHyphenated);
        rest = broken.rest;
      }
      end();
    }
    line = extended(line, rest, ruler);
  }
  if (line.words.length > 0) end();
  return lines;
}

/** A text in two lines at the most, no word of it broken; what does not fit into the second is left out as in `oneLine`. */
export function twoLines(text: string, width: number, ruler: Ruler): FilledLine[] {
  const words = wordsOf(text);
  let first: FilledLine = EMPTY;
  for (const word of words) {
    if (!fits(word, first, width, ruler)) break;
    first = extended(first, word, ruler);
  }
  const rest = oneLine(words.slice(first.words.length), width, ruler);
  return [first, ...(rest ? [rest] : [])].filter((line) => line.words.length > 0);
}

/** As many words as fit into one line; an ellipsis stands for the others. Undefined when not even a letter does. */
export function oneLine(
  words: readonly string[],
  width: number,
  ruler: Ruler,
): FilledLine | undefined {
  const whole = words.reduce((line, word) => extended(line, word, ruler), EMPTY);
  if (whole.width <= width) return whole.words.length === 0 ? undefined : whole;
  let line: FilledLine = EMPTY;
  for (const word of words) {
    if (!fits(`${word} ${ELLIPSIS}`, line, width, ruler)) break;
    line = extended(line, word, ruler);
  }
  if (line.words.length > 0) return extended(line, ELLIPSIS, ruler);
  const { head } = brokenAnywhere(words[0] ?? '', width - ruler.width(ELLIPSIS), ruler);
  const cut = extended(EMPTY, head + ELLIPSIS, ruler);
  return cut.width <= width ? cut : undefined;
}

/**
 * At the spaces that lines may be broken at: not between a paragraph sign and its number, or a number and its unit, nor in front of a
 * dash.
 */
export function wordsOf(text: string): string[] {
  return text
    .replace(/(?<=§|Art\.|Abs\.|Nr\.|S\.) (?=\d)|(?<=\d) (?=[%€])| (?=[-–—] )/g, '\u00A0')
    .split(/[^\S\u00A0]+/)
    .filter((word) => word !== '');
}

/** No line has more letters, of the narrowest and in the smallest size. */
const LONGEST_LINE = 400;
const EMPTY: FilledLine = { words: [], width: 0, isHyphenated: false };
const ELLIPSIS = '…';

interface Broken {
  readonly head: string;
  readonly rest: string;
  readonly isHyphenated: boolean;
}

function extended(
  { words, width }: FilledLine,
  word: string,
  ruler: Ruler,
  isHyphenated = false,
): FilledLine {
  const space = words.length === 0 ? 0 : ruler.space;
  return { words: [...words, word], width: width + space + ruler.width(word), isHyphenated };
}

function fits(word: string, line: FilledLine, width: number, ruler: Ruler): boolean {
  return word.length <= LONGEST_LINE && ruler.width(word) <= roomIn(line, width, ruler);
}

function roomIn(line: FilledLine, width: number, ruler: Ruler): number {
  return line.words.length === 0 ? width : width - line.width - ruler.space;
}

/** The longest beginning of a word, up to a place where it may be broken, that fits. */
function brokenAtPart(word: string, room: number, ruler: Ruler): Broken | undefined {
  const parts = ruler.parts(word.slice(0, LONGEST_LINE));
  let broken: Broken | undefined;
  let begun = '';
  for (const { text, hyphen } of parts.slice(0, -1)) {
    begun += text;
    if (ruler.width(begun + hyphen) > room) break;
    broken = {
      head: begun + hyphen,
      rest: word.slice(begun.length),
      isHyphenated: hyphen !== '',
    };
  }
  return broken;
}

const GRAPHEMES = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** As much of a word as fits, and one letter at least. */
function brokenAnywhere(word: string, room: number, ruler: Ruler): Broken {
  const ends = [...GRAPHEMES.segment(word.slice(0, LONGEST_LINE))].map(
    ({ index, segment }) => index + segment.length,
  );
  let [fitting, tooLong] = [0, ends.length];
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (ruler.width(word.slice(0, ends[middle])) <= room) fitting = middle;
    else tooLong = middle;
  }
  const end = ends[fitting] ?? word.length;
  return { head: word.slice(0, end), rest: word.slice(end), isHyphenated: false };
}
