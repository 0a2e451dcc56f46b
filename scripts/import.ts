import { runImport } from './import-command';
import { importTable } from './import-table';
import { namesTables } from './import-table-arguments';

/*
 * npm run import -- FILE… [--notes] [--id ID] [--force] [--dry-run] [--lang en]
 * npm run import -- TABLE.xlsx [--map text="column C"] [--rejected FILE.csv] …, see import-table.ts
 * makes a draft and its archive text of each file. Exit code 1 when one was not imported, 2 for a misspelt command.
 */
const args = process.argv.slice(2);
process.exitCode = await (namesTables(args) ? importTable : runImport)(args, {
  root: process.cwd(),
  environment: process.env,
  log: (message) => console.log(message),
});
