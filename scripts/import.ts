import { runImport } from './import-command';

/*
 * npm run import -- FILE… [--notes] [--id ID] [--force] [--dry-run] [--lang en]
 * makes a draft and its archive text of each file. Exit code 1 when one was not imported, 2 for a misspelt command.
 */
process.exitCode = await runImport(process.argv.slice(2), {
  root: process.cwd(),
  environment: process.env,
  log: (message) => console.log(message),
});
