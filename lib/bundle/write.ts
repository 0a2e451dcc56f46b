import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Archive } from '@/lib/archive/archive';
import type { LedgerProofs } from '@/lib/content/ledger-proofs';
import { entryColumnBytes } from './column-bytes';
import { FILES } from './files';
import { newDraft, pointTo, publishedIn } from './folder';
import { BUNDLE_FORMAT, type Manifest } from './manifest';
import { writeProofs } from './proofs';
import { writeRecords } from './record-file';
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

/**
 * Writes a bundle, still without what repeats what (`addToBundle`), and makes it the one to be served; whole, or not at all.
 * Returns its version.
 */
export function writeBundle(bundles: string, content: BundleContent): string {
  const { archive, beside, proofs, search, program } = content;
  const version = versionOf(archive.version, program);
  if (publishedIn(bundles, version)) {
    pointTo(bundles, version);
    return version;
  }
  const draft = newDraft(bundles);
  try {
    const records = writeRecords(path.join(draft.folder, FILES.records));
    const columns = writeEntries(archive, beside, records);
    const tree = proofs ? writeProofs(proofs, archive.ledger.seals, records) : new Uint8Array();
    draft.write(FILES.entries, entryColumnBytes(columns, records.finish()));
    draft.write(FILES.tree, [tree]);
    for (const [name, pieces] of Object.entries(search)) draft.write(name, pieces);
    draft.publish(aboutBundle(content, version));
    return version;
  } catch (cause) {
    draft.discard();
    throw cause;
  }
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
