import { say } from '@/lib/messages/message';
import { kindNamedBy, KINDS, type Kind } from '@/lib/model/kind';
import { error, type Complaint } from './complaint';
import { guessed, nearestWord } from './did-you-mean';

/** What the lines of a body say about its directives and headings, before it is parsed. */
export interface DirectiveLines {
  /** Line numbers of `:::name` and `::name`. */
  readonly opened: readonly number[];
  /** Line numbers of those that were complained of, and of the ends that belong to them: without them the rest can be read. */
  readonly broken: readonly number[];
  /** Line numbers of headings without the space behind `##`. */
  readonly unspaced: readonly number[];
  readonly complaints: readonly Complaint[];
}

const NAMES_OF_CONTAINERS: readonly string[] = KINDS;
const NAMES_OF_LEAVES: readonly string[] = ['gap', 'review'];

interface Open {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly isKnown: boolean;
  /** How many colons it begins with; it ends at a line of at least as many. */
  readonly colons: number;
}

/**
 * Checks that every `:::quote` is closed before a heading, the next one, or the end, and that headings are written with `#`.
 *
 * The Markdown parser would not complain: a directive that is never closed silently swallows the rest of the file, and a
 * rule right under a paragraph silently makes a heading of it. `firstLine` is the number of the body's first line in its file.
 */
export function checkDirectiveLines(body: string, firstLine: number): DirectiveLines {
  const complaints: Complaint[] = [];
  const opened: number[] = [];
  const broken: number[] = [];
  const unspaced: number[] = [];
  let open: Open | undefined;
  let fence: { readonly mark: string; readonly line: number } | undefined;
  let before = '';
  // Ends that stand further down belong to directives that were reported as never closed.
  let owed = 0;
  const closedNowhere = (before?: number, isHeading = false) => {
    if (!open) return;
    owed++;
    broken.push(open.line);
    complaints.push(
      error(
        open,
        say('directive-unclosed', {
          directive: ':'.repeat(open.colons) + open.name,
          colons: ':'.repeat(open.colons),
          ...(before === undefined ? {} : { before }),
          isHeading,
        }),
      ),
    );
    open = undefined;
  };

  body.split('\n').forEach((text, index) => {
    const line = firstLine + index;
    const above = before;
    before = text;
    const fenceMark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
    if (fence !== undefined) {
      if (fenceMark?.startsWith(fence.mark) && text.trim() === fenceMark) fence = undefined;
      return;
    }
    if (fenceMark) {
      fence = { mark: fenceMark, line };
      return;
    }
    const [, marks] = /^ {0,3}(#{2,6})[^#\s]/.exec(text) ?? [];
    if (marks !== undefined) {
      unspaced.push(line);
      complaints.push(error({ line, column: 1 }, say('heading-without-space', { marks })));
      return closedNowhere(line, true);
    }
    if (/^ {0,3}#{1,6}(?:\s|$)/.test(text)) return closedNowhere(line, true);
    if (/^ {0,3}(?:=+|-+)\s*$/.test(text) && isText(above)) {
      broken.push(line);
      complaints.push(
        error({ line, column: 1 }, say('heading-by-underline', { mark: text.trim().slice(0, 3) })),
      );
      return;
    }
    const mark = /^( *)(:{2,})(\s*)([\p{L}][\p{L}\p{N}_-]*)?/u.exec(text);
    if (!mark) return;
    const [, indent = '', colons = '', space = '', name] = mark;
    const place = { line, column: indent.length + 1 };
    // So far to the right it is code, or stands inside of something: only the syntax tree can tell.
    if (indent.length > 3) {
      if (name !== undefined && !space) opened.push(line);
      return;
    }
    if (name === undefined) {
      if (colons.length < 3) return;
      if (text.trim() !== colons) {
        broken.push(line);
        complaints.push(error(place, say('directive-without-name', { colons })));
        owed++;
        return;
      }
      if (open) {
        if (colons.length < open.colons) return;
        if (!open.isKnown) broken.push(line);
        open = undefined;
        return;
      }
      broken.push(line);
      if (owed > 0) owed--;
      else complaints.push(error(place, say('directive-closes-nothing', { colons })));
      return;
    }
    if (space) {
      if (colons.length < 3) return;
      broken.push(line);
      complaints.push(error(place, say('directive-with-space', { directive: colons + name })));
      owed++;
      return;
    }
    opened.push(line);
    const known = colons.length === 2 ? NAMES_OF_LEAVES : NAMES_OF_CONTAINERS;
    const isKnown = known.includes(name);
    if (!isKnown) {
      broken.push(line);
      const message = say('directive-unknown', {
        directive: colons + name,
        ...guessed(meantBy(name, colons, known)),
        known: known.map((each) => colons + each),
      });
      complaints.push(error(place, message));
    }
    if (colons.length === 2) {
      if (kindMeant(name)) owed++;
      return;
    }
    closedNowhere(line);
    open = { name, ...place, isKnown, colons: colons.length };
  });

  // Without its first line what it swallowed can be read.
  if (fence) return withoutFence(fence, body, firstLine);
  closedNowhere();
  return { opened, broken, unspaced, complaints };
}

function withoutFence(
  { mark, line }: { readonly mark: string; readonly line: number },
  body: string,
  firstLine: number,
): DirectiveLines {
  const lines = body.split('\n');
  lines[line - firstLine] = '';
  const rest = checkDirectiveLines(lines.join('\n'), firstLine);
  return {
    ...rest,
    broken: [...rest.broken, line],
    complaints: [...rest.complaints, error({ line, column: 1 }, say('code-unclosed', { mark }))],
  };
}

/** The directive that was meant, with its colons: `::quote`, `:::zitat` and `:::quotte` are `:::quote`. */
function meantBy(name: string, colons: string, known: readonly string[]): string | undefined {
  const kind = kindMeant(name);
  if (kind) return `${colons.length === 2 ? ':::' : colons}${kind}`;
  if (NAMES_OF_LEAVES.includes(name)) return `::${name}`;
  const near = nearestWord(name, known);
  return near === undefined ? undefined : colons + near;
}

function kindMeant(name: string): Kind | undefined {
  return KINDS.find((kind) => kind === name.toLowerCase()) ?? kindNamedBy(name);
}

/** Not empty, no heading, no directive, no rule. */
function isText(line: string): boolean {
  return line.trim() !== '' && !/^ {0,3}(?:#{1,6}(?:\s|$)|:{2,}|[-*_=\s]+$)/.test(line);
}
