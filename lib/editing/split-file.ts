import { splitFrontMatter } from '@/lib/content/front-matter';
import { checkDirectiveLines } from '@/lib/content/directive-lines';
import { parseMarkdown } from '@/lib/content/markdown';
import { isBlank, linesOf, withPlainLineEnds } from './file-lines';
import { readHead, type Head } from './head';
import { statementsAmong, type FoundStatement, type StatementFields } from './parts';

/** A part of the body of a file: a statement, or prose (headings, paragraphs, lists) as it is written. */
export type Part =
  | { readonly type: 'prose'; readonly text: string }
  | ({ readonly type: 'statement' } & StatementFields);

/** A part of a file with its own lines. */
export type SplitPart = Part & { readonly lines: readonly string[]; readonly isItem: boolean };

/** A file taken apart for a form: put together again, it is the same byte for byte. */
export interface SplitFile {
  readonly mark: string;
  readonly head: Head;
  /** The lines that open and close the front matter. */
  readonly fences: readonly [opening: string, closing: string];
  readonly parts: readonly SplitPart[];
  /** The empty lines before each part, and behind the last one. */
  readonly gaps: readonly (readonly string[])[];
}

/** Undefined when the file cannot be understood well enough: then it can be edited as text only. */
export function splitFile(text: string, format: 'md' | 'mdx'): SplitFile | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = linesOf(text.slice(mark.length));
  const plain = lines.map((line) => line.replace(/[\r\n]+$/, ''));
  const closing = plain.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const split = splitFrontMatter(withPlainLineEnds(text.slice(mark.length)));
  if (closing < 0 || !split.ok) return undefined;
  const head = readHead(lines.slice(1, closing));
  if (!head || checkDirectiveLines(split.body, split.bodyLine).complaints.length > 0)
    return undefined;
  const parsed = parseMarkdown(split.body, split.bodyLine, format);
  if (!parsed.ok) return undefined;
  const found = statementsAmong(parsed.root.children, plain);
  const ranges = rangesOf(found, closing + 1, lines.length);
  const parts: SplitPart[] = [];
  const gaps: string[][] = [[]];
  for (const { start, end, statement } of ranges) {
    const own = lines.slice(start, end);
    // A statement has no empty lines around it that were its own.
    const first = own.findIndex((line) => !isBlank(line));
    if (first < 0) {
      gaps.at(-1)?.push(...own);
      continue;
    }
    const last = own.findLastIndex((line) => !isBlank(line));
    gaps.at(-1)?.push(...own.slice(0, first));
    parts.push(partOf(own.slice(first, last + 1), statement));
    gaps.push(own.slice(last + 1));
  }
  return { mark, head, fences: [lines[0] ?? '', lines[closing] ?? ''], parts, gaps };
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly statement?: FoundStatement;
}

/** Statements, and what stands between them, as indexes of lines. */
function rangesOf(found: readonly FoundStatement[], from: number, to: number): Range[] {
  let at = from;
  const ranges = found.flatMap((statement): Range[] => {
    const [start, end] = [statement.first - 1, statement.last];
    const before = start > at ? [{ start: at, end: start }] : [];
    at = end;
    return [...before, { start, end, statement }];
  });
  return at < to ? [...ranges, { start: at, end: to }] : ranges;
}

function partOf(lines: readonly string[], statement: FoundStatement | undefined): SplitPart {
  if (!statement)
    return {
      ...{ type: 'prose', lines, isItem: false },
      text: withPlainLineEnds(lines.join('')).trimEnd(),
    };
  const { kind, id, attributes, wording, isMarkdown, annotations, isItem } = statement;
  return {
    ...{ type: 'statement', lines, isItem },
    ...{ kind, id, attributes, wording, isMarkdown, annotations },
  };
}
