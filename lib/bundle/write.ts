import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Archive } from '@/lib/archive/archive';
import type { LedgerProofs } from '@/lib/content/ledger-proofs';
import { bytesOf } from '@/lib/search/index/bytes';
import { isSameParts, type Parts } from '@/lib/search/index/parts';
import { entryColumnBytes } from './column-bytes';
import { FILES } from './files';
import { newDraft, type Draft } from './draft';
import { pointTo, publishedIn } from './folder';
import { BUNDLE_FORMAT, type Manifest } from './manifest';
import { writeProofs } from './proofs';
import { writeRecords, type RecordWriter, type WrittenRecords } from './record-file';
import type { ColumnFile, ColumnFiles } from './search-files';
import { writeEntries, type Beside } from './write-entries';

/** What a bundle is made of. */
export interface BundleContent {
  readonly archive: Archive;
  readonly beside: Beside;
  /** Undefined as long as there is no seal on all of the ledger. */
  readonly proofs: LedgerProofs | undefined;
  readonly search: ColumnFiles;
  /** A hash of the program that makes it. */
  readonly program: string;
  readonly now: Date;
}

/** A bundle that was written, and what the next one can use of it. */
export interface WrittenBundle {
  readonly version: string;
  readonly base: BundleBase | undefined;
}

/** What bundles share: files of the newest, each under its name. */
export interface BundleBase {
  readonly folder: string;
  /** The file of records, until too much has changed. */
  readonly records: SharedRecords | undefined;
  readonly search: Readonly<Record<string, SharedColumns>>;
}

interface SharedRecords {
  readonly written: WrittenRecords;
  readonly described: Described;
  readonly bytes: number;
}

interface SharedColumns {
  readonly parts: Parts;
  readonly described: Described;
}

/** A file as the manifest has it. */
type Described = Manifest['files'][string];

/** When more than that of the records is new, all are written again. */
const MOST_CHANGED = 0.25;

/** The files of the search that bundles share. */
const SHARED_COLUMNS: readonly string[] = [FILES.searchWords, FILES.elsewhereWords];

/**
 * Writes a bundle, still without what repeats what (`addToBundle`), and makes it the one to be served; whole, or not at all.
 * What an earlier one has of the same records and columns lies on the disk once.
 */
export function writeBundle(
  bundles: string,
  content: BundleContent,
  base?: BundleBase,
): WrittenBundle {
  const { archive, beside, proofs, search, program } = content;
  const version = versionOf(archive.version, program);
  if (publishedIn(bundles, version)) {
    pointTo(bundles, version);
    return { version, base };
  }
  const draft = newDraft(bundles);
  try {
    const earlier = shareRecords(base, draft);
    const own = path.join(draft.folder, earlier ? FILES.changed : FILES.records);
    const records = writeRecords(own, earlier?.written);
    const columns = writeEntries(archive, beside, records);
    const tree = proofs ? writeProofs(proofs, archive.ledger.seals, records) : new Uint8Array();
    draft.write(FILES.entries, entryColumnBytes(columns, records.finish()));
    draft.write(FILES.tree, [tree]);
    for (const [name, file] of Object.entries(search))
      if (!shareColumns(name, file, base, draft)) draft.write(name, bytesOf(file.kind, file.parts));
    const { files } = draft.publish(aboutBundle(content, version));
    const folder = path.join(bundles, version);
    return {
      version,
      base: {
        folder,
        records: recordsToShare(earlier, records, files, path.join(folder, FILES.records)),
        search: columnsToShare(search, files),
      },
    };
  } catch (cause) {
    draft.discard();
    throw cause;
  }
}

/** Undefined when there are none any more. */
function shareRecords(base: BundleBase | undefined, draft: Draft): SharedRecords | undefined {
  const records = base?.records;
  const isShared = records && draft.share(records.written.file, FILES.records, records.described);
  return isShared ? records : undefined;
}

function shareColumns(
  name: string,
  { parts }: ColumnFile,
  base: BundleBase | undefined,
  draft: Draft,
): boolean {
  const known = base?.search[name];
  return (
    base !== undefined &&
    known !== undefined &&
    isSameParts(known.parts, parts) &&
    draft.share(path.join(base.folder, name), name, known.described)
  );
}

function recordsToShare(
  shared: SharedRecords | undefined,
  { own, bytes }: RecordWriter,
  files: Manifest['files'],
  file: string,
): SharedRecords | undefined {
  if (shared && bytes > shared.bytes * MOST_CHANGED) return undefined;
  // The file has another name in each bundle; that of the newest is there the longest.
  if (shared) return { ...shared, written: { ...shared.written, file } };
  const described = files[FILES.records];
  return described && { written: { ...own, file }, described, bytes };
}

function columnsToShare(search: ColumnFiles, files: Manifest['files']): BundleBase['search'] {
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, { parts }]) => {
      const described = files[name];
      return SHARED_COLUMNS.includes(name) && described ? [[name, { parts, described }]] : [];
    }),
  );
}

function aboutBundle(
  { archive, program, now }: BundleContent,
  version: string,
): Omit<Manifest, 'files'> {
  return {
    format: BUNDLE_FORMAT,
    version,
    content: archive.version,
    program,
    made: now.toISOString(),
    counts: {
      statements: archive.statements.length,
      documents: archive.documents.length,
      sources: archive.source.size,
    },
  };
}

/** The version of a bundle: the same content, compiled by the same program, is the same bundle. */
export function versionOf(content: string, program: string): string {
  const hash = createHash('sha256').update([BUNDLE_FORMAT, content, program].join('\0'));
  return hash.digest('hex').slice(0, 16);
}
