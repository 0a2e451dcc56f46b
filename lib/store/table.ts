import type { StoreSource } from './source';

/** A table that is filled from a bundle: its rows are written, compared and removed without anybody knowing what they mean. */
export interface StoredTable {
  readonly name: string;
  /** The columns that tell its rows apart. They are the first of the columns. */
  readonly key: readonly string[];
  /** All but `since`, `until` and `hash`, with their types. */
  readonly columns: readonly (readonly [name: string, type: string])[];
  /** Each key once; the same rows in the same order whenever they are asked for. */
  rows(source: StoreSource): Iterable<Row>;
}

/** The values of a row in the order of the columns. */
export type Row = readonly Value[];

/** A list becomes an array of texts. */
export type Value = string | number | null | readonly string[] | Uint8Array;
