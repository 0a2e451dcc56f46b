import { importTable } from './import-table';
process.exitCode = await importTable(process.argv.slice(2), { root: '/tmp/h4x/lo', environment: {}, log: (m) => console.log(m) });
