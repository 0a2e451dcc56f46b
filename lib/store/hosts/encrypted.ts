import { isIP, type Socket } from 'node:net';
import { connect } from 'node:tls';
import type { StoreHost } from './address';
import type { tlsOf } from './tls';

/** What asks a host to encrypt (https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-SSL). */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const IT_DOES = 'S';

/**
 * The connection, encrypted as it should be; as it is where the host does not encrypt and need not. The client library could do that
 * as well, but a socket that it has wrapped cannot be broken without an error that nobody catches.
 */
export async function encrypted(
  socket: Socket,
  { host }: StoreHost,
  tls: ReturnType<typeof tlsOf>,
): Promise<Socket> {
  if (tls === false) return socket;
  socket.write(SSL_REQUEST);
  const answer = await new Promise<string>((resolve, reject) => {
    socket.once('data', (bytes) => resolve(String(bytes)));
    socket.once('error', reject);
    socket.once('close', () => reject(closed()));
  });
  if (answer !== IT_DOES) {
    if (tls === 'prefer') return socket;
    socket.destroy();
    throw new Error('it does not encrypt connections, which sslmode in the address asks for');
  }
  const options = tls === 'prefer' ? { rejectUnauthorized: false } : tls;
  // A name of the host is told to it, and compared with its certificate (RFC 6066, 3: no address).
  const named = isIP(host) === 0 && !host.startsWith('/') ? { servername: host } : {};
  const wrapped = connect({ socket, ...named, ...options });
  return new Promise((resolve, reject) => {
    wrapped.once('secureConnect', () => resolve(wrapped));
    wrapped.once('error', reject);
    wrapped.once('close', () => reject(closed()));
  });
}

function closed(): Error {
  return Object.assign(new Error('closed'), { code: 'CONNECTION_CLOSED' });
}
