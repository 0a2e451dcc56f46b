import { parseArgs } from 'node:util';
import { BundleError } from '@/lib/bundle/check';
import type { OpenBundle } from '@/lib/bundle/open';
import { shownAddress, storeAddress } from '@/lib/store/hosts/address';
import { sourceOfBundle } from '@/lib/store/load/bundle-source';
import { loadFailure } from '@/lib/store/load/load-failure';
import { StoreError } from '@/lib/store/store-error';
import { storeSource } from '@/lib/store/load/store-source';
import { connectToWritable } from '@/lib/store/hosts/writable-host';

/** What the command finds when it is called. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Opens a bundle, else that of the content as it lies in its folder. */
  open(given: string | undefined): Promise<OpenBundle>;
  log(message: string): void;
}

/** `npm run store`, with the arguments after it. Returns the exit code. */
export async function runStore(
  args: readonly string[],
  { environment, open, log }: Surroundings,
): Promise<number> {
  let shown = 'The store';
  try {
    const { address, bundle, keepMinutes } = asked(args, environment);
    shown = shownAddress(address);
    // Before the bundle, which takes long to be read.
    const connection = await connectToWritable(address, environment);
    try {
      const archive = await open(bundle);
      if (!archive.contents.repetitions)
        log('What repeats what is still being looked for: store again when it is compiled');
      await storeSource(connection, sourceOfBundle(archive), { keepMinutes, log });
    } finally {
      await connection.close();
    }
    return 0;
  } catch (cause) {
    const told = cause instanceof BundleError ? cause.message : loadFailure(cause, shown);
    if (told === undefined) throw cause;
    log(told);
    return 1;
  }
}

function asked(
  args: readonly string[],
  { WORTLAUT_STORE, WORTLAUT_BUNDLE, WORTLAUT_STORE_KEEP_MINUTES }: Surroundings['environment'],
) {
  const { positionals, bundle } = read(args);
  const [typed = WORTLAUT_STORE, ...more] = positionals;
  if (!typed || more.length > 0) throw new StoreError(USAGE);
  const minutes = WORTLAUT_STORE_KEEP_MINUTES || '10';
  if (!/^\d{1,5}$/.test(minutes))
    throw new StoreError(
      `WORTLAUT_STORE_KEEP_MINUTES=${minutes}: write for how many minutes an earlier version is kept at least.`,
    );
  return {
    address: storeAddress(typed),
    bundle: bundle ?? (WORTLAUT_BUNDLE || undefined),
    keepMinutes: Number(minutes),
  };
}

function read(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { bundle: { type: 'string' } },
    });
    return { positionals, bundle: values.bundle };
  } catch {
    // What stands there may be an address, with its password.
    throw new StoreError(USAGE);
  }
}

const USAGE =
  'Name the database: npm run store -- postgres://user@host:5432/database [--bundle FOLDER]';
