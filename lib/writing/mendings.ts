import { kindNamedBy } from '@/lib/model/kind';
import { meantDate } from '@/lib/model/date-typed';
import type { ParsedFile, ParsedStatement } from '@/lib/content/parsed';
import { hasOuterMarks } from '@/lib/content/statement-wording';
import { readLink } from '@/lib/content/target';
import { isQuoted } from '@/lib/model/kind';
import type { Edit } from './edits';

/** What the rest of the archive knows that a file alone does not. */
export interface MendSurroundings {
  /** Whether a document or a statement (`document/statement`) is there. */
  exists(id: string): boolean;
  /** Where the ledger says that what had this id has gone, and is; undefined when it went nowhere. */
  movedTo(id: string): string | undefined;
  /** Whether the ledger has its wording: then it only changes with a correction. */
  isPublished(statement: string): boolean;
}

export type MendingCode =
  'date' | 'quotes' | 'space' | 'directive' | 'close' | 'heading' | 'marks' | 'link';

/** A change that may mend something. Whether it does is tried. */
export interface Mending {
  readonly code: MendingCode;
  readonly line: number;
  readonly column: number;
  readonly edits: readonly Edit[];
  /** What stands there now, and what will. */
  readonly from: string;
  readonly to: string;
  /** The wording that a statement has afterwards, where that is what changes. */
  readonly wording?: { readonly id: string; readonly text: string };
}

/** Every change that has one answer only, in lines of which the check complains; links are looked up. */
export function mendingsIn(
  lines: readonly string[],
  parsed: ParsedFile,
  around: MendSurroundings,
): Mending[] {
  const troubled = new Set(parsed.problems.map(({ line }) => line));
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  const found: Mending[] = [];
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (index > 0 && index < end) {
      if (troubled.has(line)) found.push(...inFrontMatter(text, line));
      continue;
    }
    if (index <= end) continue;
    found.push(...movedLinks(text, line, parsed, around));
    if (!troubled.has(line)) continue;
    found.push(...dates(text, line), ...spacedDirective(text, line));
    found.push(...unclosed(lines, line), ...skippedLevel(lines, line));
  }
  for (const statement of parsed.entry?.statements ?? [])
    if (isQuoted(statement.kind) && hasOuterMarks(statement.text))
      found.push(...outerMarks(lines, statement, parsed.id, around));
  return found;
}

function replaced(
  code: MendingCode,
  line: number,
  column: number,
  from: string,
  to: string,
): Mending {
  return {
    code,
    line,
    column,
    edits: [{ line, column, remove: from.length, insert: to }],
    from,
    to,
  };
}

