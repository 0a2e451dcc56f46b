import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Entries } from '@/lib/ports/entries';
import { entryColumnsFrom } from './column-bytes';
import { bundleEntries } from './entries';
import { FILES } from './files';
import { BundleError, readChecked, readManifest } from './folder';
import type { Manifest } from './manifest';
import { openProofs } from './proofs';
import { openRecords } from './record-file';
import { repetitionFrom } from './repetition-bytes';

/** A bundle that is being served. */
export interface OpenBundle {
  readonly manifest: Manifest;
  readonly entries: Entries;
  /** Gives its files back, once nobody asks it any more. */
  close(): void;
}

/**
 * Opens a bundle: compares every file with the manifest, reads the columns, and leaves the records where they are. Throws
 * `BundleError` for what cannot be served.
 */
export async function openBundle(folder: string): Promise<OpenBundle> {
  const manifest = readManifest(folder);
  const hasRepetition = FILES.repetition in manifest.files;
  const wanted = [FILES.entries, ...(hasRepetition ? [FILES.repetition] : [])] as const;
  const read: Partial<Record<(typeof wanted)[number], Buffer>> = await readChecked(
    folder,
    manifest,
    wanted,
  );
  const entryParts = entryColumnsFrom(read[FILES.entries] ?? new Uint8Array());
  if (!entryParts) throw new BundleError(`${folder}/${FILES.entries} cannot be read`);
  const records = openRecords(path.join(folder, FILES.records), entryParts.index);
  const tree = openSync(path.join(/* turbopackIgnore: true */ folder, FILES.tree), 'r');
  const repetition = read[FILES.repetition];
  const repetitions = repetition && repetitionFrom(repetition);
  if (repetition && !repetitions)
    throw new BundleError(`${folder}/${FILES.repetition} cannot be read`);
  return {
    manifest,
    entries: bundleEntries({
      version: manifest.version,
      records,
      columns: entryParts.columns,
      repetitions,
      proofs: openProofs(records, (offset, length) => {
        const bytes = new Uint8Array(length);
        readSync(tree, bytes, 0, length, offset);
        return bytes;
      }),
    }),
    close() {
      records.close();
      closeSync(tree);
    },
  };
}
