import type { Within } from '../reading';

/** How long a question may take, in milliseconds. */
export interface TimeLimit {
  /** The host itself gives it up then. */
  readonly host: number;
  /** A host that has said nothing by then hangs, and another is asked. */
  readonly silence: number;
  /** From then on no other host is asked. */
  readonly whole: number;
}

export const TIME_LIMITS: Readonly<Record<Within, TimeLimit>> = {
  entry: { host: 2_000, silence: 2_500, whole: 6_000 },
  search: { host: 10_000, silence: 10_500, whole: 15_000 },
};
