import { spawn, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { today } from '@/app/clock';
import { openContent, summaryOf } from '@/lib/content/load';
import { limitFrom } from '@/lib/content/time-limit';
import { printedIn } from '@/lib/content/printed';
import { isError } from '@/lib/model/problem';
import { buildIfNeeded, isBuilt } from './build-stamp';
import { endWith } from './ending';
import { orExit } from './or-exit';
import { addressFromEnvironment } from './server-address';

/*
 * npm start                       checks the content, builds the site when its program has changed, and serves it
 * npm start -- --bundle FOLDER    serves a bundle, or what the pointer of a folder of bundles names; needs no content
 */

const { host, port } = addressFromEnvironment(process.env);
const { values } = parseArgs({ options: { bundle: { type: 'string' } } });
const bundle = values.bundle ?? process.env.WORTLAUT_BUNDLE;
let server: ChildProcess | undefined = undefined;
endWith(() => server);
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});

if (!bundle) orExit(() => limitFrom(process.env));
// Content is checked before it is compiled; before a build it is checked here, so that nobody waits in vain.
if (!bundle && !isBuilt(process.cwd())) {
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
      ...(bundle && { WORTLAUT_BUNDLE: bundle }),
    },
  },
);
server.on('exit', (code, signal) =>
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
);
