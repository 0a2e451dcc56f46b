import { openDoor } from './door';
import { openEntrance, type Entrance } from './entrance';
import { isToken } from './insider';

declare global {
  // Made where the program of the site is loaded (instrumentation.ts), used where its server is (scripts/one-server.mjs).
  var wortlautEntranceMade: ((entrance: Entrance) => void) | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Opens the door of this server process; ends the process when the environment cannot be understood. */
export function setUpDoor(environment: Environment, version: () => string): void {
  const door = openDoor({
    proxies: proxiesIn(environment),
    token: tokenIn(environment),
    version,
    log: (message) => console.log(message),
  });
  globalThis.wortlautEntranceMade?.(openEntrance(door, console.error));
}

function proxiesIn({ WORTLAUT_PROXIES: typed = '' }: Environment): number {
  if (/^\d?$/.test(typed)) return Number(typed);
  return giveUp(
    `WORTLAUT_PROXIES=${typed}: write how many proxies of your own stand before the site, from 0 to 9.`,
  );
}

/** What was typed is not repeated: logs are read by many. */
function tokenIn({ WORTLAUT_TOKEN: typed = '' }: Environment): string | undefined {
  if (typed === '') return undefined;
  return isToken(typed)
    ? typed
    : giveUp('WORTLAUT_TOKEN: write 16 characters or more of ASCII, without spaces.');
}

function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}
