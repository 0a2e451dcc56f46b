/** A change of a text: in a line, both counted from 1 as problems count them, `remove` signs give way to `insert`. */
export interface Edit {
  readonly line: number;
  readonly column: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * The text with the edits made, and no other sign changed: line ends and a byte order mark stay as they are. A line that is
 * inserted takes the line ends of the text. Columns are counted without the byte order mark, as the parser does.
 */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).split(/(?<=\r\n|\n|\r(?!\n))/);
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const backwards = [...edits].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, remove, insert } of backwards) {
    const before = lines[line - 1] ?? '';
    lines[line - 1] =
      before.slice(0, column - 1) +
      insert.replaceAll('\n', lineEnd) +
      before.slice(column - 1 + remove);
  }
  return mark + lines.join('');
}
