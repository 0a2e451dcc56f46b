import path from 'node:path';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { BundleError } from '@/lib/bundle/check';
import type { OpenBundle } from '@/lib/bundle/open';
import { fingerprintOfPrograms } from '@/lib/content/disk';
import { placesOf } from '@/lib/content/places';
import { openCurrent } from '@/lib/live/open-current';
import { run } from './run';

/**
 * Opens the archive that readers see: the bundle that is given, else what a server on this machine serves; where nothing is compiled
 * yet, it is compiled first. Throws `BundleError`.
 */
export async function openServed(
  root: string,
  given: string | undefined,
  log: (message: string) => void,
): Promise<OpenBundle> {
  const open = (folder: string) =>
    openCurrent({ folder, program: fingerprintOfPrograms(root), log });
  if (given) return open(path.resolve(root, given));
  const places = placesOf(root, process.env);
  try {
    // Whether it can be written does not matter as long as it can be read.
    return await open(`${places.cachePath}.bundles`);
  } catch (cause) {
    if (!(cause instanceof BundleError)) throw cause;
    const folder = bundlesOf(places, undefined, log);
    const code = await run(process.execPath, [
      ...['--import', 'tsx', 'scripts/compile.ts', '--out', folder],
    ]);
    if (code !== 0) throw new BundleError('The content cannot be compiled: see above');
    return open(folder);
  }
}
