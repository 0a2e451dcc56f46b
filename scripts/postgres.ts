import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from './run';

/** Where Debian and Ubuntu put the programs of each version of the server, out of everybody's PATH. */
const USUAL_PLACE = '/usr/lib/postgresql';

/**
 * The folder with PostgreSQL's server programs on this machine, the newest version of several; undefined without them.
 * `POSTGRES_BIN` names another.
 */
export function postgresPrograms(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const versions = existsSync(USUAL_PLACE) ? readdirSync(USUAL_PLACE) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  return [
    environment.POSTGRES_BIN ?? [],
    newestFirst.map((version) => path.join(USUAL_PLACE, version, 'bin')),
    (environment.PATH ?? '').split(path.delimiter),
  ]
    .flat()
    .find((folder) => NEEDED.every((program) => existsSync(path.join(folder, program))));
}

const NEEDED = ['initdb', 'postgres', 'psql', 'pg_basebackup', 'pg_rewind'];

/** The same; where there are none they are installed, if this is Debian and we are root. */
export async function postgresForTests(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const found = postgresPrograms(environment);
  if (found || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return found;
  console.log('There is no PostgreSQL here: installing the package of this Debian …');
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  return postgresPrograms(environment);
}
