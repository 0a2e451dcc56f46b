import type { Place, Problem } from '@/lib/model/problem';
import { visible } from '@/lib/model/visible';

/** A problem that does not know its file yet. */
export type Complaint = Omit<Problem, 'file'>;

export function error(place: Place, message: string): Complaint {
  return { line: place.line, column: place.column, severity: 'error', message: inOneLine(message) };
}

export function warning(place: Place, message: string): Complaint {
  return {
    line: place.line,
    column: place.column,
    severity: 'warning',
    message: inOneLine(message),
  };
}

const LONGEST_MESSAGE = 600;

/** Messages quote what stands in the file: that must not break their line, colour a terminal or fill it. */
function inOneLine(message: string): string {
  const line = visible(message);
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)} …` : line;
}
