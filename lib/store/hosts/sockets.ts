import { connect, type Socket } from 'node:net';
import type { StoreHost } from './address';
import { encrypted } from './encrypted';
import type { tlsOf } from './tls';

/** Sockets to a host, which can be given up all at once: the client library waits for the other side, which may hang. */
export interface Sockets {
  /** Rejects when the host cannot be reached in time, or closes each connection before it has said anything. */
  open(): Promise<Socket>;
  /** Breaks all, and opens none any more. */
  giveUp(): void;
}

export function socketsTo(
  host: StoreHost,
  tls: ReturnType<typeof tlsOf>,
  longestMs: number,
): Sockets {
  const open = new Set<Socket>();
  let isGivenUp = false;
  let wasShut = false;
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    return socket;
  };
  return {
    async open() {
      // The library would connect again at once, and again: a balancer without hosts behind it accepts and closes.
      if (isGivenUp || wasShut) {
        wasShut = false;
        throw fault('CONNECTION_CLOSED');
      }
      const plain = keep(
        host.host.startsWith('/')
          ? connect(`${host.host}/.s.PGSQL.${host.port}`)
          : connect({ ...host, noDelay: true }),
      );
      const timer = setTimeout(() => plain.destroy(fault('CONNECT_TIMEOUT')), longestMs);
      try {
        await connected(plain);
        const socket = keep(await encrypted(plain, host, tls));
        socket.once('close', () => (wasShut = plain.bytesRead <= 1));
        return socket;
      } catch (cause) {
        plain.destroy();
        throw cause;
      } finally {
        clearTimeout(timer);
      }
    },
    giveUp() {
      isGivenUp = true;
      for (const socket of open) socket.destroy();
    },
  };
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
    socket.once('close', () => reject(fault('CONNECTION_CLOSED')));
  });
}

function fault(code: 'CONNECTION_CLOSED' | 'CONNECT_TIMEOUT'): Error {
  return Object.assign(new Error(code), { code });
}
