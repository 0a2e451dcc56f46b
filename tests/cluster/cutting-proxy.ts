import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a host on which connections break. */
export interface CuttingProxy {
  readonly port: number;
  /** From now on each connection breaks when it has carried so many bytes of answers; undefined: none does. */
  cutAfter(bytes: number | undefined): void;
  /** How many it has cut. */
  readonly cuts: number;
  end(): Promise<void>;
}

export async function aCuttingProxy(target: number): Promise<CuttingProxy> {
  let left: number | undefined;
  let cuts = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const host = connect(target, '127.0.0.1');
    let carried = 0;
    for (const [from, to] of [
      [client, host],
      [host, client],
    ] as const) {
      open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.on('data', (bytes: Buffer) => {
        if (from === host) carried += bytes.length;
        const over = left === undefined || from === client ? 0 : carried - left;
        if (over <= 0) return void to.write(bytes);
        cuts++;
        // The last bytes that get through end somewhere in the middle of an answer.
        to.end(bytes.subarray(0, Math.max(0, bytes.length - over)), () => to.destroy());
        from.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    get cuts() {
      return cuts;
    },
    cutAfter: (bytes) => (left = bytes),
    async end() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
