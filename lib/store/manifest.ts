import { manifestFrom, type Manifest } from '@/lib/bundle/manifest';
import { VersionGone, type Reading } from './reading';
import { questionOf, sql, VERSION } from './sql';
import { StoreError } from './store-error';

/**
 * What a version says of itself. Throws `StoreError` for one that another program than the one with that hash has compiled; undefined
 * to read those of any.
 */
export async function storedManifest(
  reading: Reading,
  program: string | undefined,
): Promise<Manifest> {
  const [row] = await reading.ask<{ manifest: string }>(
    questionOf(sql`SELECT manifest FROM wortlaut.version WHERE number = ${VERSION}`),
  );
  if (!row) throw new VersionGone(`Version ${reading.version} is not there any more`);
  const manifest = manifestFrom(row.manifest);
  if (!manifest || (program !== undefined && manifest.program !== program))
    throw new StoreError(
      `Version ${reading.version} was made by another version of the program: compile and store again with this one`,
    );
  return manifest;
}
