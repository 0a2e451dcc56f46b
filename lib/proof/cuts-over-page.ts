import { codesOf, isSpaceCode } from './characters';
import { cutsBefore } from './cuts';
import { signsOfSource } from './read-signs';
import type { Signs, Span } from './signs';

/**
 * Whether a wording that begins after, or ends before, lines that may be passed over (running heads, marks of pages) cuts in
 * two what goes on at their other side: `schaft` where a page ends in `Gemein-`. `passable` are these lines, in their order.
 *
 * Whoever begins or ends with such a line itself cuts nothing.
 */
export function cutsOverPage(
  text: string,
  { starts, ends }: Signs,
  at: number,
  side: Side,
  passable: () => readonly Span[],
): boolean {
  const [before, after] = [ends[at - 1] ?? 0, starts[at] ?? text.length];
  const lines = passable();
  const isBefore = lineWith(lines, before - 1) !== undefined;
  const isAfter = lineWith(lines, after) !== undefined;
  if (side === 'begin' ? !isBefore || isAfter : isBefore || !isAfter) return false;
  if (!JOINING.has(lastBefore(text, lines, before))) return false;
  const [from, to] = [Math.max(0, before - LONGEST_HEADS), after + LONGEST_HEADS];
  const around = signsOfSource(
    text.slice(from, to),
    lines.slice(firstEndingAfter(lines, from), firstEndingAfter(lines, to) + 1).map((line) => ({
      start: line.start - from,
      end: line.end - from,
    })),
  );
  const next = around.starts.findIndex((start) => start >= before - from);
  return cutsBefore(around, next);
}

/** Whether a wording begins or ends at a place. */
export type Side = 'begin' | 'end';

/** The last character before an offset that is neither white space nor in one of the lines. */
function lastBefore(text: string, lines: readonly Span[], offset: number): number {
  let at = offset - 1;
  for (let line = lineWith(lines, at); line || isSpaceCode(text.charCodeAt(at));) {
    at = (line?.start ?? at) - 1;
    line = lineWith(lines, at);
  }
  return text.charCodeAt(at);
}

/** What a word or figure goes on after when a page ends. */
const JOINING = codesOf('-\u2010\u2011\u2013\u2014\u2212\u00AD¬/');

/** In characters: the lines at the foot of a page and at the head of the next. */
const LONGEST_HEADS = 1_000;

/** The line that an offset is in. */
function lineWith(lines: readonly Span[], offset: number): Span | undefined {
  const line = lines[firstEndingAfter(lines, offset)];
  return line && line.start <= offset ? line : undefined;
}

/** The position of the first of the lines that ends after an offset. */
function firstEndingAfter(lines: readonly Span[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
