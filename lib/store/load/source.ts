import type { EntryColumns } from '@/lib/bundle/entry-columns';
import type { RecordIndex } from '@/lib/bundle/records';
import type { Statement } from '@/lib/model/archive';
import type { Day } from '@/lib/model/day';
import type { Repetitions } from '@/lib/proof/repetition/lists';
import type { Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import type { SearchCorpus } from '@/lib/search/search';

/** What the rows of a store are made from: an open bundle, or the parts of an archive that a test has. */
export interface StoreSource {
  /** The version of the bundle, and what its manifest.json says. */
  readonly name: string;
  readonly manifest: string;
  /** The sums of its files, by their names: what is the same in two bundles makes the same rows. None where it has no files. */
  readonly sums: ReadonlyMap<string, string>;
  /** Statements go by their numbers in it. */
  readonly corpus: SearchCorpus;
  readonly elsewhere: Elsewhere;
  /** The day on which a statement was first published; undefined for what the ledger does not have yet. */
  addedAt(statement: Pick<Statement, 'id'>): Day | undefined;
  /** The lists `source/…` and `addressed/…`, and which documents are excerpted. */
  readonly columns: Pick<EntryColumns, 'lists' | 'excerpted'>;
  readonly records: SourceRecords;
  /** Undefined where the records are in no files. */
  readonly places: SourcePlaces | undefined;
  /** Undefined while it is being looked for. */
  readonly repetitions: SourceRepetitions | undefined;
  /** Undefined as long as there is no seal on all of the ledger. */
  readonly tree: SourceTree | undefined;
}

/** What repeats what; its columns where it is in a file. */
export type SourceRepetitions = Pick<Repetitions, 'of' | 'inSources'> &
  Partial<Pick<Repetitions, 'columns'>>;

/** A record as it is kept: its key, and its value as JSON. */
export type Written = readonly [key: string, body: string];

/** The records by their numbers: statements first; those of a type stand together, in the order in which they are listed. */
export interface SourceRecords {
  readonly count: number;
  at(number: number): Written;
  keyAt(number: number): string;
  numberOf(key: string): number | undefined;
  /** All in their order, from one up to, without, another. */
  inOrder(from?: number, to?: number): Iterable<Written>;
}

/** Where the records stand in the files of a bundle. */
export interface SourcePlaces {
  readonly index: Pick<RecordIndex, 'files' | 'starts' | 'lengths'>;
  /** How long the first of the files is, in units. */
  readonly length: number;
  /** The keys of the records in a run of the first file, in units. */
  keysBetween(start: number, end: number): readonly string[];
}

/** The hashes of the tree over the ledger, level by level. */
export interface SourceTree {
  /** How many leaves it has. */
  readonly size: number;
  /** Bytes from an offset on. */
  read(offset: number, length: number): Uint8Array;
}
