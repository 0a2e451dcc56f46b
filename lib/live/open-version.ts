import type { StoreVersion } from '@/lib/store/hosts/host';
import type { Hosts } from '@/lib/store/hosts/hosts';
import { storedManifest } from '@/lib/store/manifest';
import type { OpenStore, OpenedVersion } from '@/lib/store/open';
import { VersionGone } from '@/lib/store/reading';
import { checkSchema } from '@/lib/store/schema';
import { servedOf, type Served } from './served';
import { shortageOf, telling, type Shortage } from './shortage';

/** How versions in a store are served. */
export interface StoreOptions {
  readonly hosts: Hosts;
  /** A hash of this program; undefined to serve what any has compiled, as in development. */
  readonly program: string | undefined;
  readonly open: OpenStore;
  readonly now: () => Date;
  log(message: string): void;
  /** Told of what could not be answered, while whoever has asked is still there. */
  short(of: Shortage): void;
}

/** A version of a store that is served. */
export interface ServedVersion extends Served {
  readonly version: StoreVersion;
  readonly opened: OpenedVersion;
}

/**
 * Opens a version and keeps it from being removed; what it shares with the one `before` is in memory once. Throws `StoreError` or
 * `SchemaError` for what this program cannot serve, `StoreAway` and `VersionGone` as `Reading` does.
 */
export async function openStoreVersion(
  version: StoreVersion,
  { hosts, program, open, short }: StoreOptions,
  before?: Pick<ServedVersion, 'opened'>,
): Promise<ServedVersion> {
  const { number } = version;
  // A standby that lags may have an older schema, without the version.
  for (const state of hosts.states) if (state.has(version)) checkSchema(state.look?.schema);
  if (!(await hosts.hold(number))) throw new VersionGone(`Version ${number} is being removed`);
  const close = () => hosts.release(number);
  try {
    const reading = hosts.readingOf(version);
    const manifest = await storedManifest(reading, program);
    const opened = await open(reading, manifest.version, before?.opened);
    const tell = (cause: unknown) => {
      const shortage = shortageOf(cause);
      if (shortage) short(shortage);
    };
    const [entries, search] = [telling(opened.entries, tell), telling(opened.search, tell)];
    return { ...(await servedOf({ manifest, entries, search, close })), version, opened };
  } catch (cause) {
    close();
    throw cause;
  }
}
