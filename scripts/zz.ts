import { importTable } from './import-table';
process.exitCode = await importTable(process.argv.slice(2), { root: process.cwd(), environment: process.env, log: (m) => console.log(m) });
