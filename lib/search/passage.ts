import type { Mark } from './marks';
import { markedBy } from './highlight';

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

/** The passage of a long text with the most marks in it, whole words; undefined when the text is short or has no marks. */
export function passageOf(text: string, marks: readonly Mark[]): Passage | undefined {
  if (text.length <= LONG_TEXT || marks.length === 0) return undefined;
  const isMarked = markedBy(marks);
  const places = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*/gu)].filter(([word]) => isMarked(word)).map(({ index }) => index);
  if (places.length === 0) return undefined;
  const [first, last] = densest(places);
  const spare = Math.max(0, PASSAGE_LENGTH - (last - first));
  const from = wordStart(text, Math.max(0, Math.min(first - spare / 3, text.length - PASSAGE_LENGTH)));
  const to = wordEnd(text, Math.min(text.length, from + PASSAGE_LENGTH));
  return { text: text.slice(from, to), cutBefore: from > 0, cutBehind: to < text.length };
}

/** The first and last of the places that fit into one passage, where there are most. */
function densest(places: readonly number[]): [number, number] {
  let best: [number, number] = [places[0] ?? 0, places[0] ?? 0];
  let most = 0;
  for (let first = 0, last = 0; first < places.length; first++) {
    while (last + 1 < places.length && (places[last + 1] ?? 0) - (places[first] ?? 0) < PASSAGE_LENGTH * 0.8) last++;
    if (last - first + 1 <= most) continue;
    most = last - first + 1;
    best = [places[first] ?? 0, places[last] ?? 0];
  }
  return best;
}

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
