import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { socketsTo } from '@/lib/store/hosts/sockets';
import type { tlsOf } from '@/lib/store/hosts/tls';

/* A host that does with a connection what a test tells it. */

let server: Server | undefined;
let accepted: Socket[] = [];
afterEach(() => {
  for (const socket of accepted) socket.destroy();
  server?.close();
  [server, accepted] = [undefined, []];
});

async function aHost(
  receive: (socket: Socket) => void,
  tls: ReturnType<typeof tlsOf> = false,
  longestMs = 5_000,
) {
  const opened = createServer((socket) => {
    accepted.push(socket);
    socket.on('error', () => {});
    receive(socket);
  }).listen(0, '127.0.0.1');
  server = opened;
  await once(opened, 'listening');
  const { port } = opened.address() as AddressInfo;
  return socketsTo({ host: '127.0.0.1', port }, tls, longestMs);
}
/** Answers the question whether it encrypts. */
const answering = (answer: string) => (socket: Socket) =>
  void socket.once('data', () => socket.write(answer));
const CLOSED = { code: 'CONNECTION_CLOSED' };

test('sockets that are given up break, and there are no others', async () => {
  const sockets = await aHost(() => {});
  const [a, b] = [await sockets.open(), await sockets.open()];
  sockets.giveUp();
  expect([a.destroyed, b.destroyed]).toEqual([true, true]);
  await expect(sockets.open()).rejects.toMatchObject(CLOSED);
});

test('a host that closes what it has accepted, before it has said anything, is not connected to again at once', async () => {
  const sockets = await aHost((socket) => socket.destroy());
  const socket = await sockets.open();
  socket.resume();
  await once(socket, 'close');
  await expect(sockets.open()).rejects.toMatchObject(CLOSED);
  expect(accepted).toHaveLength(1);
  expect(await sockets.open()).toBeDefined();
});

test('nobody answers at the port', async () => {
  const sockets = await aHost(() => {});
  server?.close();
  await expect(sockets.open()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('a host that does not encrypt is read as it is, unless it has to', async () => {
  const sockets = await aHost(answering('N'), 'prefer');
  expect((await sockets.open()).destroyed).toBe(false);
  server?.close();
  const strict = await aHost(answering('N'), { rejectUnauthorized: false });
  await expect(strict.open()).rejects.toThrow(
    'it does not encrypt connections, which sslmode in the address asks for',
  );
});

test.each<[what: string, receive: (socket: Socket) => void]>([
  ['does not say whether it encrypts', (socket) => void socket.once('data', () => socket.end())],
  [
    'breaks off while encryption begins',
    (socket) =>
      void socket.once('data', () => {
        socket.write('S');
        socket.once('data', () => socket.destroy());
      }),
  ],
])('a host that %s: an error, and not the end of the process', async (_what, receive) => {
  const sockets = await aHost(receive, 'prefer');
  await expect(sockets.open()).rejects.toMatchObject({ code: expect.any(String) });
});

test('a host that says nothing is waited for that long', async () => {
  const sockets = await aHost(() => {}, 'prefer', 20);
  await expect(sockets.open()).rejects.toMatchObject({ code: 'CONNECT_TIMEOUT' });
});
