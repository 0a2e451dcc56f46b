import type { Day } from '@/lib/model/day';

/** A wording, a state of an archive text, or how something is cited, as one line of the ledger records it. */
export interface Version {
  /** The number of the line. */
  readonly line: number;
  readonly version: number;
  readonly day: Day;
  readonly hash: string;
  readonly why?: string | undefined;
  readonly by?: string | undefined;
  /** Of a first wording: the hash of the facts that stand beside it. */
  readonly facts?: string | undefined;
}
