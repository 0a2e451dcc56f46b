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

/** How many lists and quotes may stand inside of each other. A real document needs five. */
const DEEPEST = 20;
/** The same in the syntax tree, where a list in a list is two nodes, with what stands inside. */
const DEEPEST_NODE = 60;

const markdown = remark().use(flowDirectives).freeze();
const mdx = remark().use(flowDirectives).use(remarkMdx).freeze();
// One tilde strikes nothing through: `2010~` is a date.
const gfmMarkdown = remark().use(remarkGfm, { singleTilde: false }).use(flowDirectives).freeze();
const gfmMdx = remark().use(remarkGfm, { singleTilde: false }).use(flowDirectives).use(remarkMdx).freeze();

/**
 * What tables, bare web addresses, footnotes and the like cannot be without. Most documents have none of it, and the
 * extension that looks for e-mail addresses at every letter takes a third of the parser's time.
 */
const GFM_SIGNS = /[|~@]|:\/\/|www\.|:-|-:|\[[\^\sx]/i;

/** The syntax tree of a body. Lines are counted from `firstLine`. */
export function parseMarkdown(body: string, firstLine: number, format: 'md' | 'mdx'): Parsed {
  const excess = deepLine(body) ?? markedBlock(body);
  if (excess) return { ok: false, complaint: error({ line: firstLine + excess.index, column: 1 }, excess.message) };
  // Empty lines in place of the front matter keep every position true.
  const text = '\n'.repeat(firstLine - 1) + body;
  try {
    const root = parserFor(body, format).parse(text);
    const deep = deeperThan(root, DEEPEST_NODE);
    return deep ? { ok: false, complaint: error(deep, NESTED_TOO_DEEPLY) } : { ok: true, root };
  } catch (cause) {
    const complaint = mdxComplaint(cause, firstLine);
    if (complaint) return { ok: false, complaint };
    throw cause;
  }
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
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}

const NESTED_TOO_DEEPLY = `this is nested more than ${DEEPEST} deep: write it flat`;

interface Excess {
  /** Of the line, counted from 0. */
  readonly index: number;
  readonly message: string;
}

/** A line that opens too many quotes or lists, or has them too far to the right. The parser's time grows with the square of these. */
function deepLine(body: string): Excess | undefined {
  for (const [index, line] of body.split('\n').entries()) {
    if (/\s{200}/.test(line)) return { index, message: 'there are 200 spaces or more side by side here: take them out' };
    if (!/^\s*[->*+\d]/.test(line)) continue;
    const opening = /^(?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s))*/.exec(line)?.[0] ?? '';
    const marks = opening.replace(/\s/g, '').length;
    const isRule = line.trim().length === marks && !line.includes('>');
    const indent = line.length - line.trimStart().length;
    if ((marks > DEEPEST && !isRule) || indent > 2 * DEEPEST) return { index, message: NESTED_TOO_DEEPLY };
  }
  return undefined;
}

/** Brackets or emphasis marks between two empty lines. A paragraph with a thousand links in it is not one that somebody wrote. */
const MOST_MARKS_IN_A_BLOCK = 4_000;
/** Lines between two empty lines. */
const MOST_LINES_IN_A_BLOCK = 2_000;

function markedBlock(body: string): Excess | undefined {
  let [start, brackets, emphases] = [0, 0, 0];
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '') [start, brackets, emphases] = [index + 1, 0, 0];
    if (index - start >= MOST_LINES_IN_A_BLOCK) return { index: start, message: `there are more than ${MOST_LINES_IN_A_BLOCK} lines without an empty line between them here: break it up` };
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
