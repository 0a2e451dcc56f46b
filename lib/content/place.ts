import type { Place } from '@/lib/model/problem';

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/** Where a syntax node begins; the beginning of the file for a node that was not read from one. */
export function placeOf(node: {
  readonly position?: { readonly start: Place } | undefined;
}): Place {
  return node.position
    ? { line: node.position.start.line, column: node.position.start.column }
    : { line: 1, column: 1 };
}
