import { today } from '@/app/clock';
import { cacheTroubles } from '@/lib/content/cache-file';
import { gitIn } from '@/lib/content/git';
import { checkHistory } from '@/lib/content/ledger-history';
import { openContent, summaryOf } from '@/lib/content/load';
import { isError, printed, sortProblems } from '@/lib/model/problem';
import { mendContent } from './mend-content';
import { orExit } from './or-exit';

/*
 * npm run content:check             prints every problem as file:line:column severity message, and a summary
 * npm run content:check -- --json   prints the same as data
 * npm run content:check -- --fix    mends first what has one answer only; with --dry-run it only says what
 * Exit code 1 when there is an error.
 */
if (process.argv.includes('--fix')) {
  // The data of `--json` stand alone on the standard output.
  const log = process.argv.includes('--json') ? console.error : console.log;
  const around = { root: process.cwd(), environment: process.env, log };
  if (!orExit(() => mendContent(process.argv.slice(2), around))) process.exit(2);
}
const started = performance.now();
const content = orExit(() => openContent(process.cwd(), process.env, today));
// What of it would be published all the same can be told where it is known what was published before.
const read = content.remembered() ? content.loadWhatStands() : content.load();
// What git remembers of the ledger: a server does without.
const history = checkHistory(content.folder, gitIn(content.folder.path));
const loaded = { ...read, problems: sortProblems([...read.problems, ...history]) };
const milliseconds = Math.round(performance.now() - started);

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify(
      { ...loaded.counts, milliseconds, problems: loaded.problems, held: loaded.held },
      null,
      2,
    ),
  );
} else {
  for (const problem of loaded.problems) console.log(printed(problem));
  console.log(`${summaryOf(loaded)} (${loaded.counts.parsed} parsed, ${milliseconds} ms)`);
  if (loaded.snapshot && !loaded.snapshot.ledger)
    console.log(
      'There is no ledger yet: `npm run ledger` writes down what is published, so that no link breaks unnoticed.',
    );
}
for (const { message } of cacheTroubles())
  console.error(`Warning: the cache cannot be written: ${message}`);
process.exitCode = loaded.problems.some(isError) ? 1 : 0;
