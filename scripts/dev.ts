import { runModule } from './run';
import { addressFromEnvironment } from './server-address';

/* npm run dev: serves the site while its program and its content change. */

const { host, port } = addressFromEnvironment(process.env);
process.exitCode = await runModule('next/dist/bin/next', [
  'dev',
  '--port',
  String(port),
  '--hostname',
  host,
]);
