import { openDoor } from './door';
import { openEntrance, type Entrance } from './entrance';

declare global {
  // Made where the program of the site is loaded (instrumentation.ts), used where its server is (scripts/one-server.mjs).
  var wortlautEntranceMade: ((entrance: Entrance) => void) | undefined;
}

/** Opens the door of this server process; ends the process when the environment cannot be understood. */
export function setUpDoor(
  environment: Readonly<Record<string, string | undefined>>,
  version: () => string,
): void {
  const typed = environment.WORTLAUT_PROXIES || '0';
  if (!/^\d$/.test(typed)) {
    console.error(
      `WORTLAUT_PROXIES=${typed}: write how many proxies of your own stand before the site, from 0 to 9.`,
    );
    process.exit(1);
  }
  const door = openDoor({
    proxies: Number(typed),
    version,
    log: (message) => console.log(message),
  });
  globalThis.wortlautEntranceMade?.(openEntrance(door, console.error));
}
