import type { StoreSource } from './source';

/** A table that is filled from a bundle: its rows are written, compared and removed without anybody knowing what they mean. */
export interface StoredTable {
  readonly name: string;
  /** The columns that tell its rows apart. They are the first of the columns. */
  readonly key: readonly string[];
  /** All but `since`, `until` and `hash`, with their types. */
  readonly columns: readonly (readonly [name: string, type: string])[];
  /** The files of a bundle that its rows are made from: as long as they are the same, so are all rows. */
  readonly files: readonly string[];
  /**
   * The beginnings of keys whose rows are made anew whenever those of the keys are: with `only` they are given as well, all of them.
   * Only of a table with one text as its key.
   */
  made?(only: ReadonlySet<string>): readonly string[];
  /** Each key once, the same rows in the same order whenever they are asked for; or, with `only`, those of some keys. */
  rows(source: StoreSource, only?: ReadonlySet<string>): Iterable<Row>;
}

/** The values of a row in the order of the columns. */
export type Row = readonly Value[];

/** A list becomes an array of texts. */
export type Value = string | number | null | readonly string[] | Uint8Array;
