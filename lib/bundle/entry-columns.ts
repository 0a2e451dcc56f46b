import type { LifeEvent, PublishedFacts, PublishedWording } from '@/lib/model/ledger-view';
import type { EntryType, Range } from '@/lib/ports/entries';
import type { NumberLists } from './number-lists';

/** What of the entries is held in memory: numbers. */
export interface EntryColumns {
  /** The first and the last day of each dated statement, in chronological order. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** Those of the chronology, see `lib/archive/chronology.ts`. */
  readonly days: Int32Array;
  readonly months: Int32Array;
  readonly long: Uint32Array;
  /** `topic/kommunale-option`: its statements, newest first; `addressed/…`: documents. */
  readonly lists: NumberLists;
  /** The documents that are known only because others quote them, in their order. */
  readonly excerpted: Uint32Array;
}

/** Where the records of each type stand. */
export type Ranges = Readonly<Record<EntryType, Range>>;

/** What the ledger says of a statement or document that is there. */
export interface LedgerRecord {
  readonly wordings: readonly PublishedWording[];
  readonly facts: readonly PublishedFacts[];
  readonly events: readonly LifeEvent[];
}
