import { TooSlow } from '../reading';
import { StoreError } from '../store-error';

/**
 * Why a question was not answered. The version is not there any more (`gone`), it takes too long (`slow`); the host cannot be
 * asked (`lost`), or not just now (`busy`); or the question is wrong wherever it is asked (`wrong`).
 */
export type Failure = 'gone' | 'slow' | 'lost' | 'busy' | 'wrong';

/** By https://www.postgresql.org/docs/current/errcodes-appendix.html, and by the codes of the client and of Node. */
export function failureOf(cause: unknown): Failure {
  if (cause instanceof TooSlow) return 'slow';
  const code = codeOf(cause);
  if (!isOfServer(cause)) return code === undefined || OF_CALLER.test(code) ? 'wrong' : 'lost';
  if (code === undefined) return 'wrong';
  if (code === 'WL001') return 'gone';
  if (code === '57014') return 'slow';
  if (/^(?:08|28|57P|3D)/.test(code)) return 'lost';
  // Rolled back because of what is replayed, too little of something, or a disk that fails: another host may do better.
  if (/^(?:40|53|55P03|58|XX)/.test(code)) return 'busy';
  return 'wrong';
}

/** In a sentence for whoever runs it, with what to do where that is known; names no password. */
export function reasonOf(cause: unknown): string {
  const code = codeOf(cause);
  const message = cause instanceof Error ? cause.message : String(cause);
  const known = code === undefined ? undefined : REASONS[code];
  return known === undefined ? message : known(message);
}

/** Whether waiting may help: a wrong password stays wrong. */
export function isPassing(cause: unknown): boolean {
  if (cause instanceof StoreError) return false;
  const code = codeOf(cause) ?? '';
  return !(isOfServer(cause) ? /^(?:28|3D|42|3F)/ : /CERT|SIGNED|SIGNATURE|VERIFY/).test(code);
}

const REASONS: Readonly<Record<string, (message: string) => string>> = {
  ECONNREFUSED: () => 'nothing answers at its port',
  ENOTFOUND: () => 'there is no host of that name',
  EAI_AGAIN: () => 'its name cannot be looked up just now',
  CONNECT_TIMEOUT: () => 'it does not answer in time',
  CONNECTION_CLOSED: () => 'the connection was closed',
  CONNECTION_DESTROYED: () => 'the connection was closed',
  CONNECTION_ENDED: () => 'the connection was closed',
  ECONNRESET: () => 'the connection was closed',
  EPIPE: () => 'the connection was closed',
  '28P01': (message) => `${message}: see PGPASSWORD and PGPASSFILE`,
  '28000': (message) => `${message}: see pg_hba.conf of the host`,
  '42501': (message) => `${message}: the role needs the rights of one that reads`,
  '42P01': () => 'nothing was stored in the database yet: run `npm run store` first',
  '3F000': () => 'nothing was stored in the database yet: run `npm run store` first',
  '53300': (message) => `${message}: see max_connections and WORTLAUT_STORE_CONNECTIONS`,
};

/** Faults of the program that the client or Node finds. */
const OF_CALLER = /^(?:UNDEFINED_VALUE|MAX_PARAMETERS_EXCEEDED|NOT_TAGGED_CALL|ERR_INVALID_ARG.*)$/;

/** Only an error that a server has sent has a severity; its code may look like one of Node (`EPIPE`). */
export function isOfServer(cause: unknown): boolean {
  return cause instanceof Error && 'severity' in cause;
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : undefined;
}
