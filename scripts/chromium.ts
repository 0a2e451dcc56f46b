import { existsSync } from 'node:fs';
import { run, runModule } from './run';

/** Where Linux distributions put Chromium; tried in this order after `CHROMIUM_PATH`. */
const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A Chromium for the end-to-end tests: the path of one on this machine, or undefined for the one that Playwright keeps.
 *
 * If there is none, it is installed: Debian's package where apt-get works (as root), otherwise Playwright's own download.
 * Ends the program with a message when neither can be had.
 */
export async function chromium(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const named = environment.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    return giveUp(`CHROMIUM_PATH=${named}: there is no such file.`);
  }
  const found = USUAL_PLACES.find((place) => existsSync(place));
  if (found) return found;

  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('There is no Chromium here: installing the package of this Debian …');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    const installed = USUAL_PLACES.find((place) => existsSync(place));
    if (installed) return installed;
  }
  console.log('There is no Chromium here: Playwright downloads its own …');
  if ((await runModule('playwright/cli.js', ['install', 'chromium'])) === 0) return undefined;
  return giveUp('No Chromium could be installed: install one and name it in CHROMIUM_PATH.');
}

function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}
