import { say, type Message } from '@/lib/messages/message';
import { error, type Complaint } from './complaint';

/*
 * The Markdown parser's time grows with the square of some things that no author writes. They are found line by line
 * and refused before it is asked, so that no file, however odd, holds up the check or the server for long.
 */

/** How many lists and quotes may stand inside of each other. A real document needs five. */
const DEEPEST = 20;
/** The squares of these depths, summed up over all lines: 1,000 lines at depth 10, 25,000 at depth 2. */
const MOST_NESTING = 100_000;
const MOST_SPACES = 200;
const MOST_LINES = 20_000;
/** Between two empty lines. */
const MOST_LINES_IN_A_BLOCK = 2_000;
/** Brackets, table marks, `@`, `&` and backticks; emphasis marks. A paragraph with a thousand links in it is not one that somebody wrote. */
const MOST_MARKS_IN_A_BLOCK = 4_000;
const MOST_MARKS = 50_000;

export const NESTED_TOO_DEEPLY = say('nested-too-deeply');

/** The first thing in a body that is too much for the parser. Lines are counted from `firstLine`. */
export function findExcess(body: string, firstLine: number): Complaint | undefined {
  let nesting = 0;
  let marks = 0;
  let block = { line: firstLine, brackets: 0, emphases: 0 };
  let line = firstLine - 1;
  for (const text of body.split('\n')) {
    line++;
    const excess = (message: Message, at = line) => error({ line: at, column: 1 }, message);
    if (line - firstLine >= MOST_LINES) return excess(say('too-many-lines', { most: MOST_LINES }));
    if (text.trim() === '') block = { line: line + 1, brackets: 0, emphases: 0 };
    if (line - block.line >= MOST_LINES_IN_A_BLOCK)
      return excess(say('too-many-lines-in-a-block', { most: MOST_LINES_IN_A_BLOCK }), block.line);
    if (WIDE_GAP.test(text)) return excess(say('too-many-spaces', { most: MOST_SPACES }));

    const depth = depthOf(text);
    nesting += depth * depth;
    if (depth > DEEPEST || nesting > MOST_NESTING) return excess(NESTED_TOO_DEEPLY);

    const brackets = countOf(text, /[[\]{<|@&`]/g);
    const emphases = countOf(text, /[*_~]/g);
    block.brackets += brackets;
    block.emphases += emphases;
    marks += brackets + emphases;
    if (block.brackets > MOST_MARKS_IN_A_BLOCK || block.emphases > MOST_MARKS_IN_A_BLOCK) {
      return excess(say('too-many-marks-in-a-block', { most: MOST_MARKS_IN_A_BLOCK }), block.line);
    }
    if (marks > MOST_MARKS) return excess(say('too-many-marks', { most: MOST_MARKS }));
  }
  return undefined;
}

const WIDE_GAP = new RegExp(`\\s{${MOST_SPACES}}`);

/** How many quotes and lists a line opens, or how far to the right the list stands that it belongs to. */
function depthOf(text: string): number {
  if (!/^\s*[->*+\d]/.test(text)) return 0;
  const opening = /^(?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s))*/.exec(text)?.[0] ?? '';
  const opened = opening.match(/>|[-*+]|\d+/g)?.length ?? 0;
  const isRule = !text.includes('>') && opening.replace(/\s/g, '').length === text.trim().length;
  const indent = text.length - text.trimStart().length;
  return Math.max(isRule ? 0 : opened, Math.floor(indent / 2));
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
