import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Statement } from '@/lib/model/archive';
import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import type { Repetitions } from '@/lib/proof/repetition/lists';
import type { Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import { fromBytes } from '@/lib/search/index/bytes';
import type { Parts } from '@/lib/search/index/parts';
import type { SearchCorpus } from '@/lib/search/search';
import { entryColumnsFrom } from './column-bytes';
import type { EntryColumns } from './entry-columns';
import { bundleEntries } from './entries';
import { FILES } from './files';
import { LAST_ADDED } from './lists-of';
import { listNamed } from './number-lists';
import {
  BundleError,
  readChecked,
  readManifest,
  type CheckedFile,
  type CheckedFiles,
} from './check';
import type { Manifest } from './manifest';
import { openProofs } from './proofs';
import { openRecords, type OpenRecords } from './record-file';
import type { RecordIndex, Records } from './records';
import { repetitionFrom } from './repetition-bytes';
import { columnSearch } from './search';
import { corpusIn, elsewhereIn, kindOf } from './search-files';

/** A bundle that is being served. */
export interface OpenBundle {
  readonly folder: string;
  readonly manifest: Manifest;
  /** What was read of it, to be used again by a bundle that shares files with it. */
  readonly files: CheckedFiles;
  readonly entries: Entries;
  readonly search: Search;
  /** What it was read into, for who puts it elsewhere. */
  readonly contents: BundleContents;
  /** Gives its files back, once nobody asks it any more. */
  close(): void;
}

/** Everything that is in a bundle, as it is read. */
export interface BundleContents {
  readonly records: OpenRecords;
  readonly columns: EntryColumns;
  readonly corpus: SearchCorpus;
  readonly elsewhere: Elsewhere;
  /** Undefined while it is being looked for. */
  readonly repetitions: Repetitions | undefined;
  /** Bytes of the tree over the ledger, from an offset on. */
  tree(offset: number, length: number): Uint8Array;
}

/**
 * Opens a bundle: compares every file with the manifest, reads the columns, and leaves the records where they are. What it
 * shares with an open one, `beside` which it is opened, is in memory once. Throws `BundleError` for what cannot be served,
 * as one that another program than the one with that hash has made.
 */
export async function openBundle(
  folder: string,
  program?: string,
  beside?: Pick<OpenBundle, 'files'>,
): Promise<OpenBundle> {
  const manifest = readManifest(folder);
  if (program !== undefined && manifest.program !== program)
    throw new BundleError(`${folder} was made by another version of the program: compile again`);
  const files = await readChecked(folder, manifest, COLUMNS, beside?.files);
  const parsed = <Value>(name: string, value: Value | undefined): Value => {
    if (value === undefined)
      throw new BundleError(`${folder}/${name} is not one of this program's: compile again`);
    return value;
  };
  for (const name of [FILES.records, FILES.tree])
    parsed(name, Object.hasOwn(manifest.files, name) || undefined);
  const { columns, index } = parsed(
    FILES.entries,
    entryColumnsFrom(contents(files, FILES.entries), true),
  );
  const repetition = files.get(FILES.repetition)?.contents;
  const repetitions = repetition && parsed(FILES.repetition, repetitionFrom(repetition, true));
  const texts = {
    length: manifest.counts.statements,
    at: (number: number) => statementAt(records, number),
  };
  const partsOf = (name: string) => parsed(name, partsIn(files.get(name), name));
  const corpus = parsed(
    FILES.search,
    corpusIn(partsOf(FILES.searchWords), partsOf(FILES.search), texts),
  );
  const elsewhere = parsed(
    FILES.elsewhere,
    elsewhereIn(partsOf(FILES.elsewhereWords), partsOf(FILES.elsewhere)),
  );
  // Opened last: what is refused above leaves no file open.
  const { records, tree } = openFiles(folder, manifest, index);
  const entries = bundleEntries({
    version: manifest.version,
    records,
    columns,
    repetitions,
    proofs: openProofs(records, tree.read),
  });
  return {
    folder,
    manifest,
    files,
    entries,
    contents: { records, columns, corpus, elsewhere, repetitions, tree: tree.read },
    search: columnSearch({
      corpus,
      elsewhere,
      numberOf: (statement) => records.numberOf(`statement/${statement}`),
      lastAdded: listNamed(columns.lists, LAST_ADDED),
    }),
    close() {
      records.close();
      tree.close();
    },
  };
}

/** What is held in memory. */
const COLUMNS = [
  FILES.entries,
  FILES.search,
  FILES.searchWords,
  FILES.elsewhere,
  FILES.elsewhereWords,
  FILES.repetition,
] as const;

/** The lists in a file of a search, the same ones for a file that bundles share; undefined when there are none. */
function partsIn(file: CheckedFile | undefined, name: string): Parts | undefined {
  const known = file && read.get(file);
  if (known || !file?.contents) return known;
  const parts = fromBytes(kindOf(name) ?? '', file.contents, true);
  if (parts) read.set(file, parts);
  return parts;
}

const read = new WeakMap<CheckedFile, Parts>();

/** What is gone just now, as when a compiler makes the bundle anew, is a bundle that cannot be served. */
function openFiles(
  folder: string,
  manifest: Manifest,
  index: RecordIndex,
): { readonly records: OpenRecords; readonly tree: ReturnType<typeof openTree> } {
  const recordFiles = [FILES.records, FILES.changed].filter((name) => name in manifest.files);
  let records: OpenRecords | undefined;
  try {
    records = openRecords(
      recordFiles.map((name) => path.join(folder, name)),
      index,
    );
    return { records, tree: openTree(path.join(folder, FILES.tree)) };
  } catch (cause) {
    records?.close();
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new BundleError(`${folder} cannot be opened: ${cause.message}`);
  }
}

function openTree(file: string) {
  const descriptor = openSync(/* turbopackIgnore: true */ file, 'r');
  let isOpen = true;
  return {
    read(offset: number, length: number): Uint8Array<ArrayBuffer> {
      const bytes = new Uint8Array(length);
      if (!isOpen || readSync(descriptor, bytes, 0, length, offset) < length)
        throw new Error(`${file} is closed or cut short`);
      return bytes;
    },
    close() {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    },
  };
}

function contents(files: CheckedFiles, name: string): Buffer {
  return files.get(name)?.contents ?? Buffer.alloc(0);
}

/** Statements are the first records, see `writeEntries`. */
function statementAt(records: Records, number: number): Statement {
  return records.at(number) as Statement;
}
