import path from 'node:path';
import { BundleError, readManifest } from '@/lib/bundle/check';
import { currentBundle, publishedVersions } from '@/lib/bundle/folder';
import type { Manifest } from '@/lib/bundle/manifest';
import { openBundle, type OpenBundle } from '@/lib/bundle/open';
import { readStatus } from '@/lib/bundle/status';
import { servedOf } from './served';
import { setLiveState } from './state';

export interface BundlesOptions {
  /** A folder of bundles, or a bundle: that is served as long as this process runs. */
  readonly folder: string;
  /** A hash of this program; undefined to open the bundles of any, as in development. */
  readonly program: string | undefined;
  log(message: string): void;
}

/**
 * Opens the bundle that is to be served; where that is damaged or gone, as after a power cut, the newest whole one of this
 * program that lies beside it, which is said in the log and in the state. Returns it. Throws `BundleError` when there is none.
 */
export async function openCurrent(options: BundlesOptions): Promise<OpenBundle> {
  const { folder, program, log } = options;
  const current = currentBundle(folder);
  try {
    if (current === undefined) throw new BundleError(`There is no bundle in ${folder}`);
    const bundle = await openBundle(current, program);
    setLiveState({
      served: await servedOf(bundle),
      status: readStatus(folder),
      failure: undefined,
    });
    return bundle;
  } catch (cause) {
    if (!(cause instanceof BundleError)) throw cause;
    const bundle = await openStandIn(options, current);
    if (!bundle) throw cause;
    log(`Warning: ${cause.message}. Bundle ${bundle.manifest.version} is served instead of it.`);
    setLiveState({
      served: await servedOf(bundle),
      status: readStatus(folder),
      failure: STANDS_IN,
    });
    return bundle;
  }
}

const STANDS_IN =
  'The bundle that is to be served cannot be opened: the newest whole one is served.';

async function openStandIn(
  { folder, program }: BundlesOptions,
  current: string | undefined,
): Promise<OpenBundle | undefined> {
  for (const other of newestFirst(folder)) {
    if (other === current) continue;
    try {
      return await openBundle(other, program);
    } catch (cause) {
      if (!(cause instanceof BundleError)) throw cause;
    }
  }
  return undefined;
}

/**
 * The bundles of a folder with a manifest, after the moment that it names: the times of files are those of the copy where
 * somebody has copied them. Of two of one moment, one has everything that the other has, and what repeats what.
 */
function newestFirst(folder: string): string[] {
  const manifestOf = (bundle: string): Manifest | undefined => {
    try {
      return readManifest(bundle);
    } catch (cause) {
      if (cause instanceof BundleError) return undefined;
      throw cause;
    }
  };
  const filesOf = ({ files }: Manifest) => Object.keys(files).length;
  return publishedVersions(folder)
    .map((version) => path.join(/* turbopackIgnore: true */ folder, version))
    .flatMap((bundle) => {
      const manifest = manifestOf(bundle);
      return manifest ? [{ bundle, manifest }] : [];
    })
    .sort(
      (a, b) =>
        b.manifest.made.localeCompare(a.manifest.made) ||
        filesOf(b.manifest) - filesOf(a.manifest) ||
        a.bundle.localeCompare(b.bundle),
    )
    .map(({ bundle }) => bundle);
}
