import { shownHost, type StoreAddress } from './address';
import { checkWritable } from '../load/begin-load';
import { loadFailure } from '../load/load-failure';
import { connectTo, type OpenConnection } from '../load/postgres-connection';
import { StoreError } from '../store-error';

/** A connection to the host of a store that can be written to. Throws `StoreError`, with the reason of each host. */
export async function connectToWritable(
  address: StoreAddress,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<OpenConnection> {
  const reasons: string[] = [];
  for (const host of address.hosts) {
    const connection = connectTo(address, host, environment);
    try {
      await checkWritable(connection, shownHost(host));
      return connection;
    } catch (cause) {
      await connection.close();
      const reason = loadFailure(cause, shownHost(host));
      if (reason === undefined) throw cause;
      reasons.push(reason);
    }
  }
  throw new StoreError(reasons.join('\n'));
}
