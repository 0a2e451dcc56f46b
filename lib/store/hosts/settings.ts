import { StoreError } from '../store-error';

/** How the hosts of a store are asked. */
export interface StoreSettings {
  /** At most so many connections to each host that answer questions; one more looks how it is. */
  readonly connections: number;
  /**
   * Whether a connection is a session of the host, in which questions are prepared, limits are set and versions are held. A pooler of
   * transactions between them (pgbouncer) knows no such thing.
   */
  readonly prepares: boolean;
}

/** Throws `StoreError` for what cannot be understood. */
export function storeSettings(
  environment: Readonly<Record<string, string | undefined>>,
): StoreSettings {
  const connections = environment.WORTLAUT_STORE_CONNECTIONS || '8';
  if (!/^(?:[2-9]|[1-9]\d)$/.test(connections))
    throw new StoreError(
      `WORTLAUT_STORE_CONNECTIONS=${connections}: write how many connections to each host are used at most, from 2 to 99.`,
    );
  const prepare = environment.WORTLAUT_STORE_PREPARE || 'yes';
  if (prepare !== 'yes' && prepare !== 'no')
    throw new StoreError(
      `WORTLAUT_STORE_PREPARE=${prepare}: write no where a pooler of transactions stands before the hosts, else yes.`,
    );
  return { connections: Number(connections), prepares: prepare === 'yes' };
}
