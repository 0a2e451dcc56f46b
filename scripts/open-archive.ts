import { BundleError } from '@/lib/bundle/check';
import { fingerprintOfPrograms } from '@/lib/content/disk';
import { openCurrentVersion } from '@/lib/live/open-store';
import { servedOf, type Served } from '@/lib/live/served';
import { storeAddress } from '@/lib/store/hosts/address';
import { openStore } from '@/lib/store/open';
import { openStoreHosts } from '@/lib/store/hosts/open-hosts';
import { SchemaError } from '@/lib/store/schema';
import { StoreError } from '@/lib/store/store-error';
import { openServed } from './open-served';

/** What was typed on the command line; else the environment has it. */
interface Typed {
  readonly bundle?: string | undefined;
  readonly store?: string | undefined;
}

/**
 * Opens the archive that readers see: that of a store where its address is given, else that of `openServed`. Throws what
 * {@link isOfArchive} knows.
 */
export async function openArchive(
  root: string,
  typed: Typed,
  log: (message: string) => void,
): Promise<Served> {
  const { env: environment } = process;
  const store = typed.store ?? (typed.bundle === undefined ? environment.WORTLAUT_STORE : '');
  if (store) return openStored(store, fingerprintOfPrograms(root), log);
  return servedOf(await openServed(root, typed.bundle ?? environment.WORTLAUT_BUNDLE, log));
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
  const quietly = { environment: process.env, now, log: () => {} };
  const hosts = openStoreHosts(storeAddress(typed), quietly);
  try {
    const options = { hosts, program, open: openStore, now, log, short: () => {} };
    return { ...(await openCurrentVersion(options)), close: () => hosts.close() };
  } catch (cause) {
    hosts.close();
    throw cause;
  }
}
