import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

/*
 * Serves the built site: Next's own request handler behind our door (lib/door). `next start` has no place for it: proxy.ts sees
 * neither the headers of the framework nor the socket, and cannot let a request wait.
 *
 * One process of those that `serve.mjs` starts.
 */

process.env.NODE_ENV = 'production';
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    hostname: { type: 'string', default: 'localhost' },
  },
});
const { hostname } = values;
const port = Number(values.port);

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

const { default: next } = await import('next');
const app = next({ dev: false, dir: process.cwd(), hostname, port });
/** @type {Promise<(answer: import('../lib/door/render').Answer) => import('../lib/door/door').Door>} */
const opened = new Promise((resolve) => (globalThis.wortlautDoorOpened = resolve));
await app.prepare().catch((cause) => giveUp(`The site cannot be served: ${cause?.stack ?? cause}`));
// Next does not wait for what instrumentation.ts does.
const openDoor = await opened;
const door = openDoor(app.getRequestHandler());

const server = createServer((request, response) => {
  door.receive(request, response).catch((cause) => {
    console.error(`${request.method} ${request.url?.slice(0, 200)}:`, cause);
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
    response.end();
  });
});
server.on('error', (cause) =>
  giveUp(
    cause.code === 'EADDRINUSE'
      ? `http://${hostname}:${port} cannot be served: something else is served there already. Choose another PORT.`
      : `http://${hostname}:${port} cannot be served: ${cause.message}`,
  ),
);
server.on('clientError', (cause, socket) => {
  if (!socket.writable) return socket.destroy();
  // Node reads 16 kB of headers, the address among them.
  const status =
    cause.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : '400 Bad Request';
  const text = 'Die Anfrage ist zu lang oder nicht zu lesen.\n';
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
  );
});
server.listen(port, hostname, () => {
  const { port: given } = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(`Ready at http://${hostname}:${given}`);
  door.opened().catch((cause) => console.error('Warning:', cause));
});

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5_000).unref();
  });
