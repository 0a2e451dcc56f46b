import postgres from 'postgres';
import type { StoreAddress, StoreHost } from './address';
import { arrayIn } from './array-text';
import { passwordFor, userOf } from './password-file';
import { socketsTo } from './sockets';
import { tlsOf } from './tls';

/*
 * Why `postgres` (https://github.com/porsager/postgres): it pipelines, prepares, streams COPY and listens, has no dependencies and
 * nothing to compile, and runs on every Node that we do. It knows several hosts as well, but takes the first that lets it in: it
 * asks none whether it lags, or which versions it has. So each host has clients of its own, and `hosts.ts` chooses among them.
 */

/** A bounded number of connections to one host, made when they are needed. */
export interface Client {
  readonly sql: postgres.Sql<Types>;
  /** Breaks its connections; what is being asked fails at once. */
  drop(): void;
}

export interface ClientOptions {
  /** For what, as it stands in `pg_stat_activity`. */
  readonly purpose: string;
  readonly connections: number;
  /** Not more than one question at a time on a connection: none waits behind a slow one. */
  readonly isSlow: boolean;
  readonly prepares: boolean;
  /** Settings of the session. */
  readonly settings: Readonly<Record<string, string | number>>;
  onNotice?(channel: string): void;
}

/** A host that has accepted no connection by then is asked again later. */
const CONNECT_MS = 2_000;
/** Of connections that are not needed any more. */
const IDLE_S = 60;

export function clientFor(
  address: StoreAddress,
  host: StoreHost,
  environment: Readonly<Record<string, string | undefined>>,
  { purpose, connections, isSlow, prepares, settings, onNotice }: ClientOptions,
): Client {
  const sockets = socketsTo(host, tlsOf(address, host), CONNECT_MS);
  const options = {
    ...{ host: host.host, port: host.port, database: address.database },
    username: userOf(address, environment),
    password: passwordFor(address, host, environment) ?? '',
    // The sockets are encrypted already.
    ssl: false,
    ...{ max: connections, max_pipeline: isSlow ? 1 : 50, prepare: prepares, fetch_types: false },
    ...{ connect_timeout: CONNECT_MS / 1_000, idle_timeout: IDLE_S, max_lifetime: 3_600 },
    connection: {
      application_name: (address.applicationName ?? `wortlaut ${purpose}`).slice(0, 63),
      ...settings,
    },
    types: TYPES,
    onnotice: () => {},
    onnotify: onNotice,
    socket: sockets.open,
  };
  const sql = postgres(options);
  return {
    sql,
    drop() {
      sockets.giveUp();
      void sql.end({ timeout: 0 }).catch(() => {});
    },
  };
}

/** By their numbers in pg_type. */
const TYPES = {
  texts: {
    to: 1009,
    from: [1009, 1015],
    serialize: String,
    parse: (text: string) => arrayIn(text, String),
  },
  numbers: {
    ...{ to: 1007, from: [1005, 1007, 1016, 1021, 1022] },
    ...{ serialize: String, parse: (text: string) => arrayIn(text, Number) },
  },
};
type Types = {
  texts: (string | null)[];
  numbers: (number | null)[];
};
