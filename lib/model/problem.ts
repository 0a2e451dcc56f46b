import type { Difference } from './difference';
import type { Message } from '@/lib/messages/message';

/**
 * A mistake in content, as data: an expected result and not an exception.
 *
 * An `error` keeps everything from being published, a `warning` does not.
 */
export interface Problem {
  /** Path from the project's root or the content folder's parent, with `/`: `content/documents/rente.md`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** What is wrong and what to write instead, as data: text is made of it when it is printed. */
  readonly message: Message;
  /** For a wording that is not in its source: what there comes nearest to it. */
  readonly nearest?: NearestPassage;
}

export interface NearestPassage {
  /** The archive text, named as `file` is. */
  readonly file: string;
  readonly line: number;
  /** From the source (`first`) to the wording (`second`). */
  readonly differences: readonly Difference[];
}

/** A place in a file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export function isError(problem: Pick<Problem, 'severity'>): boolean {
  return problem.severity === 'error';
}

/** By file, line, column, code, values: the same list in every run and in every language. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.message.code, b.message.code) ||
      compareText(JSON.stringify(a.message), JSON.stringify(b.message)),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
