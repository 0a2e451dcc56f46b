import type { Nodes } from 'mdast';

/** The text of a node without its markup; line breaks are spaces. */
export function plainText(node: Nodes): string {
  return inlineText(node).trim();
}

/** The same with the white space at its ends, for a node that is part of a line. */
export function inlineText(node: Nodes): string {
  return rawText(node).replace(/\s*\n\s*/g, ' ');
}

function rawText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map(rawText).join('');
  return '';
}
