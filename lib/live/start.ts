import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { BundleError } from '@/lib/bundle/check';
import { addReason } from '@/lib/bundle/status';
import { fingerprintOfPrograms } from '@/lib/content/disk';
import { placesOf } from '@/lib/content/places';
import { startCompiler, type CompilerProcess } from './compiler-process';
import { followBundles } from './follow-bundles';
import { openCurrent, type BundlesOptions } from './open-current';
import { liveState } from './state';
import { warningLines } from './warn-of-address';

/**
 * Opens the archive that this process serves, and follows it. `WORTLAUT_BUNDLE` names a bundle, or a folder of bundles, that
 * somebody else has made; without it, the content is compiled in a process of its own. What was compiled by an earlier run is
 * served at once, until it is known whether the content is still the same. Ends the process when there is nothing to serve.
 */
export async function startOrExit(): Promise<void> {
  const [root, environment] = [process.cwd(), process.env];
  const log = (message: string) => console.log(message);
  const isDevelopment = environment.NODE_ENV === 'development';
  const program = isDevelopment ? undefined : fingerprintOfPrograms(root);
  const given = environment.WORTLAUT_BUNDLE;
  const folder = given
    ? path.resolve(/* turbopackIgnore: true */ root, given)
    : bundlesOf(placesOf(root, environment), undefined, log);
  const options = { folder, program, log };
  try {
    let compiler: CompilerProcess | undefined;
    if (given) await openCurrent(options);
    else if (environment.WORTLAUT_COMPILES === 'no') await waitForBundle(options);
    else {
      const isOpen = !isDevelopment && (await canOpen(options));
      compiler = startCompiler({
        ...{ root, evenBroken: isDevelopment, isServing: isOpen, log },
        crashed: () => tellStatus(options, COMPILER_HAS_CRASHED),
      });
      if (!isOpen) {
        await compiler.ready;
        await openCurrent(options);
      }
    }
    // With several processes, the first one says it.
    if (!isDevelopment && environment.WORTLAUT_COMPILES !== 'no') await warnOfAddress(log);
    const look = followBundles(options);
    compiler?.onNews(() => void look().catch((cause: unknown) => log(String(cause))));
    keepMemoryLow();
  } catch (cause) {
    log(`The archive cannot be served: ${cause instanceof Error ? cause.message : cause}`);
    process.exit(1);
  }
}

async function warnOfAddress(log: (message: string) => void): Promise<void> {
  const { site } = await liveState().bundle.entries.about();
  for (const line of warningLines(site.baseUrl)) log(line);
}

const COMPILER_HAS_CRASHED =
  'The compiler has crashed; what was compiled is served until it has been started again.';

/** Until the compiler writes another status, all processes that serve tell this as a reason. */
function tellStatus({ folder, log }: BundlesOptions, reason: string): void {
  try {
    const { content } = liveState().bundle.manifest;
    addReason(folder, reason, content);
  } catch (cause) {
    log(`Warning: ${reason} That cannot be written: ${String(cause)}`);
  }
}

/**
 * From now on the heap may grow by a third before it is cleared: what is held for long lies outside of it, and what answers leave
 * behind is soon of no use. By itself V8 lets it double or triple.
 */
function keepMemoryLow(): void {
  setFlagsFromString('--heap-growing-percent=33');
}

/** Another process compiles; when it fails, this one is ended with it (`scripts/serve.mjs`). */
async function waitForBundle(options: BundlesOptions): Promise<void> {
  while (!(await canOpen(options))) await setTimeout(LOOK_AGAIN_MS);
}

const LOOK_AGAIN_MS = 200;

/** Opens what was compiled before, if it is there and of this program. */
async function canOpen(options: BundlesOptions): Promise<boolean> {
  try {
    await openCurrent(options);
    return true;
  } catch (cause) {
    if (cause instanceof BundleError) return false;
    throw cause;
  }
}