function inFrontMatter(text: string, line: number): Mending[] {
  const [, before = '', value = ''] = /^(\s*(?:- )?[\w-]+\s*:\s+)(\S.*?)\s*$/.exec(text) ?? [];
  const column = before.length + 1;
  if (value === '') return [];
  const [, mark = '', inner = ''] = /^(["'])(.*)\1$/.exec(value) ?? [];
  const found: Mending[] = [];
  if (mark !== '' && inner !== inner.trim() && inner.trim() !== '')
    found.push(replaced('space', line, column, value, `${mark}${inner.trim()}${mark}`));
  const iso = isoOf(mark === '' ? value : inner);
  if (iso !== undefined && /date|On$/.test(before.trim().replace(/:$/, '').trim()))
    found.push(replaced('date', line, column, value, `${mark}${iso}${mark}`));
  // What begins like a list, a map or a block may be meant as one; behind ` #` nothing is read.
  const isPlain = !/^["'|>[{]/.test(value) && !/ #/.test(value);
  if (isPlain && /:(?:\s|$)|^[@`%*&!]/.test(value))
    found.push(replaced('quotes', line, column, value, JSON.stringify(value)));
  return found;
}

function isoOf(text: string): string | undefined {
  const meant = meantDate(text);
  return meant && 'iso' in meant && meant.iso !== text ? meant.iso : undefined;
}

/** In the attributes of a statement, and behind the links of a relation or an outcome. */
function dates(text: string, line: number): Mending[] {
  const isDirective = /^ {0,3}:{3,}/.test(text);
  const pattern = isDirective
    ? /(\bdate=["'])([^"']+)(?=["'])/
    : /(\),\s+)([^–—]+?)(?=\s+[–—]|\s*$)/;
  const match = pattern.exec(text);
  const [, before = '', value = ''] = match ?? [];
  const iso = isoOf(value.trim());
  if (!match || iso === undefined || (!isDirective && !/^\s*- /.test(text))) return [];
  return [replaced('date', line, match.index + before.length + 1, value, iso)];
}

function spacedDirective(text: string, line: number): Mending[] {
  const [, colons = '', space = ''] = /^( {0,3}:{3,})(\s+)\p{L}/u.exec(text) ?? [];
  return space === ''
    ? []
    : [
        {
          ...replaced('directive', line, colons.length + 1, space, ''),
          from: colons + space,
          to: colons,
        },
      ];
}

/**
 * A directive that is never closed, before a heading, another one or the end. Where it holds one paragraph, and at most
 * its annotations, there is only one place for its end.
 */
function unclosed(lines: readonly string[], line: number): Mending[] {
  const opening = /^( {0,3})(:{3,})\p{L}/u.exec(lines[line - 1] ?? '');
  if (!opening) return [];
  let stop = line;
  while (
    stop < lines.length &&
    !/^ {0,3}(?:#{1,6}(?:\s|$)|:{2,}|`{3}|~{3})/.test(lines[stop] ?? '')
  )
    stop++;
  if (/^ {0,3}:{3,}\s*$/.test(lines[stop] ?? '')) return [];
  const blocks = lines
    .slice(line, stop)
    .join('\n')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '');
  const [wording = '', annotations, ...more] = blocks.map((block) => block.trim());
  const isList = (block: string) =>
    block.split('\n').every((each) => /^\s*(?:- \p{L}[^:]*:|$)/u.test(each));
  if (wording === '' || /^(?:[-*+]|\d+[.)])\s/.test(wording) || more.length > 0) return [];
  if (annotations !== undefined && !isList(annotations)) return [];
  let last = stop;
  while ((lines[last - 1] ?? '').trim() === '') last--;
  const end = opening[2] ?? ':::';
  const column = (lines[last - 1] ?? '').length + 1;
  return [
    {
      code: 'close',
      line: last,
      column,
      edits: [{ line: last, column, remove: 0, insert: `\n${end}` }],
      from: '',
      to: end,
    },
  ];
}

const HEADING = /^(#{2,6})(?=\s)/;

/** A heading that skips a level, with everything below it: the whole is moved up, so that nothing in it changes places. */
function skippedLevel(lines: readonly string[], line: number): Mending[] {
  const depthAt = (at: number) => HEADING.exec(lines[at - 1] ?? '')?.[1]?.length;
  const depth = depthAt(line);
  if (depth === undefined) return [];
  let above = 1;
  for (let at = line - 1; at > 0; at--) {
    const found = depthAt(at);
    if (found === undefined) continue;
    above = found;
    break;
  }
  const step = depth - above - 1;
  if (step <= 0) return [];
  const edits: Edit[] = [];
  for (let at = line; at <= lines.length; at++) {
    const found = depthAt(at);
    if (found === undefined) continue;
    if (found <= above) break;
    if (found - step <= above) return [];
    edits.push({ line: at, column: 1, remove: step, insert: '' });
  }
  const title = (lines[line - 1] ?? '').slice(depth).trim();
  // A heading that names a kind, moved up, would hold for what comes after it.
  if (kindNamedBy(title)) return [];
  return [
    {
      code: 'heading',
      line,
      column: 1,
      edits,
      from: '#'.repeat(depth),
      to: '#'.repeat(depth - step),
    },
  ];
}

function outerMarks(
  lines: readonly string[],
  { id, line, text }: ParsedStatement,
  document: string,
  around: MendSurroundings,
): Mending[] {
  if (around.isPublished(`${document}/${id}`)) return [];
  const [open = '', close = ''] = [text.at(0), text.at(-1)];
  const isDirective = /^ {0,3}:{3,}/.test(lines[line - 1] ?? '');
  let first = isDirective ? line + 1 : line;
  while (isDirective && (lines[first - 1] ?? '').trim() === '' && first < lines.length) first++;
  const begins = (lines[first - 1] ?? '').indexOf(open);
  let last = first;
  if (isDirective)
    while (last < lines.length && !/^\s*$|^ {0,3}:{3,}\s*$|^\s*- /.test(lines[last] ?? '')) last++;
  const written = (lines[last - 1] ?? '').replace(isDirective ? /\s+$/ : /\s*\[#[^\]]*\]\s*$/, '');
  if (begins < 0 || !written.endsWith(close) || text.includes('\n')) return [];
  return [
    {
      code: 'marks',
      line: first,
      column: begins + 1,
      edits: [
        { line: first, column: begins + 1, remove: 1, insert: '' },
        { line: last, column: written.length, remove: 1, insert: '' },
      ],
      from: `${open}…${close}`,
      to: '…',
      wording: { id, text: text.slice(1, -1) },
    },
  ];
}

function movedLinks(
  text: string,
  line: number,
  { folder, id: own }: ParsedFile,
  { exists, movedTo }: MendSurroundings,
): Mending[] {
  if (!text.includes('](')) return [];
  return [...text.matchAll(/(\]\()([^()\s]+)(?=\))/g)].flatMap((match): Mending[] => {
    const [, before = '', href = ''] = match;
    const link = readLink(href, folder, own);
    if (!link.ok || link.target.type !== 'content' || link.target.folder !== 'documents') return [];
    const { id, fragment } = link.target;
    const full = fragment === undefined ? id : `${id}/${fragment}`;
    if (exists(full)) return [];
    const to = movedTo(full);
    if (to === undefined || !exists(to)) return [];
    const [document = '', statement] = to.split('/');
    const file =
      document === own && folder === 'documents'
        ? ''
        : `${folder === 'documents' ? '' : '../documents/'}${document}.md`;
    const target = file + (statement === undefined ? '' : `#${statement}`);
    return [
      replaced('link', line, match.index + before.length + 1, href, target || `${document}.md`),
    ];
  });
}
