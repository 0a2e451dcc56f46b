import { hostname } from 'node:os';
import type { StoreAddress, StoreHost } from './address';
import { bound } from './array-text';
import { clientFor, type Client, type ClientOptions } from './client';
import { TIME_LIMITS } from './limits';
import { CHANNEL, WORTLAUT_CLASS } from '../locks';
import type { Within } from '../reading';
import type { StoreSettings } from './settings';
import type { Question } from '../sql';

/** A version as it is told from all others: after a failover another one may have its number. */
export interface StoreVersion {
  readonly number: number;
  /** Of the bundle that it was made from. */
  readonly name: string;
}

/** What a host says of itself. */
export interface Look {
  readonly isStandby: boolean;
  /** Seconds by which it is behind what it was sent. */
  readonly lag: number;
  readonly schema: number | undefined;
  readonly current: StoreVersion | undefined;
  readonly versions: readonly StoreVersion[];
  /** Those of the versions to be held that are, for the others may have been removed; undefined where nothing can be held. */
  readonly held: ReadonlySet<number> | undefined;
}

/** One host as it is asked. */
export interface AskedHost {
  /** Looks how it is, and there holds these versions, so that nobody removes them. Rejects when it cannot be asked. */
  look(hold: ReadonlySet<number>): Promise<Look>;
  ask<Row extends object>(question: Question, within: Within): Asked<Row>;
  /** Breaks all connections; what is being asked fails. They are made again when something is asked. */
  drop(): void;
}

export interface Asked<Row> {
  readonly rows: Promise<Row[]>;
  /** Has the host give it up. */
  callOff(): void;
}

export interface HostOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly settings: StoreSettings;
  /** There may be another version. */
  onNews(): void;
}

export function openHost(address: StoreAddress, host: StoreHost, options: HostOptions): AskedHost {
  const { connections, prepares } = options.settings;
  // Of five connections, two are for searches: however many are slow, entries are answered.
  const forSearches = Math.max(1, Math.floor(connections * 0.4));
  const clientOf = (given: Pick<ClientOptions, 'purpose' | 'connections' | 'isSlow'>) => {
    const { purpose } = given;
    return clientFor(address, host, options.environment, {
      ...given,
      purpose: `${purpose} ${hostname()} ${process.pid}`,
      // Searches have endless forms, each of which a connection would remember.
      prepares: prepares && !given.isSlow,
      settings: prepares ? SESSION[purpose === 'search' ? 'search' : 'entry'] : {},
      onNotice: (channel) => channel === CHANNEL && options.onNews(),
    });
  };
  const clients = {
    look: kept(() => clientOf({ purpose: 'look', connections: 1, isSlow: false })),
    entry: kept(() =>
      clientOf({
        ...{ purpose: 'entry', connections: Math.max(1, connections - forSearches) },
        isSlow: false,
      }),
    ),
    search: kept(() => clientOf({ purpose: 'search', connections: forSearches, isSlow: true })),
  };
  let session: Session | undefined;
  let pending: Client | undefined;
  return {
    async look(hold) {
      // A connection on which the look before is still waiting is of no use.
      if (pending) clients.look.drop(pending);
      const client = clients.look.get();
      const { sql } = client;
      pending = client;
      try {
        const [row] = await sql.unsafe<[LookRow]>(LOOK, [], { prepare: prepares });
        if (session?.pid !== row.pid) session = { pid: row.pid, held: new Set(), listens: false };
        const held = row.is_standby || !prepares ? undefined : await holdIn(session, sql, hold);
        return { ...lookIn(row), held };
      } catch (cause) {
        clients.look.drop(client);
        throw cause;
      } finally {
        if (pending === client) pending = undefined;
      }
    },
    ask<Row extends object>(question: Question, within: Within): Asked<Row> {
      const { sql } = clients[within].get();
      const asked = sql.unsafe<Row[]>(question.text, question.parameters.map(bound), {
        prepare: prepares && within === 'entry',
      });
      return {
        rows: asked.then((rows) => rows),
        // The library answers with a promise, which its types do not say.
        callOff: () => void Promise.resolve(asked.cancel()).catch(() => {}),
      };
    },
    drop() {
      for (const client of Object.values(clients)) client.drop();
    },
  };
}

/** A client that is made when it is needed; the one that is dropped is the current one, unless told. */
function kept(make: () => Client): { get(): Client; drop(which?: Client): void } {
  let client: Client | undefined;
  return {
    get: () => (client ??= make()),
    drop(which = client) {
      which?.drop();
      if (which === client) client = undefined;
    },
  };
}

/**
 * What is set for a session; not through a pooler of transactions, which has its own sessions. Compiling a plan (`jit`) takes longer
 * than most answers. A search is planned without a look at its words: there may be a thousand of them, and the indexes are right for
 * any; its lists of hits are sorted in memory.
 */
const SESSION = {
  entry: {
    statement_timeout: TIME_LIMITS.entry.host,
    default_transaction_read_only: 'on',
    ...{ jit: 'off', random_page_cost: 1.1 },
  },
  search: {
    statement_timeout: TIME_LIMITS.search.host,
    default_transaction_read_only: 'on',
    ...{ jit: 'off', random_page_cost: 1.1, work_mem: '64MB' },
    ...{ plan_cache_mode: 'force_generic_plan', enable_seqscan: 'off' },
  },
};

/** What the connection that looks has done so far; another connection (`pid`) has done nothing. */
interface Session {
  readonly pid: number;
  readonly held: Set<number>;
  listens: boolean;
}

/** On the primary: listens for news, and holds versions by advisory locks, which end with the connection. */
async function holdIn(
  session: Session,
  sql: Client['sql'],
  hold: ReadonlySet<number>,
): Promise<ReadonlySet<number>> {
  if (!session.listens) await sql.unsafe(`LISTEN ${CHANNEL}`);
  session.listens = true;
  for (const number of session.held) {
    if (hold.has(number)) continue;
    await sql`SELECT pg_advisory_unlock_shared(${WORTLAUT_CLASS}::int, ${number}::int)`;
    session.held.delete(number);
  }
  for (const number of hold) {
    if (session.held.has(number)) continue;
    const [row] = await sql<
      [{ is_held: boolean }]
    >`SELECT pg_try_advisory_lock_shared(${WORTLAUT_CLASS}::int, ${number}::int) AS is_held`;
    if (row.is_held) session.held.add(number);
  }
  return new Set(session.held);
}

interface LookRow {
  readonly pid: number;
  readonly is_standby: boolean;
  readonly lag: number;
  readonly schema: number | null;
  readonly current: number | null;
  readonly versions: readonly StoreVersion[] | null;
}

/** Where nothing is being written, a standby has the last transaction for long, and is not behind. */
const LOOK = `
  SELECT pg_backend_pid() AS pid, pg_is_in_recovery() AS is_standby,
    CASE
      WHEN NOT pg_is_in_recovery() OR pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
      ELSE coalesce(extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()), 0)
    END::float8 AS lag,
    (SELECT max(number) FROM wortlaut.schema) AS schema,
    (SELECT version FROM wortlaut.current) AS current,
    (SELECT json_agg(json_build_object('number', number, 'name', name)) FROM wortlaut.version) AS versions`;

function lookIn({ is_standby, lag, schema, current, versions }: LookRow): Omit<Look, 'held'> {
  return {
    ...{ isStandby: is_standby, lag, schema: schema ?? undefined, versions: versions ?? [] },
    current: versions?.find(({ number }) => number === current),
  };
}
