import type { Question } from './sql';

/**
 * One version of the archive in a store, read from whichever host has it. What it answers is of that version alone, whatever
 * is loaded meanwhile and whichever host answers.
 */
export interface Reading {
  /** The number of the version, which every question has as its `$1`. */
  readonly version: number;
  /**
   * The rows of an answer. Throws `StoreAway` when no host that has the version can be asked, `VersionGone` when it was removed, and
   * `TooSlow` when the answer takes longer than `within` allows: a page asks for entries in milliseconds, a search may take seconds.
   */
  ask<Row extends object>(question: Question, within?: Within): Promise<Row[]>;
}

export type Within = 'entry' | 'search';

/** What is told readers, and traced nowhere: one line each is enough for the log of a night without a database. */
class Unanswered extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.stack = message;
  }
}

/** No host can be asked: readers are told to come back. */
export class StoreAway extends Unanswered {
  override readonly name = 'StoreAway';
}

/** The version was removed while somebody read it: nobody had for ten minutes. */
export class VersionGone extends Unanswered {
  override readonly name = 'VersionGone';
}

/** The answer would take longer than a reader can be let wait. */
export class TooSlow extends Unanswered {
  override readonly name = 'TooSlow';
}

/** What a question may be given. A list becomes an array of PostgreSQL. */
export type Parameter =
  string | number | boolean | null | readonly string[] | readonly number[] | Uint8Array;
