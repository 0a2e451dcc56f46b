import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { BundleError } from '@/lib/bundle/check';
import type { OpenBundle } from '@/lib/bundle/open';
import { addReason } from '@/lib/bundle/status';
import { placesOf } from '@/lib/content/places';
import { startCompiler } from './compiler-process';
import { followBundles } from './follow-bundles';
import { openCurrent, type BundlesOptions } from './open-current';
import { liveState } from './state';

export interface ServeBundlesOptions extends Pick<BundlesOptions, 'program' | 'log'> {
  /** The folder of the project. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isDevelopment: boolean;
}

/**
 * Serves the bundle, or the folder of bundles, that `WORTLAUT_BUNDLE` names and somebody else has made; without it, has the content
 * compiled in a process of its own. What was compiled by an earlier run is served at once, until it is known whether the content is
 * still the same.
 */
export async function serveBundles({
  root,
  environment,
  program,
  log,
  isDevelopment,
}: ServeBundlesOptions): Promise<void> {
  const given = environment.WORTLAUT_BUNDLE;
  const folder = given
    ? path.resolve(/* turbopackIgnore: true */ root, given)
    : bundlesOf(placesOf(root, environment), undefined, log);
  const options = { folder, program, log };
  if (given) return void followBundles(options, await openCurrent(options));
  if (environment.WORTLAUT_COMPILES === 'no')
    return void followBundles(options, await waitForBundle(options));
  const opened = isDevelopment ? undefined : await openedBefore(options);
  const compiler = startCompiler({
    ...{ root, evenBroken: isDevelopment, isServing: opened !== undefined, log },
    crashed: () => tellStatus(options, COMPILER_HAS_CRASHED),
  });
  if (!opened) await compiler.ready;
  const look = followBundles(options, opened ?? (await openCurrent(options)));
  compiler.onNews(() => void look().catch((cause: unknown) => log(String(cause))));
}

const COMPILER_HAS_CRASHED =
  'The compiler has crashed; what was compiled is served until it has been started again.';

/** Until the compiler writes another status, all processes that serve tell this as a reason. */
function tellStatus({ folder, log }: BundlesOptions, reason: string): void {
  try {
    const { content } = liveState().served.manifest;
    addReason(folder, reason, content);
  } catch (cause) {
    log(`Warning: ${reason} That cannot be written: ${String(cause)}`);
  }
}

/** Another process compiles; when it fails, this one is ended with it (`scripts/serve.mjs`). */
async function waitForBundle(options: BundlesOptions): Promise<OpenBundle> {
  for (;;) {
    const opened = await openedBefore(options);
    if (opened) return opened;
    await setTimeout(LOOK_AGAIN_MS);
  }
}

const LOOK_AGAIN_MS = 200;

/** Opens what was compiled before, if it is there and of this program. */
async function openedBefore(options: BundlesOptions): Promise<OpenBundle | undefined> {
  try {
    return await openCurrent(options);
  } catch (cause) {
    if (cause instanceof BundleError) return undefined;
    throw cause;
  }
}
