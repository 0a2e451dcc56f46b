import { currentBundle } from '@/lib/bundle/folder';
import { openBundle, type OpenBundle } from '@/lib/bundle/open';
import { readStatus, stampOfStatus } from '@/lib/bundle/status';
import type { BundlesOptions } from './open-current';
import { servedOf } from './served';
import { liveState, setLiveState } from './state';

/** How often the pointer is looked at, where nobody tells that it has changed. */
const LOOK_MS = 250;
/** One that could not be opened is tried again after that time: files may have been missing for a moment only, or made anew. */
const TRY_AGAIN_MS = 10_000;
/** A bundle that is no longer served gives its files back after that time: no answer takes longer, see `lib/door/patient-server.ts`. */
const LAST_ANSWERS_MS = 180_000;

/** Follows the pointer from then on, where `opened` is served. Returns what looks at once. */
export function followBundles(options: BundlesOptions, opened: OpenBundle): () => Promise<void> {
  let served = opened;
  let looking: Promise<void> | undefined;
  let seen: string | undefined;
  let failed: { readonly bundle: string; readonly at: number } | undefined;
  const look = async () => {
    const { folder, program, log } = options;
    const current = currentBundle(folder);
    const now = liveState();
    const stamp = stampOfStatus(folder);
    const status = stamp === seen ? now.status : readStatus(folder);
    seen = stamp;
    const isServed = current === served.folder;
    if (isServed) failed = undefined;
    const hasFailed =
      failed?.bundle === current && performance.now() - (failed?.at ?? 0) < TRY_AGAIN_MS;
    if (current === undefined || isServed || hasFailed) {
      const failure = isServed ? undefined : now.failure;
      if (status !== now.status || failure !== now.failure)
        setLiveState({ ...now, status, failure });
      return;
    }
    try {
      const bundle = await openBundle(current, program, served);
      setLiveState({ served: await servedOf(bundle), status, failure: undefined });
      failed = undefined;
      closeLater(served);
      served = bundle;
      const { version, counts } = bundle.manifest;
      log(
        `Serving bundle ${version}: ${counts.statements} statements in ${counts.documents} documents`,
      );
    } catch (cause) {
      // When the server started, it has said so of the one that another stands in for.
      const isNew = failed ? failed.bundle !== current : now.failure === undefined;
      failed = { bundle: current, at: performance.now() };
      if (isNew)
        log(`A newer bundle cannot be opened: ${cause instanceof Error ? cause.message : cause}`);
      setLiveState({ ...now, status, failure: now.failure ?? 'A newer bundle cannot be opened.' });
    }
  };
  const lookOnce = () =>
    (looking ??= look().finally(() => {
      looking = undefined;
    }));
  setInterval(
    () => void lookOnce().catch((cause: unknown) => options.log(String(cause))),
    LOOK_MS,
  ).unref();
  return lookOnce;
}

function closeLater(bundle: OpenBundle): void {
  setTimeout(() => bundle.close(), LAST_ANSWERS_MS).unref();
}
