import { parseArgs } from 'node:util';

/*
 * Serves the built site: Next's own request handler behind our door (lib/door). `next start` has no place for it: proxy.ts sees
 * neither the headers of the framework nor the socket, and cannot let a request wait.
 *
 * One process of those that `serve.mjs` starts. Told to end (SIGTERM, SIGINT), it answers what it was asked, and ends with 0.
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

/** @type {import('../lib/door/entrance').Entrance | undefined} */
let entrance;
let isEnding = false;
// A terminal tells all processes at once, and the one above tells this one again.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, async () => {
    if (isEnding) return;
    isEnding = true;
    await entrance?.end();
    process.exit(0);
  });

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

const { default: next } = await import('next');
const app = next({ dev: false, dir: process.cwd(), hostname, port });
/** @type {Promise<import('../lib/door/entrance').Entrance>} */
const made = new Promise((resolve) => (globalThis.wortlautEntranceMade = resolve));
await app.prepare().catch((cause) => giveUp(`The site cannot be served: ${cause?.stack ?? cause}`));
// Next does not wait for what instrumentation.ts does.
entrance = await made;
const address = await entrance
  .listen(app.getRequestHandler(), port, hostname)
  .catch((cause) =>
    giveUp(
      cause.code === 'EADDRINUSE'
        ? `http://${hostname}:${port} cannot be served: something else is served there already. Choose another PORT.`
        : `http://${hostname}:${port} cannot be served: ${cause.message}`,
    ),
  );
console.log(`Ready at http://${hostname}:${address.port}`);
