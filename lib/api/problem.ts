import type { ProblemData } from './schemas';

/** Media type of problem details (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json';

/** A parameter that cannot be used, and what to write instead. */
export interface ParameterError {
  readonly parameter: string;
  readonly detail: string;
}

/** The problem in the form of RFC 9457; `about:blank` says that the status tells what it is. */
export function problem(
  status: number,
  title: string,
  errors: readonly ParameterError[] = [],
): ProblemData {
  return {
    type: 'about:blank',
    title,
    status,
    ...(errors.length > 0 && { errors: [...errors] }),
  };
}
