import { say } from '@/lib/messages/message';
import { isError, type Problem } from '@/lib/model/problem';

/** A file in a thoroughly wrong format would fill every screen. */
const MOST_PROBLEMS = 200;

/** The problems, of each file at most the first 200 and then how many there are besides. Expects them sorted by file. */
export function abridged(problems: readonly Problem[]): Problem[] {
  const shown: Problem[] = [];
  for (let start = 0, end = 0; start < problems.length; start = end) {
    const file = problems[start]?.file;
    while (end < problems.length && problems[end]?.file === file) end++;
    shown.push(...problems.slice(start, Math.min(end, start + MOST_PROBLEMS)));
    const rest = problems.slice(start + MOST_PROBLEMS, end);
    const [next] = rest;
    if (!next) continue;
    const { line, column } = next;
    const severity = rest.some(isError) ? 'error' : 'warning';
    const message = say('more-problems', { count: rest.length });
    shown.push({ file: next.file, line, column, severity, message });
  }
  return shown;
}
