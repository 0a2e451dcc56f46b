import { connect, type Socket } from 'node:net';
import { shownHost, type StoreHost } from './address';

/** Sockets to a host, which can be given up all at once: the client library waits for the other side, which may hang. */
export interface Sockets {
  /** Rejects when the host cannot be reached in time, or closes each connection before it has said anything. */
  open(): Promise<Socket>;
  /** Breaks all, and opens none any more. */
  giveUp(): void;
}

export function socketsTo({ host, port }: StoreHost, longestMs: number): Sockets {
  const open = new Set<Socket>();
  let isGivenUp = false;
  let wasShut = false;
  return {
    open() {
      if (isGivenUp) return Promise.reject(closed({ host, port }));
      // The library would connect again at once, and again: a balancer without hosts behind it accepts and closes.
      if (wasShut) {
        wasShut = false;
        return Promise.reject(closed({ host, port }));
      }
      return new Promise((resolve, reject) => {
        const socket = host.startsWith('/')
          ? connect(`${host}/.s.PGSQL.${port}`)
          : connect({ host, port, noDelay: true });
        const timer = setTimeout(() => socket.destroy(late({ host, port })), longestMs);
        // The library takes away who listens to a socket that it encrypts.
        for (const other of open) if (other.destroyed) open.delete(other);
        open.add(socket);
        socket.once('error', reject);
        socket.once('close', () => {
          clearTimeout(timer);
          wasShut = socket.bytesRead === 0;
        });
        socket.once('connect', () => {
          clearTimeout(timer);
          socket.off('error', reject);
          // The library takes the name for the certificate from there.
          resolve(Object.assign(socket, { host, port }));
        });
      });
    },
    giveUp() {
      isGivenUp = true;
      for (const socket of open) socket.destroy();
    },
  };
}

function closed(host: StoreHost): Error {
  return Object.assign(new Error(`${shownHost(host)} closes connections`), {
    code: 'CONNECTION_CLOSED',
  });
}

function late(host: StoreHost): Error {
  return Object.assign(new Error(`${shownHost(host)} cannot be reached in time`), {
    code: 'CONNECT_TIMEOUT',
  });
}
