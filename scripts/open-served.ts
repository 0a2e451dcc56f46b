import path from 'node:path';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { BundleError } from '@/lib/bundle/check';
import { fingerprintOfPrograms } from '@/lib/content/disk';
import { placesOf } from '@/lib/content/places';
import { openCurrent } from '@/lib/live/open-current';
import { openCurrentVersion } from '@/lib/live/open-store';
import { servedOf, type Served } from '@/lib/live/served';
import { storeAddress } from '@/lib/store/address';
import { openStoreHosts } from '@/lib/store/open-hosts';
import { SchemaError } from '@/lib/store/schema';
import { StoreError } from '@/lib/store/store-error';
import { run } from './run';

/** What was typed on the command line; else the environment has it. */
interface Typed {
  readonly bundle?: string | undefined;
  readonly store?: string | undefined;
}

/**
 * Opens the archive that readers see: the store or the bundle that is given, else what a server on this machine serves; where nothing
 * is compiled yet, it is compiled first. Throws what {@link isOfArchive} knows.
 */
export async function openServed(
  root: string,
  typed: Typed,
  log: (message: string) => void,
): Promise<Served> {
  const { env: environment } = process;
  const store = typed.store ?? (typed.bundle === undefined ? environment.WORTLAUT_STORE : '');
  if (store) return openStored(store, fingerprintOfPrograms(root), log);
  const open = async (folder: string) =>
    servedOf(await openCurrent({ folder, program: fingerprintOfPrograms(root), log }));
  const given = typed.bundle ?? environment.WORTLAUT_BUNDLE;
  if (given) return open(path.resolve(root, given));
  const places = placesOf(root, environment);
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

/** Whether an archive could not be opened for a reason that is told in a sentence. */
export function isOfArchive(cause: unknown): cause is Error {
  return [BundleError, StoreError, SchemaError].some((known) => cause instanceof known);
}

/** Closing it lets the process end. */
async function openStored(
  typed: string,
  program: string,
  log: (message: string) => void,
): Promise<Served> {
  const now = () => new Date();
  // Which host answers is of no interest as long as one does.
  const hosts = openStoreHosts(storeAddress(typed), {
    ...{ environment: process.env, now },
    log: () => {},
  });
  try {
    const served = await openCurrentVersion({ hosts, program, now, log, short: () => {} });
    return { ...served, close: () => hosts.close() };
  } catch (cause) {
    hosts.close();
    throw cause;
  }
}
