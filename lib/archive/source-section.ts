import type { Source } from '@/lib/model/proof';
import type { Statement } from '@/lib/model/archive';
import { sure } from '@/lib/model/sure';

/** A part of an archive text as it is shown: the beginning of a line, text, or a passage with what stands in it. */
export type SourcePart =
  | { readonly type: 'line'; /** Counted from 1. */ readonly number: number }
  | {
      readonly type: 'text';
      readonly text: string;
      /** Set on what was looked for. */
      readonly isFound?: true;
    }
  | PassagePart;

export interface PassagePart {
  readonly type: 'passage';
  readonly statement: Statement;
  /** Of a wording with omissions, or one that is cut in two here, only the first piece is its address, and only the last leads back. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly parts: readonly SourcePart[];
}

/**
 * One section of an archive text, counted from 1, with the passages that statements were found in.
 *
 * Passages inside of others are parts of them; one that begins in another and ends after it is cut in two. `found` are in
 * their order.
 */
export function sourceSection(
  text: string,
  source: Source,
  section: number,
  statements: readonly Statement[],
  found: readonly FoundRange[] = [],
): SourcePart[] {
  const lines = lineStarts(text);
  const offsetOfLine = (line: number | undefined) =>
    line === undefined ? text.length : (lines[line - 1] ?? text.length);
  const bounds = {
    start: offsetOfLine(source.sections[section - 1]),
    end: offsetOfLine(source.sections[section]),
  };
  const pieces = statements
    .flatMap((statement) => piecesOf(statement))
    .filter(({ start, end }) => start < bounds.end && end > bounds.start);
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  return partsBetween(bounds.start, bounds.end, pieces, {
    text,
    lines,
    found: found.filter(({ from, to }) => from < bounds.end && to > bounds.start),
  });
}

/** What was looked for, in one line of the text. */
export interface FoundRange {
  readonly from: number;
  /** The first offset behind it. */
  readonly to: number;
}

interface Piece {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function piecesOf(statement: Statement): Piece[] {
  const passages = statement.proof?.passages ?? [];
  return passages.map(({ start, end }, position) => ({
    statement,
    start,
    end,
    isFirst: position === 0,
    isLast: position === passages.length - 1,
  }));
}

interface Lines {
  readonly text: string;
  /** The offset at which each line begins. */
  readonly lines: readonly number[];
  readonly found: readonly FoundRange[];
}

/** What stands from `start` to `end`; `pieces` are sorted, outer ones before those inside. */
function partsBetween(
  start: number,
  end: number,
  pieces: readonly Piece[],
  around: Lines,
): SourcePart[] {
  const parts: SourcePart[] = [];
  let open = [...pieces];
  let at = start;
  for (let piece = open.shift(); piece; piece = open.shift()) {
    const [from, to] = [Math.max(piece.start, at), Math.min(piece.end, end)];
    if (to <= from) continue;
    parts.push(...plainParts(at, from, around));
    const inside = open.filter((other) => other.start < to);
    const across = inside.filter((other) => other.end > to);
    const within = inside.map((other) =>
      other.end > to ? { ...other, end: to, isLast: false } : other,
    );
    const cut = across.map((other) => ({ ...other, start: to, isFirst: false }));
    open = [...cut, ...open.filter((other) => other.start >= to)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const { statement, isFirst, isLast } = piece;
    parts.push({
      type: 'passage',
      statement,
      isFirst: isFirst && from === piece.start,
      isLast: isLast && to === piece.end,
      parts: partsBetween(from, to, within, around),
    });
    at = to;
  }
  return [...parts, ...plainParts(at, end, around)];
}

function plainParts(start: number, end: number, around: Lines): SourcePart[] {
  const { lines } = around;
  const parts: SourcePart[] = [];
  let at = start;
  for (let line = firstLineFrom(lines, start); (lines[line] ?? Infinity) < end; line++) {
    const begin = lines[line] ?? end;
    parts.push(...textParts(at, begin, around));
    parts.push({ type: 'line', number: line + 1 });
    at = begin;
  }
  return [...parts, ...textParts(at, end, around)];
}

/** A run of text, what was found in it for itself. */
function textParts(start: number, end: number, { text, found }: Lines): SourcePart[] {
  const parts: SourcePart[] = [];
  let at = start;
  const push = (to: number, isFound: boolean) => {
    if (to > at)
      parts.push({ type: 'text', text: text.slice(at, to), ...(isFound && { isFound }) });
    at = Math.max(at, to);
  };
  for (const { from, to } of found) {
    if (to <= start || from >= end) continue;
    push(from, false);
    push(Math.min(to, end), true);
  }
  push(end, false);
  return parts;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The position of the first line that begins at the offset or after it. */
function firstLineFrom(lines: readonly number[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sure(lines[middle]) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
