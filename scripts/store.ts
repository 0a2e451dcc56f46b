/**
 * Puts the compiled archive into PostgreSQL, beside the version that is being read, and makes it the one to be read:
 *
 *     npm run store -- ADDRESS [--bundle FOLDER]
 *
 * ADDRESS is postgres://user@host:5432/database, unless WORTLAUT_STORE has it; of several hosts the one that can be written to is
 * taken. Without a bundle it is the content, compiled if it has changed. It can be interrupted at any time, and run again.
 */
import { openCompiled } from './open-compiled';
import { runStore } from './store-command';

const log = (message: string) => console.log(message);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    console.error('Interrupted: the store is as it was.');
    process.exit(130);
  });

process.exitCode = await runStore(process.argv.slice(2), {
  environment: process.env,
  open: (given) => openCompiled(process.cwd(), given, log),
  log,
});
