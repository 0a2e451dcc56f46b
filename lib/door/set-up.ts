import type { Family } from '@/lib/metrics/family';
import { accessLog } from './access-log';
import { figuresOfAll, primaryOf } from './all-workers';
import { openDoor, type DoorOptions } from './door';
import { openEntrance, type Entrance } from './entrance';
import type { Exchange } from './exchange';
import { doorFigures } from './figures';
import { isToken } from './insider';
import { processFamilies } from './process-figures';

declare global {
  // Made where the program of the site is loaded (instrumentation.ts), used where its server is (scripts/one-server.mjs).
  var wortlautEntranceMade: ((entrance: Entrance) => void) | undefined;
  // Made in instrumentation.ts, asked by app/api/metrics, which may be of another load of this module.
  var wortlautFigures: (() => Promise<Family[]>) | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens the door of this server process; ends the process when the environment cannot be understood. `archive` is what can be
 * counted behind the door.
 */
export function setUpDoor(
  environment: Environment,
  pages: Pick<DoorOptions, 'state' | 'isAway'>,
  archive: () => readonly Family[],
): void {
  const door = openDoor({
    proxies: proxiesIn(environment),
    token: tokenIn(environment),
    ...pages,
    keptBytes: keptIn(environment) * 1_000_000,
    log: (message) => console.log(message),
  });
  const log = logIn(environment);
  const { count, families } = doorFigures();
  const own = () => [...families(door.figures()), ...processFamilies(), ...archive()];
  const worker = environment.WORTLAUT_WORKER ?? '1';
  globalThis.wortlautFigures = figuresOfAll(own, worker, primaryOf(process));
  globalThis.wortlautEntranceMade?.(
    openEntrance(door, {
      log: (message, cause) => console.error(message, cause),
      over(exchange) {
        count(exchange);
        log(exchange);
      },
    }),
  );
}

function logIn({ WORTLAUT_LOG: typed = 'off' }: Environment): (exchange: Exchange) => void {
  if (typed === 'json') return accessLog(process.stdout, () => new Date());
  if (typed === 'off' || typed === '') return () => {};
  return giveUp(`WORTLAUT_LOG=${typed}: write json, or off for no log of requests.`);
}

function proxiesIn({ WORTLAUT_PROXIES: typed = '' }: Environment): number {
  if (/^\d?$/.test(typed)) return Number(typed);
  return giveUp(
    `WORTLAUT_PROXIES=${typed}: write how many proxies of your own stand before the site, from 0 to 9.`,
  );
}

/** In megabytes. */
function keptIn({ WORTLAUT_KEPT_MB: typed = '' }: Environment): number {
  if (/^\d{0,4}$/.test(typed)) return Number(typed || '64');
  return giveUp(
    `WORTLAUT_KEPT_MB=${typed}: write how many megabytes of finished pages are kept in memory, from 0 to 9999.`,
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
