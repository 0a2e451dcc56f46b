import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';
import type { StoreAddress, StoreHost } from '../hosts/address';
import { bound } from '../hosts/array-text';
import type { StoreConnection } from './connection';
import { passwordFor, userOf } from '../hosts/password-file';
import type { Parameter } from '../reading';
import { tlsOf } from '../hosts/tls';

/** One connection to a host. */
export interface OpenConnection extends StoreConnection {
  close(): Promise<void>;
}

const CONNECT_S = 10;

/**
 * Connects when the first is asked. A connection that is lost is not made again, as the client library would: what was begun on it
 * is gone, and the next statement must not stand outside of its transaction.
 */
export function connectTo(
  address: StoreAddress,
  host: StoreHost,
  environment: Readonly<Record<string, string | undefined>>,
): OpenConnection {
  let isLost = false;
  let lose: (cause: Error) => void = () => {};
  const lost = new Promise<never>((_, reject) => (lose = reject));
  lost.catch(() => (isLost = true));
  const sql = postgres({
    ...{ host: host.host, port: host.port, database: address.database },
    ...(host.host.startsWith('/') && { path: `${host.host}/.s.PGSQL.${host.port}` }),
    username: userOf(address, environment),
    password: passwordFor(address, host, environment) ?? '',
    ssl: tlsOf(address, host),
    ...{ max: 1, prepare: false, fetch_types: false, connect_timeout: CONNECT_S },
    ...{ idle_timeout: 0, max_lifetime: null },
    connection: { application_name: address.applicationName ?? 'wortlaut store' },
    types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
    onnotice: () => {},
    onclose: () => lose(new ConnectionLost()),
  });
  // What is asked of a connection that has just been lost is answered by nobody.
  const unlessLost = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    if (isLost) throw new ConnectionLost();
    try {
      return await Promise.race([ask(), lost]);
    } catch (cause) {
      if (!(cause instanceof postgres.PostgresError)) isLost = true;
      throw cause;
    }
  };
  return {
    query: <Found extends object>(text: string, parameters: readonly Parameter[] = []) =>
      unlessLost<Found[]>(() => sql.unsafe<Found[]>(text, parameters.map(bound))),
    run: async (statements) => {
      await unlessLost(() => sql.unsafe(statements).simple());
    },
    copy: (into, lines) =>
      unlessLost(async () => {
        const query = sql.unsafe(`COPY ${into} FROM STDIN`);
        const stream = await query.writable();
        // What fails once all lines are sent is told to the query, which has been answered by then, and to nobody else.
        const failed = new Promise<never>((_, reject) => Object.assign(query, { reject }));
        await Promise.race([pipeline(Readable.from(inPieces(lines)), stream), failed]);
      }),
    close: () => sql.end({ timeout: 0 }),
  };
}

/** The connection was closed by the other side. */
export class ConnectionLost extends Error {
  readonly code = 'CONNECTION_CLOSED';

  constructor() {
    super('the connection was closed');
  }
}

const PIECE = 1 << 18;

function* inPieces(lines: Iterable<string>): Generator<Buffer> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}
