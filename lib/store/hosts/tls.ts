import { readFileSync } from 'node:fs';
import type { StoreAddress, StoreHost } from './address';
import { StoreError } from '../store-error';

/** How connections are encrypted, as the client library takes it. */
export function tlsOf(
  { sslmode, sslrootcert }: Pick<StoreAddress, 'sslmode' | 'sslrootcert'>,
  { host }: Pick<StoreHost, 'host'>,
): false | 'prefer' | object {
  switch (sslmode) {
    case 'disable':
      return false;
    case 'prefer':
      return 'prefer';
    case 'require':
      return { rejectUnauthorized: false };
    case 'verify-full':
      // The library names it only where it is no IP address; then Node would take any certificate for `localhost`.
      return { host, ...(sslrootcert !== undefined && { ca: certificatesIn(sslrootcert) }) };
  }
}

function certificatesIn(file: string): string {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, 'utf8');
  } catch (cause) {
    throw new StoreError(
      `sslrootcert in the address of the store cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}
