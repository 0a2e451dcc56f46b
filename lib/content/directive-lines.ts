import { KINDS } from '@/lib/model/kind';
import { error, type Complaint } from './complaint';
import { didYouMean } from './did-you-mean';

/** What the lines of a body say about its directives, before it is parsed. */
export interface DirectiveLines {
  /** Line numbers of `:::name` and `::name`. */
  readonly opened: readonly number[];
  readonly complaints: readonly Complaint[];
}

const NAMES_OF_CONTAINERS: readonly string[] = KINDS;
const NAMES_OF_LEAVES: readonly string[] = ['gap'];

/**
 * Checks that every `:::quote` is closed before a heading, the next one, or the end.
 *
 * The Markdown parser would not complain: a directive that is never closed silently swallows the rest of the file.
 * `firstLine` is the number of the body's first line in its file.
 */
export function checkDirectiveLines(body: string, firstLine: number): DirectiveLines {
  const complaints: Complaint[] = [];
  const opened: number[] = [];
  let open: { name: string; line: number } | undefined;
  let fence: string | undefined;

  body.split('\n').forEach((text, index) => {
    const line = firstLine + index;
    const fenceMark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence !== undefined) {
      if (fenceMark?.startsWith(fence) && text.trim() === fenceMark) fence = undefined;
      return;
    }
    if (fenceMark) {
      fence = fenceMark;
      return;
    }
    if (open && /^ {0,3}#{1,6}(?:\s|$)/.test(text)) {
      complaints.push(neverClosed(open, `before the heading in line ${line}`));
      open = undefined;
      return;
    }
    const mark = /^( *)(:{2,})(\s*)([\p{L}][\p{L}\p{N}_-]*)?/u.exec(text);
    if (!mark) return;
    const [, indent = '', colons = '', space = '', name] = mark;
    const place = { line, column: indent.length + 1 };
    if (name === undefined) {
      if (colons.length < 3 || text.trim() !== colons) return;
      if (!open) complaints.push(error(place, '`:::` closes nothing: no directive is open here'));
      open = undefined;
      return;
    }
    if (space) {
      if (colons.length >= 3) complaints.push(error(place, `write \`${colons}${name}\` without a space`));
      return;
    }
    opened.push(line);
    const known = colons.length === 2 ? NAMES_OF_LEAVES : NAMES_OF_CONTAINERS;
    if (!known.includes(name)) {
      const guess = didYouMean(name, known) || `; there are ${known.map((each) => colons + each).join(', ')}`;
      complaints.push(error(place, `\`${colons}${name}\`: there is no such directive${guess}`));
    }
    if (colons.length === 2) return;
    if (open) complaints.push(neverClosed(open, `before line ${line}`));
    open = { name, line };
  });

  if (open) complaints.push(neverClosed(open, 'after its wording'));
  return { opened, complaints };
}

function neverClosed(open: { name: string; line: number }, where: string): Complaint {
  return error({ line: open.line, column: 1 }, `\`:::${open.name}\` is never closed: add a line \`:::\` ${where}`);
}
