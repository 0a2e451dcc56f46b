import type { Nodes, Text } from 'mdast';
import type { Position } from 'unist';
import { say, type Message } from '@/lib/messages/message';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';
import { walk } from './walk';

/** An id that is written at the end of an item or heading: `[#id]`. */
export interface IdMark {
  readonly id: string;
  readonly place: Place;
  /** The text before it. */
  readonly before: string;
}

/** The `[#id]` at the end of a text. One with backslashes, `\[#id\]`, is text: only the lines of the file tell the difference. */
export function idMarkAtEnd(text: Text, lines: readonly string[]): IdMark | undefined {
  const end = text.position?.end;
  const match = /\[#([^\]]*)\]\s*$/.exec(text.value);
  if (!match || !end) return undefined;
  const written = /(?<!\\)\[#[^\]\\]*\]\s*$/.exec(
    (lines[end.line - 1] ?? '').slice(0, end.column - 1),
  );
  if (!written) return undefined;
  return {
    id: match[1] ?? '',
    place: { line: end.line, column: written.index + 1 },
    before: text.value.slice(0, match.index).trimEnd(),
  };
}

/**
 * Marks where none is read: then they would be published as text, and the statement that was meant would be lost.
 *
 * Looked for in the lines of the file, because the parser takes some of them apart: `[#__a__]` has bold type in it,
 * `[#a\b]` loses a sign. `read` is the mark that was understood. Code and the labels of links are left alone.
 */
export function strayMarks(
  nodes: readonly Nodes[],
  lines: readonly string[],
  read?: Place,
): Complaint[] {
  const complaints: Complaint[] = [];
  for (const node of nodes) {
    walk(node, (each) => {
      if (each.type === 'paragraph' || each.type === 'heading' || each.type === 'tableCell')
        for (const complaint of marksIn(each, lines, read)) complaints.push(complaint);
      return undefined;
    });
  }
  return complaints;
}

function marksIn(node: Nodes, lines: readonly string[], read: Place | undefined): Complaint[] {
  if (!node.position) return [];
  const { start, end } = node.position;
  const complaints: Complaint[] = [];
  let covered: Position[] | undefined;
  for (let line = start.line; line <= end.line; line++) {
    const from = line === start.line ? start.column - 1 : 0;
    const written = (lines[line - 1] ?? '').slice(
      0,
      line === end.line ? end.column - 1 : undefined,
    );
    for (const { index } of written.matchAll(/(?<!\\)\[#/g)) {
      const place = { line, column: index + 1 };
      const isRead = read?.line === line && read.column === place.column;
      covered ??= coveredIn(node);
      if (index < from || isRead || covered.some((each) => contains(each, place))) continue;
      complaints.push(error(place, strayMark(written.slice(index))));
    }
  }
  const brace = /\{#[^{}\s]*\}$/.exec(
    (lines[end.line - 1] ?? '').slice(0, end.column - 1).trimEnd(),
  );
  if (brace && node.type !== 'tableCell') {
    complaints.push(
      error(
        { line: end.line, column: brace.index + 1 },
        say('id-in-braces', {
          mark: brace[0].slice(0, 60),
          id: brace[0].slice(2, -1).slice(0, 60),
        }),
      ),
    );
  }
  return complaints;
}

function strayMark(from: string): Message {
  const mark = /^\[#[^\]]*\]?/.exec(from)?.[0].slice(0, 60) ?? '[#';
  return /^\[#[^\]\\`*_~<&]*\]$/.test(mark)
    ? say('id-mark-astray', { mark })
    : say('id-mark-unread', { mark });
}

/** Where the signs of the source are no marks: in code and in links. */
function coveredIn(node: Nodes): Position[] {
  const covered: Position[] = [];
  walk(node, (each) => {
    if ((each.type === 'inlineCode' || each.type === 'link') && each.position)
      covered.push(each.position);
    return undefined;
  });
  return covered;
}

function contains({ start, end }: Position, { line, column }: Place): boolean {
  const isBehindStart = line > start.line || (line === start.line && column >= start.column);
  return isBehindStart && (line < end.line || (line === end.line && column < end.column));
}
