import { endOfLine, isLineEnd, isSpaceCode } from './characters';
import type { Pages } from './page-marks';
import type { Span } from './signs';

/** Lines at the head or foot of a page that may be running heads. */
const MOST_LINES = 3;

/**
 * The lines that stand at the head or foot of one page and again on the next or the one after that, but for numbers that
 * count the pages; with them the marks of pages. In the order of the text; empty when there are no heads.
 */
export function runningHeads(text: string, { marks, breaks }: Pages): Span[] {
  const pages = pagesBetween(text, breaks, marks);
  const heads = pages.flatMap((page, number) => {
    const recurs = (edge: 'first' | 'last', line: Line) =>
      [-2, -1, 1, 2].some((step) =>
        pages[number + step]?.[edge].some((other) => isSameHead(line, other, step)),
      );
    return [
      ...fromEdge(page.first, (line) => recurs('first', line)),
      ...fromEdge(page.last, (line) => recurs('last', line)),
    ];
  });
  if (heads.length === 0) return [];
  return [...marks, ...heads].sort((a, b) => a.start - b.start);
}

interface Line extends Span {
  /** What stands between its numbers, without white space, and the numbers. */
  readonly words: string;
  readonly numbers: readonly number[];
}

interface Page {
  /** From the head downwards, and from the foot upwards. */
  readonly first: readonly Line[];
  readonly last: readonly Line[];
}

function isSameHead(line: Line, other: Line, pages: number): boolean {
  return (
    line.words === other.words &&
    line.numbers.every((number, position) => {
      const distance = (other.numbers[position] ?? NaN) - number;
      return distance === pages || (distance === 0 && line.words !== NUMBER);
    })
  );
}

/** How a line is kept that is a number and nothing else. */
const NUMBER = '#';

/** The first lines from the edge of a page on that are heads. */
function fromEdge(lines: readonly Line[], isHead: (line: Line) => boolean): readonly Line[] {
  const end = lines.findIndex((line) => !isHead(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** The edges of each page; a page is never taken for heads as a whole. */
function pagesBetween(text: string, breaks: readonly number[], marks: readonly Span[]): Page[] {
  if (breaks.length === 0) return [];
  const markStarts = new Set(marks.map(({ start }) => start));
  const isText = (line: Span) =>
    !isBlank(text, line.start, line.end) && !markStarts.has(line.start);
  return [0, ...breaks].map((start, number) => {
    const page = { start, end: breaks[number] ?? text.length };
    // One more than may be heads tells whether the page has others.
    const first = taken(linesDown(text, page), isText, MOST_LINES + 1);
    const count = Math.max(0, Math.min(MOST_LINES, first.length - 1));
    const last = taken(linesUp(text, page), isText, count);
    const read = (line: Span) => lineAt(text, line);
    return { first: first.slice(0, count).map(read), last: last.map(read) };
  });
}

function taken(lines: Iterable<Span>, fits: (line: Span) => boolean, most: number): Span[] {
  const found: Span[] = [];
  if (most === 0) return found;
  for (const line of lines) if (fits(line) && found.push(line) === most) break;
  return found;
}

function* linesDown(text: string, page: Span): Generator<Span> {
  for (let start = page.start; start < page.end;) {
    const end = Math.min(endOfLine(text, start), page.end);
    yield { start, end };
    start = end + 1;
  }
}

function* linesUp(text: string, page: Span): Generator<Span> {
  for (let end = page.end; end > page.start;) {
    let start = end;
    while (start > page.start && !isLineEnd(text.charCodeAt(start - 1))) start--;
    yield { start, end };
    end = start - 1;
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isSpaceCode(text.charCodeAt(at))) at++;
  return at === end;
}

function lineAt(text: string, { start, end }: Span): Line {
  const line = text.slice(start, end);
  return {
    start,
    end,
    words: line.replace(/\d+/g, NUMBER).replace(/\s+/g, ''),
    numbers: (line.match(/\d+/g) ?? []).map(Number),
  };
}
