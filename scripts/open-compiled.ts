import path from 'node:path';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { BundleError } from '@/lib/bundle/check';
import { currentBundle } from '@/lib/bundle/folder';
import { openBundle, type OpenBundle } from '@/lib/bundle/open';
import { fingerprintOfPrograms } from '@/lib/content/disk';
import { placesOf } from '@/lib/content/places';
import { run } from './run';

/**
 * Opens the bundle that is given, or that a folder of bundles names; else that of the content as it lies in its folder, which is
 * compiled first if it has changed. Throws `BundleError`.
 */
export async function openCompiled(
  root: string,
  given: string | undefined,
  log: (message: string) => void,
): Promise<OpenBundle> {
  const folder = given === undefined ? await compiled(root, log) : path.resolve(root, given);
  const bundle = currentBundle(folder);
  if (bundle === undefined) throw new BundleError(`There is no bundle in ${folder}`);
  return openBundle(bundle, fingerprintOfPrograms(root));
}

async function compiled(root: string, log: (message: string) => void): Promise<string> {
  const folder = bundlesOf(placesOf(root, process.env), undefined, log);
  const code = await run(process.execPath, [
    ...['--import', 'tsx', 'scripts/compile.ts', '--out', folder],
  ]);
  if (code !== 0) throw new BundleError('The content cannot be compiled: see above');
  return folder;
}
