import { runNew } from './new-command';
import { orExit } from './or-exit';

/*
 * npm run new -- talk "Titel" [--date 2004-07-08] [--speaker id] …
 * makes a file that the check takes, and prints its path. Exit code 1 when it was not made, 2 for a misspelt command.
 */
process.exitCode = orExit(() =>
  runNew(process.argv.slice(2), {
    root: process.cwd(),
    environment: process.env,
    log: (message) => console.log(message),
  }),
);
