import { setFlagsFromString } from 'node:v8';
import { fingerprintOfPrograms } from '@/lib/content/disk';
import { serveBundles } from './serve-bundles';
import { serveStore } from './serve-store';
import type { Shortage } from './shortage';
import { liveState } from './state';
import { warningLines } from './warn-of-address';

/**
 * Opens the archive that this process serves, and follows it: of the store whose address `WORTLAUT_STORE` is, or a bundle. `short`
 * is told of what a store does not answer. Ends the process when there is nothing to serve.
 */
export async function startOrExit(short: (of: Shortage) => void): Promise<void> {
  const [root, environment] = [process.cwd(), process.env];
  const log = (message: string) => console.log(message);
  const isDevelopment = environment.NODE_ENV === 'development';
  const program = isDevelopment ? undefined : fingerprintOfPrograms(root);
  const { WORTLAUT_STORE: store } = environment;
  try {
    if (store) await serveStore(store, { environment, program, log, short });
    else await serveBundles({ root, environment, program, log, isDevelopment });
    // With several processes, the first one says it.
    if (!isDevelopment && environment.WORTLAUT_COMPILES !== 'no')
      for (const line of warningLines(liveState().served.baseUrl)) log(line);
    keepMemoryLow();
  } catch (cause) {
    log(`The archive cannot be served: ${cause instanceof Error ? cause.message : cause}`);
    process.exit(1);
  }
}

/**
 * From now on the heap may grow by a third before it is cleared: what is held for long lies outside of it, and what answers leave
 * behind is soon of no use. By itself V8 lets it double or triple.
 */
function keepMemoryLow(): void {
  setFlagsFromString('--heap-growing-percent=33');
}
