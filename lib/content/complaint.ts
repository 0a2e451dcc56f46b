import type { Place, Problem } from '@/lib/model/problem';

/** A problem that does not know its file yet. */
export type Complaint = Omit<Problem, 'file'>;

export function error(place: Place, message: string): Complaint {
  return { line: place.line, column: place.column, severity: 'error', message };
}

export function warning(place: Place, message: string): Complaint {
  return { line: place.line, column: place.column, severity: 'warning', message };
}
