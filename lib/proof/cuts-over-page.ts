import { cutsBefore } from './cuts';
import { signsOfSource } from './read-signs';
import { LINE_BREAK, type Signs, type Span } from './signs';

/**
 * Whether a wording that begins after, or ends before, lines that may be passed over (running heads, marks of pages) cuts in
 * two what goes on at their other side: `schaft` where a page ends in `Gemein-`. `passable` are these lines, in their order.
 *
 * Whoever begins or ends with such a line itself cuts nothing.
 */
export function cutsOverPage(
  text: string,
  { gaps, starts, ends }: Signs,
  at: number,
  side: Side,
  passable: () => readonly Span[],
): boolean {
  if (at === 0 || (gaps[at] ?? 0) < LINE_BREAK) return false;
  const [before, after] = [ends[at - 1] ?? 0, starts[at] ?? text.length];
  const lines = passable();
  const [isBefore, isAfter] = [isWithin(lines, before - 1), isWithin(lines, after)];
  if (side === 'begin' ? !isBefore || isAfter : isBefore || !isAfter) return false;
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

/** In characters: the lines at the foot of a page and at the head of the next. */
const LONGEST_HEADS = 1_000;

function isWithin(lines: readonly Span[], offset: number): boolean {
  const line = lines[firstEndingAfter(lines, offset)];
  return line !== undefined && line.start <= offset;
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
