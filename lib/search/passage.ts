import { fold } from './fold';
import { isBeside, markFinder } from './highlight';
import type { Mark } from './marks';

/** A piece of a long text around what was found in it. */
export interface Passage {
  /** Word for word as in the text. */
  readonly text: string;
  /** Something was left out before it, behind it. */
  readonly cutBefore: boolean;
  readonly cutBehind: boolean;
}

/** Texts up to this length are shown whole. */
export const LONG_TEXT = 600;
const PASSAGE_LENGTH = 360;

/** The passage of a long text with the most different marks in it, then the most, whole words; undefined when the text is short or has no marks. */
export function passageOf(text: string, marks: readonly Mark[]): Passage | undefined {
  const range = passageRange(text, marks, LONG_TEXT, PASSAGE_LENGTH);
  return range && passageAt(text, range);
}

/** The range of {@link passageOf}, for texts that count as long from `long` characters on, and some `length` characters of it. */
export function passageRange(
  text: string,
  marks: readonly Mark[],
  long: number,
  length: number,
): TextRange | undefined {
  if (text.length <= long || marks.length === 0) return undefined;
  const places = markedPlaces(text, marks);
  if (places.length === 0) return undefined;
  const [first, last] = fullest(places, length);
  const spare = Math.max(0, length - (last - first));
  const from = wordStart(text, Math.max(0, Math.min(first - spare / 3, text.length - length)));
  return { from, to: wordEnd(text, Math.min(text.length, from + length)) };
}

export interface TextRange {
  readonly from: number;
  /** The first offset behind it. */
  readonly to: number;
}

export function passageAt(text: string, { from, to }: TextRange): Passage {
  return { text: text.slice(from, to), cutBefore: from > 0, cutBehind: to < text.length };
}

/** So much of a text stands in one line of a list; what was found begins near its start. */
const SNIPPET_LENGTH = 200;
const BEFORE_SNIPPET = 24;

/** One line of a text for a list: from shortly before the first mark of its fullest passage, or from its beginning where nothing is marked. */
export function snippetOf(text: string, marks: readonly Mark[]): Passage {
  const places = markedPlaces(text, marks);
  const first = places.length === 0 ? 0 : fullest(places, SNIPPET_LENGTH)[0];
  const from =
    first <= BEFORE_SNIPPET ? 0 : Math.min(first, wordStart(text, first - BEFORE_SNIPPET));
  const to = wordEnd(text, Math.min(text.length, from + SNIPPET_LENGTH));
  return {
    text: text.slice(from, to).replace(/\s+/g, ' '),
    cutBefore: from > 0,
    cutBehind: to < text.length,
  };
}

interface Place {
  readonly index: number;
  readonly end: number;
  readonly mark: Mark;
}

/** Where `highlight` marks a plain text. */
export function markedPlaces(text: string, marks: readonly Mark[]): Place[] {
  const markOf = markFinder(marks);
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*/gu)].map(
    ({ 0: written, index }) => ({ index, end: index + written.length, folded: fold(written) }),
  );
  return words.flatMap(({ index, end, folded }, at) => {
    const mark = markOf(folded);
    return mark && isBeside(mark, words[at - 1]?.folded, words[at + 1]?.folded)
      ? [{ index, end, mark }]
      : [];
  });
}

/** The first and last of the places that fit into one passage, where there are most. */
function fullest(places: readonly Place[], length: number): [number, number] {
  const indexOf = (at: number) => places[at]?.index ?? 0;
  let best: [number, number] = [indexOf(0), indexOf(0)];
  let most = 0;
  for (let first = 0, last = 0; first < places.length; first++) {
    while (last + 1 < places.length && indexOf(last + 1) - indexOf(first) < length * 0.8) last++;
    const inside = places.slice(first, last + 1);
    const worth = new Set(inside.map(({ mark }) => mark)).size * MANY + inside.length;
    if (worth <= most) continue;
    most = worth;
    best = [indexOf(first), indexOf(last)];
  }
  return best;
}

/** More than there are marked words in a passage. */
const MANY = 1_000;

function wordStart(text: string, at: number): number {
  const start = Math.floor(at);
  if (start === 0) return 0;
  const space = text.slice(start, start + 40).search(/\s/);
  return space < 0 ? start : start + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - 40 ? space : at;
}
