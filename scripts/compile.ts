/**
 * Compiles the content into a bundle, which servers open:
 *
 *     npm run compile -- [--out FOLDER] [--watch] [--even-broken]
 *
 * FOLDER is that of the bundles, in the cache unless told; its file `current` names the one to be served. `--watch` goes on
 * compiling whenever the content changes. `--even-broken` compiles an empty archive while there is nothing better. The exit
 * code is 1 when the content is broken or cannot be compiled.
 */
import { parseArgs } from 'node:util';
import { today } from '@/app/clock';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { publishedVersions } from '@/lib/bundle/folder';
import { followContent } from '@/lib/compile/follow';
import { openContent } from '@/lib/content/load';
import { orExit } from './or-exit';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    watch: { type: 'boolean', default: false },
    'even-broken': { type: 'boolean', default: false },
  },
});
const log = (message: string) => console.log(message);
const content = orExit(() => openContent(process.cwd(), process.env, today));
const bundles = bundlesOf(content, values.out, log);
const typedKept = process.env.WORTLAUT_BUNDLES_KEPT || '3';
if (!/^[1-9]\d{0,3}$/.test(typedKept)) {
  console.error(`WORTLAUT_BUNDLES_KEPT=${typedKept}: write how many bundles are kept, from 1 on.`);
  process.exit(1);
}

/** Where the pointer is lost as well, a server serves the newest one that is whole. */
const isServed = () => publishedVersions(bundles).length > 0;

/** Who started this process is told whenever there may be something new in the folder, as soon as there is something to serve. */
const told = () => {
  // That it has ended meanwhile is not worth a word.
  if (process.connected && isServed())
    process.send?.({ bundles }, undefined, undefined, () => undefined);
};
// Nobody would look at what is compiled any more.
process.on('disconnect', () => process.exit(0));
// It may have gone while this program was being loaded.
if (process.send && !process.connected) process.exit(0);
// The server that has started this process ends it, after its last answer; a terminal tells all processes at once.
if (process.connected) for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
// Nor does it end because nobody reads what it says.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});

const following = followContent(
  {
    content,
    bundles,
    kept: Number(typedKept),
    evenBroken: values['even-broken'],
    isWhole: !values.watch,
    today,
    now: () => new Date(),
    log,
  },
  told,
);
if (values.watch) following.watch();
const version = await following.look().catch(() => {
  // Why is in the log.
  if (!(values.watch && isServed())) process.exit(1);
  return undefined;
});
if (version === undefined && !(values.watch && isServed())) {
  console.error('Broken content is not served: mend it and start again.');
  process.exit(1);
}
if (!values.watch) console.log(`${bundles}: ${await following.settled()}`);
