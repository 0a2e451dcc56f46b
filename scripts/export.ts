/**
 * Writes a copy of the archive, plain files that a browser opens from a disk or a stick, and any web server serves:
 *
 *     npm run export -- FOLDER                   of the content
 *     npm run export -- FOLDER --bundle BUNDLE   of a bundle, or of what the pointer of a folder of bundles names
 *
 * FOLDER is new, empty, or has an earlier copy, whose place the new one takes when it is whole.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '@/app/clock';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { currentBundle } from '@/lib/bundle/folder';
import { placesOf } from '@/lib/content/places';
import { isSystemError } from '@/lib/content/disk';
import { openTarget, TargetError } from '@/lib/export/target-folder';
import { CopyError } from '@/lib/export/write-copy';
import { BundleError } from '@/lib/bundle/check';
import { buildIfNeeded } from './build-stamp';
import { exportSite } from './export-site';
import { runModule } from './run';

const started = performance.now();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bundle: { type: 'string' }, store: { type: 'string' } },
});
const [typed, ...more] = positionals;
if (!typed || more.length > 0) {
  console.error('Name one folder for the copy: npm run export -- FOLDER');
  process.exit(1);
}
if (values.store !== undefined) {
  console.error(
    'A copy is made of a bundle, not of a store: it takes the index along that the bundle has for searching without a server. Use the bundle that was put into the store: npm run export -- FOLDER --bundle BUNDLE',
  );
  process.exit(1);
}
const folder = path.resolve(typed);
const root = process.cwd();

try {
  // Before anything that takes long.
  openTarget(folder).discard();
  await buildIfNeeded(root);
  const bundle = await bundleToCopy(values.bundle ?? (process.env.WORTLAUT_BUNDLE || undefined));
  const target = openTarget(folder);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      target.discard();
      console.error(`Interrupted: ${folder} is as it was.`);
      process.exit(130);
    });
  try {
    const { files, bytes, statements, copy } = await exportSite({
      root,
      bundle,
      draft: target.draft,
      today: today(),
      now: new Date(),
      log: (message) => console.log(message),
    });
    target.publish(copy);
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `${folder}: ${statements} statements, ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s. Open index.html.`,
    );
    process.exit(0);
  } catch (cause) {
    target.discard();
    throw cause;
  }
} catch (cause) {
  giveUp(cause);
}

async function bundleToCopy(given: string | undefined): Promise<string> {
  if (given !== undefined) {
    const bundle = currentBundle(path.resolve(root, given));
    if (bundle === undefined) throw new BundleError(`There is no bundle in ${given}`);
    return bundle;
  }
  // In a process of its own, whose memory is free again when pages are made.
  if ((await runModule('tsx/dist/cli.mjs', ['scripts/compile.ts'])) !== 0) process.exit(1);
  const bundles = bundlesOf(placesOf(root, process.env), undefined, console.log);
  const bundle = currentBundle(bundles);
  if (bundle === undefined) throw new BundleError(`There is no bundle in ${bundles}`);
  return bundle;
}

/** What a user can cause is told in a sentence. */
function giveUp(cause: unknown): never {
  if (isSystemError(cause))
    console.error(`The copy cannot be written: ${cause.message}. ${folder} is as it was.`);
  else if ([TargetError, CopyError, BundleError].some((known) => cause instanceof known))
    console.error(cause instanceof Error ? cause.message : cause);
  else throw cause;
  process.exit(1);
}
