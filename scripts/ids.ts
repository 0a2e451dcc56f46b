import { orExit } from './or-exit';
import { runIds } from './ids-command';

/*
 * npm run ids [-- FILE …]           proposes ids for statements that have none
 * npm run ids -- [FILE …] --write   writes them into the files, and changes nothing else there
 * Exit code 1 when there is something that no id can be given to.
 */
process.exitCode = orExit(() =>
  runIds(process.argv.slice(2), {
    root: process.cwd(),
    environment: process.env,
    log: (message) => console.log(message),
  }),
);
