import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Archive } from '@/lib/archive/archive';
import type { LedgerProofs } from '@/lib/content/ledger-proofs';
import type { RepetitionColumns } from '@/lib/proof/repetition/lists';
import { entryColumnBytes } from './column-bytes';
import { FILES } from './files';
import { newDraft, pointTo, publishedIn } from './folder';
import { BUNDLE_FORMAT, type Manifest } from './manifest';
import { writeProofs } from './proofs';
import { writeRecords } from './record-file';
import { repetitionBytes } from './repetition-bytes';
import { writeEntries, type Beside } from './write-entries';

/** What a bundle is made of. */
export interface BundleContent {
  readonly archive: Archive;
  readonly beside: Beside;
  /** Undefined as long as there is no seal on all of the ledger. */
  readonly proofs: LedgerProofs | undefined;
  /** The search, by the names of its files. */
  readonly search: Readonly<Record<string, Uint8Array>>;
  /** Undefined while it is being looked for: then another bundle follows that has it. */
  readonly repetition: RepetitionColumns | undefined;
  /** A hash of the program that makes it. */
  readonly program: string;
  readonly now: Date;
}

/** Writes a bundle and makes it the one to be served; whole, or not at all. Returns its version. */
export function writeBundle(bundles: string, content: BundleContent): string {
  const { archive, beside, proofs, search, repetition } = content;
  const version = versionOf(content);
  if (publishedIn(bundles, version)) {
    pointTo(bundles, version);
    return version;
  }
  const draft = newDraft(bundles);
  try {
    const records = writeRecords(path.join(draft.folder, FILES.records));
    const tree = proofs ? writeProofs(proofs, archive.ledger.seals, records) : new Uint8Array();
    const columns = writeEntries(archive, beside, records);
    draft.write(FILES.entries, entryColumnBytes(columns, records.finish()));
    draft.write(FILES.tree, tree);
    for (const [name, bytes] of Object.entries(search)) draft.write(name, bytes);
    if (repetition) draft.write(FILES.repetition, repetitionBytes(repetition));
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

/** The same content, compiled by the same program on the same day, is the same bundle. */
function versionOf({ archive, program, beside, repetition }: BundleContent): string {
  const parts = [BUNDLE_FORMAT, archive.version, program, beside.checkedOn, repetition ? 1 : 0];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
