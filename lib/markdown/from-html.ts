import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** Safe HTML, as prose and wordings are kept, as a tree of Markdown; links lead to whole addresses. */
export function blocksOf(html: string, baseUrl: string): BlockContent[] {
  const tree = toMdast(fromHtml(html, { fragment: true }), { document: true });
  visit(tree, 'link', (node) => {
    if (/^[/#]/.test(node.url)) node.url = baseUrl + node.url;
  });
  return tree.type === 'root' ? tree.children.filter(isBlock) : [];
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...['blockquote', 'code', 'heading', 'list', 'paragraph', 'table', 'thematicBreak'],
]);

function isBlock(node: Nodes): node is BlockContent {
  return BLOCKS.has(node.type);
}
