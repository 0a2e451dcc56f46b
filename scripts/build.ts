import { buildIfNeeded } from './build-stamp';

/* npm run build: builds the site unless that has been done already, so that who serves it needs no right to write. */

await buildIfNeeded(process.cwd());
