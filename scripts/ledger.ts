import { today } from '@/app/clock';
import { runLedger } from './ledger-command';
import { orExit } from './or-exit';

/* npm run ledger: publishes what is new, and records what becomes of what was published. `-- --help` tells how. */

process.exitCode = orExit(() =>
  runLedger(process.argv.slice(2), {
    root: process.cwd(),
    environment: process.env,
    today: today(),
    now: new Date().toISOString(),
    patience: 60_000,
    log: (message) => console.log(message),
  }),
);
