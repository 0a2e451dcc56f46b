import type { Nodes, Root } from 'mdast';
import { directive } from 'micromark-extension-directive';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { say } from '@/lib/messages/message';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';
import { directiveNodes } from './directive-nodes';
import { findExcess, NESTED_TOO_DEEPLY } from './excess';

export type Parsed =
  | { readonly ok: true; readonly root: Root }
  | { readonly ok: false; readonly complaint: Complaint };

/** How deep the syntax tree may be: a list in a list is two nodes. */
const DEEPEST_NODE = 60;

const markdown = remark().use(flowDirectives).freeze();
const mdx = remark().use(flowDirectives).use(remarkMdx).freeze();
// One tilde strikes nothing through: `2010~` is a date.
const gfmMarkdown = remark().use(remarkGfm, { singleTilde: false }).use(flowDirectives).freeze();
const gfmMdx = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(flowDirectives)
  .use(remarkMdx)
  .freeze();

/**
 * What tables, bare web addresses, footnotes and the like cannot be without. Most documents have none of it, and the
 * extension that looks for e-mail addresses at every letter takes a third of the parser's time.
 */
const GFM_SIGNS = /[|~@]|:\/\/|www\.|:-|-:|\[[\^\sx]/i;

/** Where GFM may see an address that is not written as a link. */
const LITERAL = /https?|www|@/i;

/** The syntax tree of a body. Lines are counted from `firstLine`. */
export function parseMarkdown(body: string, firstLine: number, format: 'md' | 'mdx'): Parsed {
  const excess = findExcess(body, firstLine);
  if (excess) return { ok: false, complaint: excess };
  // Empty lines in place of the front matter keep every position true.
  const text = '\n'.repeat(firstLine - 1) + body;
  try {
    const root = parserFor(body, format).parse(text);
    if (LITERAL.test(body)) keepWhatIsNoAddress(root);
    const deep = deeperThan(root, DEEPEST_NODE);
    return deep ? { ok: false, complaint: error(deep, NESTED_TOO_DEEPLY) } : { ok: true, root };
  } catch (cause) {
    const complaint = mdxComplaint(cause, firstLine);
    if (complaint) return { ok: false, complaint };
    throw cause;
  }
}

/**
 * GFM makes a link of whatever looks like an address. Where nobody has written a link (such a node has no place) and it is none
 * that could be followed, it is text: to complain of `www.` in somebody's words would help no author.
 */
function keepWhatIsNoAddress(root: Root): void {
  visit(root, 'link', (link, index, parent) => {
    if (link.position || URL.canParse(link.url) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...link.children);
    return [SKIP, index + link.children.length];
  });
}

function parserFor(body: string, format: 'md' | 'mdx') {
  const isGfm = GFM_SIGNS.test(body);
  if (format === 'mdx') return isGfm ? gfmMdx : mdx;
  return isGfm ? gfmMarkdown : markdown;
}

/** Only `:::` and `::`. The stock text directive would swallow the ends of `Mitarbeiter:innen` and `10:30 Uhr`. */
function flowDirectives(this: Processor): void {
  const data = this.data();
  const { flow } = directive();
  (data.micromarkExtensions ??= []).push(flow ? { flow } : {});
  (data.fromMarkdownExtensions ??= []).push(directiveNodes());
}

/** The place of the first node below the limit; without recursion, which the depth could exhaust. */
function deeperThan(root: Root, limit: number): Place | undefined {
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > limit) return node.position?.start ?? { line: 1, column: 1 };
    if ('children' in node)
      for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

/** MDX is strict and throws; what it throws has a place. */
function mdxComplaint(cause: unknown, firstLine: number): Complaint | undefined {
  if (!(cause instanceof Error) || !('reason' in cause) || !('line' in cause)) return undefined;
  // A tag that is open at the end of the file has its place only in the text of the message.
  const [, lineText = firstLine, columnText = 1] = /\((\d+):(\d+)/.exec(String(cause.reason)) ?? [];
  const line = typeof cause.line === 'number' ? cause.line : Number(lineText);
  const column =
    'column' in cause && typeof cause.column === 'number' ? cause.column : Number(columnText);
  return error({ line, column }, say('mdx-unreadable'));
}
