import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a host on which connections break. */
export interface CuttingProxy {
  readonly port: number;
  /** From now on each connection breaks when it has carried so many bytes of answers; undefined: none does. */
  cutAfter(bytes: number | undefined): void;
  /** The same for the bytes of questions. */
  cutAfterAsking(bytes: number | undefined): void;
  /** How many it has cut. */
  readonly cuts: number;
  end(): Promise<void>;
}

export async function aCuttingProxy(target: number): Promise<CuttingProxy> {
  const most: { answered?: number | undefined; asked?: number | undefined } = {};
  let cuts = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const host = connect(target, '127.0.0.1');
    for (const [from, to, way] of [
      [client, host, 'asked'],
      [host, client, 'answered'],
    ] as const) {
      let carried = 0;
      open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.on('data', (bytes: Buffer) => {
        carried += bytes.length;
        const over = carried - (most[way] ?? Infinity);
        if (over <= 0) return void to.write(bytes);
        cuts++;
        // The last bytes that get through end somewhere in the middle.
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
    cutAfter: (bytes) => (most.answered = bytes),
    cutAfterAsking: (bytes) => (most.asked = bytes),
    async end() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
