import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Archive } from '@/lib/archive/archive';
import type { LedgerProofs } from '@/lib/content/ledger-proofs';
import { entryColumnBytes } from './column-bytes';
import { FILES } from './files';
import { newDraft } from './draft';
import { pointTo, publishedIn } from './folder';
import { BUNDLE_FORMAT, type Manifest } from './manifest';
import { writeProofs } from './proofs';
import { writeRecords, type RecordWriter, type WrittenRecords } from './record-file';
import { writeEntries, type Beside } from './write-entries';

/** What a bundle is made of. */
export interface BundleContent {
  readonly archive: Archive;
  readonly beside: Beside;
  /** Undefined as long as there is no seal on all of the ledger. */
  readonly proofs: LedgerProofs | undefined;
  /** The search, by the names of its files. */
  readonly search: Readonly<Record<string, readonly Uint8Array[]>>;
  /** A hash of the program that makes it. */
  readonly program: string;
  readonly now: Date;
}

/** A bundle that was written, and what the next one can use of it. */
export interface WrittenBundle {
  readonly version: string;
  readonly base: BundleBase | undefined;
}

/** The file of records that bundles share, until too much has changed. */
export interface BundleBase {
  readonly records: WrittenRecords;
  /** As the manifest has it. */
  readonly described: Manifest['files'][string];
  readonly bytes: number;
}

/** When more than that of the records is new, all are written again. */
const MOST_CHANGED = 0.25;

/**
 * Writes a bundle, still without what repeats what (`addToBundle`), and makes it the one to be served; whole, or not at all.
 * What an earlier one has of the same records lies on the disk once.
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
    const isShared =
      base !== undefined && draft.share(base.records.file, FILES.records, base.described.bytes);
    const own = path.join(draft.folder, isShared ? FILES.changed : FILES.records);
    const records = writeRecords(own, isShared ? base.records : undefined);
    const columns = writeEntries(archive, beside, records);
    const tree = proofs ? writeProofs(proofs, archive.ledger.seals, records) : new Uint8Array();
    draft.write(FILES.entries, entryColumnBytes(columns, records.finish()));
    draft.write(FILES.tree, [tree]);
    for (const [name, pieces] of Object.entries(search)) draft.write(name, pieces);
    const { files } = draft.publish(
      aboutBundle(content, version),
      isShared ? { [FILES.records]: base.described } : {},
    );
    const place = path.join(bundles, version, FILES.records);
    return { version, base: baseOf(isShared ? base : undefined, records, files, place) };
  } catch (cause) {
    draft.discard();
    throw cause;
  }
}

function baseOf(
  shared: BundleBase | undefined,
  { own, bytes }: RecordWriter,
  files: Manifest['files'],
  place: string,
): BundleBase | undefined {
  if (shared && bytes > shared.bytes * MOST_CHANGED) return undefined;
  // The file has another name in each bundle; that of the newest is there the longest.
  if (shared) return { ...shared, records: { ...shared.records, file: place } };
  const described = files[FILES.records];
  return described && { records: { file: place, records: own.records }, described, bytes };
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
