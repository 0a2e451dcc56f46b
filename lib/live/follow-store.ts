import type { StoreVersion } from '@/lib/store/hosts/host';
import { isSame } from '@/lib/store/hosts/host-state';
import { openStoreVersion, type ServedVersion, type StoreOptions } from './open-version';
import { recentVersions } from './recent-versions';
import { shortageOf } from './shortage';
import { liveState, setLiveState } from './state';

/** How often what is known of the hosts is looked at, besides whenever it changes. */
const LOOK_MS = 250;
/** One that could not be opened is tried again after that time. */
const TRY_AGAIN_MS = 10_000;
/** Hosts that cannot be asked for so long are away; before that, a connection may have been cut. */
const DOUBT_MS = 500;

/**
 * Follows the hosts from then on, where `opened` is served: the newest version that one of them names the current one; an older
 * one, while none with that can be asked. Returns what looks at once.
 */
export function followStore(options: StoreOptions, opened: ServedVersion): () => Promise<void> {
  const { hosts, log, now } = options;
  const recent = recentVersions(opened);
  let served = opened;
  /** What is served instead of a newer version, and that cannot be asked. */
  let fallenFrom: number | undefined;
  let failed: Failed | undefined;
  let unasked: Unasked | undefined;
  let isTold = false;
  let looking: Promise<void> | undefined;

  async function look(): Promise<void> {
    noteWhetherAway();
    const version = hosts.newest();
    if (version && !isSame(version, served.version)) await follow(version);
    else if (version) failed = undefined;
    tellState();
  }

  async function follow(version: StoreVersion): Promise<void> {
    const isLost = version.number < served.version.number && !hosts.canAsk(served.version);
    if (isLost && !isAway()) return;
    if (failed && isSame(failed.version, version) && performance.now() - failed.at < TRY_AGAIN_MS)
      return;
    try {
      const next = recent.get(version) ?? (await openStoreVersion(version, options, served));
      const { number } = version;
      if (isLost) {
        fallenFrom = Math.max(fallenFrom ?? 0, served.version.number);
        log(
          `No host can be asked for version ${fallenFrom}: the older version ${number} is served`,
        );
      } else if (number >= (fallenFrom ?? 0)) fallenFrom = undefined;
      recent.replace(served, next);
      [served, failed] = [next, undefined];
      const { statements, documents } = next.manifest.counts;
      log(`Serving version ${number}: ${statements} statements in ${documents} documents`);
    } catch (cause) {
      // A host that has just gone away, or has removed it: there will be another look.
      if (shortageOf(cause)) return;
      const reason = cause instanceof Error ? cause.message : String(cause);
      if (!failed || !isSame(failed.version, version))
        log(`Version ${version.number} cannot be served: ${reason}`);
      failed = { version, reason, at: performance.now() };
    }
  }

  function noteWhetherAway(): void {
    if (hosts.canAsk(served.version)) unasked = undefined;
    else unasked ??= { at: performance.now(), since: now() };
  }

  /** Whether no host can be asked for what is served, and that for longer than it takes to look at it again. */
  function isAway(): boolean {
    return unasked !== undefined && performance.now() - unasked.at >= DOUBT_MS;
  }

  function tellState(): void {
    noteWhetherAway();
    if (isAway() !== isTold) {
      isTold = !isTold;
      log(
        isTold
          ? 'The database cannot be asked: pages that are kept are served, others are refused'
          : 'The database can be asked again',
      );
    }
    const before = liveState();
    const failure = failed
      ? `A newer version cannot be served: ${failed.reason}`
      : fallenFrom === undefined
        ? undefined
        : `No host can be asked for version ${fallenFrom}: the older version ${served.version.number} is served.`;
    const since = isAway() ? unasked?.since : undefined;
    if (before.served === served && before.failure === failure && before.store?.awaySince === since)
      return;
    const store = { hosts, version: served.version, awaySince: since };
    setLiveState({ served, status: undefined, failure, store });
  }

  const lookOnce = () =>
    (looking ??= look().finally(() => {
      looking = undefined;
    }));
  const lookNow = () => void lookOnce().catch((cause: unknown) => log(String(cause)));
  hosts.onChange(lookNow);
  setInterval(lookNow, LOOK_MS).unref();
  return lookOnce;
}

/** A version that could not be opened, when, and why. */
interface Failed {
  readonly version: StoreVersion;
  readonly reason: string;
  readonly at: number;
}

/** Since when no host could be asked for what is served. */
interface Unasked {
  readonly since: Date;
  /** By `performance.now()`. */
  readonly at: number;
}
