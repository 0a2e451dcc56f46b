import type { Day } from './day';
import type { Facts } from './ledger-facts';

/*
 * The ledger as pages look it up.
 */

/** Who recorded something, and why. */
export interface Recorded {
  readonly why?: string;
  readonly by?: string;
}

/** A wording that a statement has or had. */
export interface PublishedWording extends Recorded {
  readonly hash: string;
  readonly published: Day;
  /** Kept of earlier wordings; the one that stands now is the statement's own text. */
  readonly text?: string;
}

/** How a statement or a document is or was cited. */
export interface PublishedFacts extends Recorded {
  readonly hash: string;
  readonly published: Day;
  /** Kept where there was a correction. */
  readonly facts?: Facts;
}

/** A state of an archive text that was published. */
export interface PublishedText extends Recorded {
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly published: Day;
}

/** What has become of an address that leads nowhere any more. */
export type Former =
  /** `to` is the id in whose place it is now found, after all the moves. */
  ({ readonly type: 'moved'; readonly to: string; readonly day: Day } & Recorded) | Withdrawn;

/** What was published is so no longer. */
export interface Withdrawn extends Recorded {
  readonly type: 'withdrawn';
  readonly day: Day;
  readonly why: string;
  /** What a statement was worded like, as `Ledger.wordingsOf`; of a document none. */
  readonly wordings: readonly PublishedWording[];
}

/** What was once done with an id, and has been taken back since or holds still. */
export type LifeEvent = { readonly day: Day } & Recorded &
  (
    | { readonly type: 'moved'; readonly to: string }
    | { readonly type: 'withdrawn' }
    | { readonly type: 'restored' }
  );

/** A seal on all lines that were in the ledger then. */
export interface Seal {
  /** Its tag. */
  readonly id: string;
  /** The SHA-256 of its line, by which later seals name it. */
  readonly hash: string;
  readonly before: readonly string[];
  readonly lines: number;
  readonly root: string;
  readonly day: Day;
  readonly by: string;
  /** The line of the ledger: what a reader keeps. */
  readonly text: string;
  /** The time that a time-stamping authority has confirmed (RFC 3161), in UTC: `2026-11-27T12:00:05.000Z`. */
  readonly stamped?: string;
}

/** The ledger as pages look it up. */
export interface Ledger {
  /** The wordings of a statement that stands in the archive, oldest first, under whatever ids; empty when it is not published yet. */
  wordingsOf(statement: string): readonly PublishedWording[];
  /** What an archive text was like, oldest first: as it was published, and each change that was confirmed. `source` is its id. */
  statesOf(source: string): readonly PublishedText[];
  /** How a statement or a document was cited, oldest first; empty when that is not recorded yet. */
  factsOf(id: string): readonly PublishedFacts[];
  /** Withdrawals and restorations of an id that is there again, oldest first. */
  eventsOf(id: string): readonly LifeEvent[];
  /** By the id of a statement or a document. */
  readonly former: ReadonlyMap<string, Former>;
  /** In the order in which they were made. */
  readonly seals: readonly Seal[];
}
