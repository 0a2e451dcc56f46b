import { StoreError } from '../store-error';
import { SchemaError } from '../schema';

/**
 * What went wrong with a load, in a sentence for whoever runs it, and what to do. Undefined for what only a programmer can cause.
 * No message has a password in it.
 */
export function loadFailure(cause: unknown, shown: string): string | undefined {
  if (cause instanceof StoreError || cause instanceof SchemaError) return cause.message;
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string')
    return undefined;
  const tell = TOLD[cause.code] ?? TOLD[cause.code.slice(0, 2)];
  return tell && `${shown}: ${tell(cause.message)}`;
}

type Tell = (message: string) => string;

const again = 'nothing was changed; run the command again';
const cut: Tell = () => `the connection was closed: ${again} once the server is up`;

/** By code, or by its first two characters (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const TOLD: Readonly<Record<string, Tell>> = {
  ECONNREFUSED: () => 'nothing answers there: is the server up, and host and port right?',
  ENOTFOUND: () => 'there is no host of that name',
  EAI_AGAIN: () => 'the name of the host cannot be looked up just now',
  EHOSTUNREACH: () => 'the host cannot be reached',
  ENETUNREACH: () => 'the host cannot be reached',
  ETIMEDOUT: () => 'the host does not answer',
  ENOENT: () => 'there is no socket of a server there',
  EACCES: () => 'the socket may not be opened by this user',
  CONNECT_TIMEOUT: () => 'the host does not answer in time',
  CONNECTION_CLOSED: cut,
  CONNECTION_DESTROYED: cut,
  CONNECTION_ENDED: cut,
  ECONNRESET: cut,
  EPIPE: cut,
  '28P01': (message) =>
    `${message}: the password stands in the address, in PGPASSWORD or in ~/.pgpass`,
  '28000': (message) =>
    `${message}: is it the right role, and does pg_hba.conf of the server let it in?`,
  '3D000': (message) => `${message}: create it first, as with createdb`,
  '42501': (message) =>
    `${message}: store as the role that owns the schema wortlaut, see deploy/postgres/roles.sql`,
  '25006': () => 'the server only reads now: give the address of the primary',
  '53100': (message) =>
    `the disk of the server is full (${message}): nothing was changed; make room and run the command again`,
  '53200': (message) => `the server has too little memory (${message}): ${again}`,
  '53300': (message) => `${message}: see max_connections of the server`,
  '57014': () => `the load was cancelled by somebody: ${again}`,
  '57P01': cut,
  '57P02': cut,
  '57P03': (message) => `${message}: ${again} in a moment`,
  '54000': (message) => `a row is larger than PostgreSQL can hold: ${message}`,
  '58': (message) => `the disk of the server fails (${message}): ${again} when that is mended`,
  '40': (message) => `${message}: ${again}`,
};
