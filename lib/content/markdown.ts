import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';

export type Parsed = { readonly ok: true; readonly root: Root } | { readonly ok: false; readonly complaint: Complaint };

/** How deep a document may be nested: lists in quotes in lists … A real one needs ten. */
const DEEPEST = 60;

const markdown = remark().use(remarkGfm).use(flowDirectives).freeze();
const mdx = remark().use(remarkGfm).use(flowDirectives).use(remarkMdx).freeze();

/** The syntax tree of a body. Lines are counted from `firstLine`. */
export function parseMarkdown(body: string, firstLine: number, format: 'md' | 'mdx'): Parsed {
  const excess = deepLine(body) ?? markedBlock(body);
  if (excess) return { ok: false, complaint: error({ line: firstLine + excess.index, column: 1 }, excess.message) };
  // Empty lines in place of the front matter keep every position true.
  const text = '\n'.repeat(firstLine - 1) + body;
  try {
    const root = format === 'mdx' ? mdx.parse(text) : markdown.parse(text);
    const deep = deeperThan(root, DEEPEST);
    return deep ? { ok: false, complaint: error(deep, NESTED_TOO_DEEPLY) } : { ok: true, root };
  } catch (cause) {
    const complaint = mdxComplaint(cause, firstLine);
    if (complaint) return { ok: false, complaint };
    throw cause;
  }
}

/** Only `:::` and `::`. The stock text directive would swallow the ends of `Mitarbeiter:innen` and `10:30 Uhr`. */
function flowDirectives(this: Processor): void {
  const data = this.data();
  const { flow } = directive();
  (data.micromarkExtensions ??= []).push(flow ? { flow } : {});
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}

const NESTED_TOO_DEEPLY = `this is nested more than ${DEEPEST} deep: write it flat`;

interface Excess {
  /** Of the line, counted from 0. */
  readonly index: number;
  readonly message: string;
}

/** A line that opens too many quotes or lists, or is indented too far. The parser's time grows with the square of these. */
function deepLine(body: string): Excess | undefined {
  const index = body.split('\n').findIndex((line) => {
    const opening = /^(?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s))*/.exec(line)?.[0] ?? '';
    const marks = opening.replace(/\s/g, '').length;
    const isRule = line.trim().length === marks && !line.includes('>');
    return (marks > DEEPEST && !isRule) || /^\s{400}/.test(line);
  });
  return index < 0 ? undefined : { index, message: NESTED_TOO_DEEPLY };
}

/** Brackets or emphasis marks between two empty lines. A paragraph with a thousand links in it is not one that somebody wrote. */
const MOST_MARKS_IN_A_BLOCK = 4_000;

function markedBlock(body: string): Excess | undefined {
  let [start, brackets, emphases] = [0, 0, 0];
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '') [start, brackets, emphases] = [index + 1, 0, 0];
    brackets += line.match(/[[\]{<]/g)?.length ?? 0;
    emphases += line.match(/[*_~]/g)?.length ?? 0;
    if (brackets > MOST_MARKS_IN_A_BLOCK || emphases > MOST_MARKS_IN_A_BLOCK) {
      return { index: start, message: `there are more than ${MOST_MARKS_IN_A_BLOCK} brackets or emphasis marks between two empty lines here: break it up` };
    }
  }
  return undefined;
}

/** The place of the first node below the limit; without recursion, which the depth could exhaust. */
function deeperThan(root: Root, limit: number): Place | undefined {
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > limit) return node.position?.start ?? { line: 1, column: 1 };
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

/** MDX is strict and throws; what it throws has a place. */
function mdxComplaint(cause: unknown, firstLine: number): Complaint | undefined {
  if (!(cause instanceof Error) || !('reason' in cause) || !('line' in cause)) return undefined;
  const line = typeof cause.line === 'number' ? cause.line : firstLine;
  const column = 'column' in cause && typeof cause.column === 'number' ? cause.column : 1;
  return error({ line, column }, `MDX: ${String(cause.reason)}; nothing in it is executed: a brace or angle bracket of the text is written \`\\{\` or \`\\<\``);
}
