import { openDoor } from './door';

/** Opens the door of this server process; ends the process when the environment cannot be understood. */
export function setUpDoor(
  environment: Readonly<Record<string, string | undefined>>,
  state: () => string,
): void {
  const proxies = wholeNumber(
    environment,
    'WORTLAUT_PROXIES',
    0,
    9,
    'how many proxies of your own stand before the site',
  );
  const kept = wholeNumber(
    environment,
    'WORTLAUT_KEPT_MB',
    64,
    9_999,
    'how many megabytes of finished pages are kept in memory',
  );
  globalThis.wortlautDoorOpened?.((answer) =>
    openDoor({
      answer,
      proxies,
      state,
      keptBytes: kept * 1_000_000,
      log: (message) => console.log(message),
    }),
  );
}

function wholeNumber(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  usual: number,
  most: number,
  what: string,
): number {
  const typed = environment[name] || String(usual);
  if (/^\d{1,4}$/.test(typed) && Number(typed) <= most) return Number(typed);
  console.error(`${name}=${typed}: write ${what}, from 0 to ${most}.`);
  return process.exit(1);
}
