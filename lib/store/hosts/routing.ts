/** A host as far as it matters for who is asked next. */
export interface Candidate {
  readonly isStandby: boolean;
  /** How many questions it is answering. */
  readonly open: number;
  /** When it was asked last, counted in questions. */
  readonly askedAt: number;
}

/**
 * Who is asked: a standby, so that the primary is free for writing; of several the one with the fewest open questions, of equal
 * ones that which was asked longest ago. Undefined when there is none.
 */
export function nextAsked<Host extends Candidate>(hosts: readonly Host[]): Host | undefined {
  const standbys = hosts.filter(({ isStandby }) => isStandby);
  const [first, ...others] = standbys.length > 0 ? standbys : hosts;
  if (!first) return undefined;
  return others.reduce((best, host) => (isBefore(host, best) ? host : best), first);
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return a.open === b.open ? a.askedAt < b.askedAt : a.open < b.open;
}
