import type { Nodes, Text } from 'mdast';
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

/** Marks where none is read: then they would be published as text, and the statement that was meant would be lost. */
export function strayMarks(nodes: readonly Nodes[], lines: readonly string[]): Complaint[] {
  const complaints: Complaint[] = [];
  const look = (text: Text): undefined => {
    if (!text.value.includes('[#') || !text.position) return;
    const { start, end } = text.position;
    for (let line = start.line; line <= end.line; line++) {
      const written = (lines[line - 1] ?? '').slice(
        0,
        line === end.line ? end.column - 1 : undefined,
      );
      for (const match of written.matchAll(/(?<!\\)\[#[^\]\\]*\]/g)) {
        if (line === start.line && match.index < start.column - 1) continue;
        complaints.push(
          error(
            { line, column: match.index + 1 },
            `\`${match[0].slice(0, 60)}\` names nothing here: it stands at the end of a list item or heading; as text it is written \`\\[#…\\]\``,
          ),
        );
      }
    }
  };
  for (const node of nodes) walk(node, (each) => (each.type === 'text' ? look(each) : undefined));
  return complaints;
}
