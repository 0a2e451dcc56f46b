import { spawn, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { today } from '@/app/clock';
import { openContent, summaryOf } from '@/lib/content/load';
import { limitFrom } from '@/lib/content/time-limit';
import { printedIn } from '@/lib/content/printed';
import { isError } from '@/lib/model/problem';
import { storeAddress } from '@/lib/store/hosts/address';
import { buildIfNeeded, isBuilt } from './build-stamp';
import { endWith } from './ending';
import { orExit } from './or-exit';
import { addressFromEnvironment } from './server-address';

/*
 * npm start                       checks the content, builds the site when its program has changed, and serves it
 * npm start -- --bundle FOLDER    serves a bundle, or what the pointer of a folder of bundles names; needs no content
 * npm start -- --store ADDRESS    serves what `npm run store` has put into PostgreSQL; needs neither content nor bundle
 *
 * What stands on a command line, everybody on the machine can read: an address with a password belongs into WORTLAUT_STORE, or the
 * password into PGPASSWORD or the file that PGPASSFILE names.
 */

const { host, port } = addressFromEnvironment(process.env);
const { values } = parseArgs({
  options: { bundle: { type: 'string' }, store: { type: 'string' } },
});
// Of the command line and the environment, what was typed last counts, also against the other kind.
const store =
  values.store ?? (values.bundle === undefined ? process.env.WORTLAUT_STORE : undefined);
const bundle = values.bundle ?? (store ? undefined : process.env.WORTLAUT_BUNDLE);
let server: ChildProcess | undefined = undefined;
endWith(() => server);
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});

if (store) orExit(() => storeAddress(store));
if (!bundle && !store) orExit(() => limitFrom(process.env));
// Content is checked before it is compiled; before a build it is checked here, so that nobody waits in vain.
if (!bundle && !store && !isBuilt(process.cwd())) {
  const loaded = openContent(process.cwd(), process.env, today).loadWhatStands();
  const printed = printedIn(loaded.language);
  for (const problem of loaded.problems.filter(isError)) console.error(printed(problem));
  console.log(`Content: ${summaryOf(loaded)}`);
  if (!loaded.snapshot) {
    console.error('Broken content is not served: mend it and start again.');
    process.exit(1);
  }
}
await buildIfNeeded(process.cwd());

console.log(`Serving http://${host}:${port} …`);
server = spawn(
  process.execPath,
  ['scripts/serve.mjs', '--port', String(port), '--hostname', host],
  {
    // It is told by the channel when this process is gone.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      WORTLAUT_BUNDLE: bundle ?? '',
      WORTLAUT_STORE: store ?? '',
    },
  },
);
server.on('exit', (code, signal) =>
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
);
