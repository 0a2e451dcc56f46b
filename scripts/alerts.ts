/**
 * Tells those who follow a search what is new among its hits, by e-mail or webhook; for cron or a systemd timer:
 *
 *     npm run alerts -- [--file FILE] [--bundle FOLDER | --store ADDRESS] [--dry-run] [--from-start]
 *
 * FILE has the saved searches, `alerts.yml` unless told. A search that is followed for the first time tells nothing but what is added
 * from then on; with `--from-start` also what is there. `--dry-run` says what would be told, and sends and writes nothing. The exit
 * code is 1 when anything has failed; the next run tries it again.
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mailSettings } from '@/lib/alerts/mail-settings';
import { openSaved } from '@/lib/alerts/open-saved';
import { previewAll, printedFollowed, runLocked, type Tell } from '@/lib/alerts/run';
import { sender } from '@/lib/alerts/sender';
import { stateFolder } from '@/lib/alerts/state-folder';
import { placesOf } from '@/lib/content/places';
import { printedIn } from '@/lib/content/printed';
import type { Served } from '@/lib/live/served';
import { shortageOf } from '@/lib/live/shortage';
import { isError } from '@/lib/model/problem';
import { isOfArchive, openArchive } from './open-archive';
import { orExit } from './or-exit';

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    bundle: { type: 'string' },
    store: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    'from-start': { type: 'boolean', default: false },
  },
});
const [root, environment] = [process.cwd(), process.env];
const now = () => new Date();
const log = (message: string) => console.log(message);
const mail = orExit(() => mailSettings(environment));
const shownAs = values.file ?? (environment.WORTLAUT_ALERTS || 'alerts.yml');
const file = path.resolve(root, shownAs);
const folder = environment.WORTLAUT_ALERTS_STATE
  ? path.resolve(root, environment.WORTLAUT_ALERTS_STATE)
  : path.join(path.dirname(file), '.alerts');

process.exitCode = (await main()) ? 0 : 1;

/** Whether nothing went wrong. */
async function main(): Promise<boolean> {
  const archive = await openArchive(root, values, log).catch((cause: unknown) => {
    if (!isOfArchive(cause)) throw cause;
    console.error(cause.message);
  });
  if (!archive) return false;
  try {
    return await follow(archive);
  } catch (cause) {
    if (!(cause instanceof Error && shortageOf(cause))) throw cause;
    console.error(`${cause.message}: the next run tries it again`);
    return false;
  } finally {
    archive.close();
  }
}

async function follow(archive: Served): Promise<boolean> {
  const content = placesOf(root, environment).folder.path;
  const saved = { path: file, shownAs, content, environment, hasMail: mail !== undefined };
  const { searches, problems } = await openSaved(saved, archive);
  for (const problem of problems) console.error(printedIn('en')(problem));
  let isFine = !problems.some(isError);
  const tell: Tell = (search, followed) => {
    isFine &&= !followed.isWrong;
    (followed.isWrong ? console.error : console.log)(printedFollowed(shownAs, search, followed));
  };
  const following = {
    ...{ file, entries: archive.entries, search: archive.search, states: stateFolder(folder), now },
    ...{ fromStart: values['from-start'], newId: () => randomUUID(), send: sender(mail, now) },
  };
  if (values['dry-run']) {
    await previewAll(searches, following, tell);
    return isFine;
  }
  // What is written from here on is about people.
  process.umask(0o077);
  const ran = await runLocked({ searches, problems }, folder, following, tell);
  if (!ran.ok) console.error(`Nothing is sent: ${ran.reason}`);
  else if (ran.forgotten > 0) log(`${ran.forgotten} no longer in ${shownAs}: forgotten`);
  return isFine && ran.ok;
}
