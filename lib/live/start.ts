import { setFlagsFromString } from 'node:v8';
import type { Day } from '@/lib/model/day';
import { serveContent } from './serve';

/** Loads the archive into this server process; ends the process when the content is broken, except in development. */
export function startOrExit(today: () => Day): void {
  if (!isServed(today)) process.exit(1);
  keepMemoryLow();
}

function isServed(today: () => Day): boolean {
  try {
    return serveContent({
      root: process.cwd(),
      environment: process.env,
      evenBroken: process.env.NODE_ENV === 'development',
      today,
      log: (message) => console.log(message),
    });
  } catch (cause) {
    console.error('The content cannot be read, so there is nothing to serve:', cause);
    return false;
  }
}

/**
 * From now on the heap may grow by a third before it is cleared; by itself V8 waits until it has doubled or tripled, and of
 * each change of a large archive two whole archives would lie about. Not before: while the archive is being read nothing of
 * it can be thrown away, and looking again and again costs half a second.
 */
function keepMemoryLow(): void {
  setFlagsFromString('--heap-growing-percent=33');
}
