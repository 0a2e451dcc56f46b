import type { Day } from '@/lib/model/day';

/** A wording, or a state of an archive text, as one line of the ledger records it. */
export interface Version {
  /** The number of the line. */
  readonly line: number;
  readonly version: number;
  readonly day: Day;
  readonly hash: string;
  readonly why?: string | undefined;
}
