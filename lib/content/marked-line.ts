import type { Place } from '@/lib/model/problem';
import { visible } from '@/lib/model/visible';

/** So much of a line is shown, around the place. */
const WIDTH = 100;
const BEFORE = 60;
const INDENT = '    ';

/**
 * The line of a file that a problem points into, and beneath it a mark under the place. Only for settings and front matter:
 * there a line is short and the column is the very sign; of a wording the place is its beginning, and its line is long.
 */
export function markedLine(file: string, text: string, { line, column }: Place): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const written = lines[line - 1];
  if (written === undefined || written.trim() === '' || !isSetting(file, lines, line)) return [];
  const start = column - 1 > WIDTH - 10 ? column - 1 - BEFORE : 0;
  const cut = written.slice(start, start + WIDTH);
  const [left, right] = [start > 0 ? '…' : '', start + WIDTH < written.length ? '…' : ''];
  const before = left + visible(cut.slice(0, column - 1 - start).replaceAll('\t', ' '));
  const behind = visible(cut.slice(column - 1 - start).replaceAll('\t', ' ')) + right;
  return [INDENT + before + behind, `${INDENT}${' '.repeat([...before].length)}^`];
}

/** Whether a line holds settings: of `site.yml` and its like each, of other files those of the front matter. */
function isSetting(file: string, lines: readonly string[], line: number): boolean {
  if (file.endsWith('.yml')) return true;
  if (!/\.mdx?$/.test(file) || !lines[0]?.startsWith('---')) return false;
  const end = lines.findIndex((each, index) => index > 0 && each.startsWith('---'));
  return line > 1 && (end < 0 || line <= end);
}
