import { StoreError } from '../store-error';

/** Where a store is: one database, on one host or on several that have the same. */
export interface StoreAddress {
  readonly hosts: readonly StoreHost[];
  readonly database: string;
  /** Undefined for the name that the process runs under, as psql has it. */
  readonly user: string | undefined;
  /** Undefined where the address has none: then `PGPASSWORD` or the password file may. */
  readonly password: string | undefined;
  readonly sslmode: SslMode;
  /** A file of certificates that are trusted besides those of the system. */
  readonly sslrootcert: string | undefined;
  /** What the connections are called in `pg_stat_activity`. */
  readonly applicationName: string | undefined;
}

export interface StoreHost {
  /** A name, an IP address, or the folder of a socket. */
  readonly host: string;
  readonly port: number;
}

/** As libpq knows them; `verify-ca` is left out, as it trusts a certificate of any host. */
const SSL_MODES = ['disable', 'prefer', 'require', 'verify-full'] as const;
export type SslMode = (typeof SSL_MODES)[number];

const DEFAULT_PORT = 5432;
const FORM = 'postgres://user@host1:5432,host2:5432/database';

/**
 * Reads an address as libpq writes it (https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS), with one
 * host or several. Throws `StoreError`, which repeats nothing of what may be a password.
 */
export function storeAddress(typed: string): StoreAddress {
  const [, before, path = '', query = ''] =
    /^postgres(?:ql)?:\/\/([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?$/.exec(typed.trim()) ?? [];
  if (before === undefined)
    throw new StoreError(`The address of a store is written so: ${FORM}${afterHash(typed)}`);
  if (path.includes('@') || query.includes('@'))
    throw new StoreError(
      'The address of the store has a `/` or `?` before its `@`: in a password these are written %2F and %3F.',
    );
  const at = before.lastIndexOf('@');
  const [user, password] = at < 0 ? [] : credentialsIn(before.slice(0, at));
  const database = decoded(path, 'the name of the database');
  if (database === '' || database.includes('/'))
    throw new StoreError(`The address of the store names no database: ${FORM}`);
  return {
    hosts: before
      .slice(at + 1)
      .split(',')
      .map(hostIn),
    ...{ database, user, password },
    ...optionsIn(query),
  };
}

/** Without the password, for logs and messages. */
export function shownAddress({ hosts, database, user }: StoreAddress): string {
  const by = user === undefined ? '' : `${encodeURIComponent(user)}@`;
  return `postgres://${by}${hosts.map(shownHost).join(',')}/${encodeURIComponent(database)}`;
}

/** How a host is called in logs, health and figures. */
export function shownHost({ host, port }: StoreHost): string {
  if (host.startsWith('/')) return `${encodeURIComponent(host)}:${port}`;
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

function afterHash(typed: string): string {
  return typed.includes('#') ? '. A `#` in a password is written %23.' : '';
}

function credentialsIn(typed: string): [user: string | undefined, password: string | undefined] {
  const colon = typed.indexOf(':');
  const user = decoded(colon < 0 ? typed : typed.slice(0, colon), 'the user');
  const password = colon < 0 ? '' : decoded(typed.slice(colon + 1), 'the password');
  return [user || undefined, password || undefined];
}

/** `host`, `host:5433`, `[::1]:5433`, or the folder of a socket with its slashes as `%2F`; no host is this machine. */
function hostIn(typed: string, index: number): StoreHost {
  const [, inBrackets, plain = '', port] =
    /^(?:\[([0-9a-fA-F:.]+)\]|([^:[\]]*))(?::([0-9]*))?$/.exec(typed) ?? [];
  const number = port ? Number(port) : DEFAULT_PORT;
  // What stands there may be a part of a password.
  if ((inBrackets ?? (plain || port)) === undefined && typed !== '')
    throw new StoreError(`Host ${index + 1} in the address of the store cannot be read: ${FORM}`);
  if (number < 1 || number > 65_535)
    throw new StoreError(
      `The port of host ${index + 1} in the address of the store is none: use a number from 1 to 65535.`,
    );
  return { host: inBrackets ?? (decoded(plain, `host ${index + 1}`) || 'localhost'), port: number };
}

function optionsIn(
  query: string,
): Pick<StoreAddress, 'sslmode' | 'sslrootcert' | 'applicationName'> {
  const options = new URLSearchParams(query);
  for (const name of options.keys())
    if (!OPTIONS.includes(name))
      throw new StoreError(
        `The address of the store has an option that is not known here: use ${OPTIONS.join(', ')}.`,
      );
  const typed = options.get('sslmode') ?? 'prefer';
  const sslmode = SSL_MODES.find((mode) => mode === typed);
  if (!sslmode)
    throw new StoreError(
      `sslmode in the address of the store is not known here: use ${SSL_MODES.join(', ')}.`,
    );
  return {
    sslmode,
    sslrootcert: options.get('sslrootcert') ?? undefined,
    applicationName: options.get('application_name') ?? undefined,
  };
}

const OPTIONS: readonly string[] = ['sslmode', 'sslrootcert', 'application_name'];

function decoded(typed: string, what: string): string {
  try {
    return decodeURIComponent(typed);
  } catch {
    throw new StoreError(
      `In the address of the store, ${what} has a % that begins no character: a % itself is written %25.`,
    );
  }
}
