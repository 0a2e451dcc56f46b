import type { EntryColumns } from '@/lib/bundle/entry-columns';
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
  /** Statements go by their numbers in it. */
  readonly corpus: SearchCorpus;
  readonly elsewhere: Elsewhere;
  statementAt(number: number): Statement;
  /** The day on which a statement was first published; undefined for what the ledger does not have yet. */
  addedAt(statement: Pick<Statement, 'id'>): Day | undefined;
  /** The lists `source/…` and `addressed/…`, and which documents are excerpted. */
  readonly columns: Pick<EntryColumns, 'lists' | 'excerpted'>;
  readonly records: SourceRecords;
  /** Undefined while it is being looked for. */
  readonly repetitions: Pick<Repetitions, 'of' | 'inSources'> | undefined;
  /** Undefined as long as there is no seal on all of the ledger. */
  readonly tree: SourceTree | undefined;
}

/** The records by their numbers: those of a type stand together, in the order in which they are listed. */
export interface SourceRecords {
  readonly count: number;
  /** Its key, and its value as JSON. */
  at(number: number): readonly [key: string, body: string];
}

/** The hashes of the tree over the ledger, level by level. */
export interface SourceTree {
  /** How many leaves it has. */
  readonly size: number;
  /** Bytes from an offset on. */
  read(offset: number, length: number): Uint8Array;
}
