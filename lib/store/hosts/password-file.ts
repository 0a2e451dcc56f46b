import { readFileSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import path from 'node:path';
import type { StoreAddress, StoreHost } from './address';
import { StoreError } from '../store-error';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The password for a host: of the address, else `PGPASSWORD`, else the first line that fits in the file that `PGPASSFILE` names
 * (`~/.pgpass` unless told). The client library knows no such file. Throws `StoreError` for one that others may read.
 */
export function passwordFor(
  address: Pick<StoreAddress, 'password' | 'user' | 'database'>,
  host: StoreHost,
  environment: Environment,
): string | undefined {
  const given = address.password ?? (environment.PGPASSWORD || undefined);
  if (given !== undefined) return given;
  const text = fileOf(environment);
  return text === undefined ? undefined : passwordIn(text, address, host);
}

/** Whom connections are made as. */
export function userOf({ user }: Pick<StoreAddress, 'user'>, environment: Environment): string {
  return user ?? (environment.PGUSER || userInfo().username);
}

/** In the file, `:` and `\` are written with a `\` before them (https://www.postgresql.org/docs/current/libpq-pgpass.html). */
export function passwordIn(
  text: string,
  { user, database }: Pick<StoreAddress, 'user' | 'database'>,
  { host, port }: StoreHost,
): string | undefined {
  const asked = [host.startsWith('/') ? 'localhost' : host, String(port), database, user];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const fields = line.match(/(?:\\.|[^:\\])*(?::|$)/g) ?? [];
    const values = fields.map((field) => field.replace(/:$/, ''));
    const fits = asked.every((wanted, at) => values[at] === '*' || plain(values[at]) === wanted);
    if (fits && values[4] !== undefined) return plain(values[4]);
  }
  return undefined;
}

function plain(value: string | undefined): string | undefined {
  return value?.replaceAll(/\\(.)/g, '$1');
}

function fileOf({ PGPASSFILE }: Environment): string | undefined {
  const file = PGPASSFILE || path.join(homedir(), '.pgpass');
  const stats = statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    if (PGPASSFILE) throw new StoreError('There is no file at the place that PGPASSFILE names.');
    return undefined;
  }
  // As psql has it: what everybody can read is no password.
  if ((stats.mode & 0o077) !== 0)
    throw new StoreError(`${file} may be read by others: chmod 600 ${file}`);
  return readFileSync(/* turbopackIgnore: true */ file, 'utf8');
}
