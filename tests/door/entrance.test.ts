import { Agent, request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { Answer, Door } from '@/lib/door/door';
import { openEntrance, type Entrance } from '@/lib/door/entrance';
import { PATIENCE, type Patience } from '@/lib/door/patient-server';

/* Real sockets, and a server that waits for tenths of seconds. */

const SHORT: Patience = {
  ...{ headersMs: 200, requestMs: 300, keepAliveMs: 300, silentMs: 400, answerMs: 1_000 },
  ...{ quietMs: 100, endMs: 800 },
};

const door: Door = {
  receive: (asked, response, answer) => answer(asked, response),
  opened: async () => {},
  figures: () => ({ inside: 0, waiting: 0, refused: 0, hits: 0, misses: 0, bytes: 0 }),
};
const said: unknown[] = [];
let entrance: Entrance;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await entrance.end();
  expect(said.splice(0)).toEqual([]);
});

async function open(answer: Answer, patience: Partial<Patience> = {}): Promise<number> {
  const log = (...words: unknown[]) => said.push(...words);
  entrance = openEntrance(door, { log, patience: { ...SHORT, ...patience } });
  return (await entrance.listen(answer, 0, '127.0.0.1')).port;
}

const page: Answer = async (_asked, response) => {
  response.end('page');
};
const after =
  (ms: number): Answer =>
  async (_asked, response) => {
    response.write('first half, ');
    await sleep(ms);
    response.end('second half');
  };

/** A connection, what came over it, and when it was closed. */
function dial(port: number, text = '') {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  let got = '';
  const began = performance.now();
  socket.on('data', (chunk) => (got += chunk.toString()));
  socket.on('error', () => undefined);
  if (text) socket.write(text);
  const closed = new Promise<number>((resolve) =>
    socket.on('close', () => resolve(performance.now() - began)),
  );
  return { socket, closed, got: () => got };
}

function ask(
  port: number,
  agent?: Agent,
): Promise<{ body: string; headers: IncomingMessage['headers'] }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, agent: agent ?? false }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ body, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

const GET = 'GET / HTTP/1.1\r\nHost: a\r\n';

test('headers that come a little at a time are not waited for', async () => {
  const { socket, closed, got } = dial(await open(page), GET);
  const dripping = setInterval(() => socket.write('X-A: b\r\n'), 20);
  expect(await closed).toBeLessThan(1_000);
  clearInterval(dripping);
  expect(got()).toMatch(
    /^HTTP\/1\.1 408 Request Timeout\r\n[\s\S]*Die Anfrage kam zu langsam\.\n$/,
  );
});

test('nor is who says nothing at all', async () => {
  expect(await dial(await open(page)).closed).toBeLessThan(1_000);
});

test('nor a body that comes a little at a time', async () => {
  const answer: Answer = async (asked, response) => {
    for await (const chunk of asked) void chunk;
    response.end('read');
  };
  const { socket, closed, got } = dial(
    // The connection is reset beneath whoever reads it.
    await open((asked, response) => answer(asked, response).catch(() => undefined)),
    `${GET}Content-Length: 1000\r\n\r\n`,
  );
  const dripping = setInterval(() => socket.write('a'), 20);
  expect(await closed).toBeLessThan(1_500);
  clearInterval(dripping);
  expect(got()).not.toContain('read');
});

test('a connection is kept for the next request, but not for long', async () => {
  const { closed, got } = dial(await open(page), `${GET}\r\n`);
  const ms = await closed;
  expect(ms).toBeGreaterThan(250);
  // Node 22 waits for a second more than it is told.
  expect(ms).toBeLessThan(2_500);
  expect(got()).toContain('Connection: keep-alive');
});

const LARGE = Buffer.alloc(60_000_000, 'a');
const large: Answer = async (_asked, response) => {
  response.end(LARGE);
};

test('who does not read an answer loses it', async () => {
  const { socket, closed } = dial(await open(large), `${GET}\r\n`);
  socket.once('data', () => socket.pause());
  await sleep(1_000);
  socket.resume();
  await closed;
  expect(socket.bytesRead).toBeLessThan(LARGE.length);
});

test('who reads it in drops does so as well, some time later', async () => {
  const { socket, closed } = dial(await open(large, { silentMs: 500 }), `${GET}\r\n`);
  socket.on('data', () => {
    socket.pause();
    setTimeout(() => socket.resume(), 20);
  });
  await closed;
  expect(socket.bytesRead).toBeLessThan(LARGE.length);
});

test('headers beyond 16 kB are refused', async () => {
  const { closed, got } = dial(await open(page), `${GET}X-A: ${'a'.repeat(17_000)}\r\n\r\n`);
  await closed;
  expect(got()).toMatch(/^HTTP\/1\.1 431 [\s\S]*\r\n\r\nDie Anfrage ist zu lang\.\n$/);
});

test('ninety headers are read; of a thousand a hundred at the most', async () => {
  const port = await open(async (asked, response) => {
    response.end(`${Object.keys(asked.headers).length} read`);
  });
  const sent = async (count: number) => {
    const many = Array.from({ length: count }, (_, i) => `X-${i}: a\r\n`).join('');
    const { closed, got } = dial(port, `${GET}Connection: close\r\n${many}\r\n`);
    await closed;
    return got();
  };
  expect(await sent(88)).toContain('90 read');
  // Node 20 leaves the others away, later ones refuse all.
  expect(await sent(1_000)).toMatch(/\b100 read|HTTP\/1\.1 431 /);
});

test.each(['NONSENSE\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', '\x16\x03\x01\x02\x00\x01'])(
  'what is no request is answered with 400: %j',
  async (text) => {
    const { closed, got } = dial(await open(page), text);
    await closed;
    expect(got()).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*Die Anfrage ist nicht zu lesen\.\n$/,
    );
  },
);

test('nonsense behind a request does not get into its answer', async () => {
  const { closed, got } = dial(await open(after(100)), `${GET}\r\nNONSENSE\r\n\r\n`);
  await closed;
  expect(got()).not.toContain('400 Bad Request');
});

test('an answer that has begun is finished when the end comes, and nobody is let in any more', async () => {
  const port = await open(after(300));
  const asked = ask(port, new Agent({ keepAlive: true }));
  await sleep(100);
  const began = performance.now();
  const ended = entrance.end();
  await expect(ask(port)).rejects.toThrow('ECONNREFUSED');
  expect((await asked).body).toBe('first half, second half');
  await ended;
  expect(performance.now() - began).toBeLessThan(700);
});

test('who is about to be answered is told that the connection ends', async () => {
  const port = await open(async (_asked, response) => {
    await sleep(200);
    response.end('page');
  });
  const asked = ask(port, new Agent({ keepAlive: true }));
  await sleep(50);
  const ended = entrance.end();
  expect(await asked).toMatchObject({ body: 'page', headers: { connection: 'close' } });
  await ended;
});

test('a connection that has asked nothing holds up no end', async () => {
  const port = await open(page, { headersMs: 60_000, requestMs: 60_000 });
  const { closed } = dial(port);
  await sleep(50);
  await entrance.end();
  expect(await closed).toBeLessThan(600);
});

test('an answer that takes for ever is broken off', async () => {
  const port = await open(after(5_000), { silentMs: 10_000, answerMs: 10_000 });
  const asked = ask(port).catch(({ message }: Error) => message);
  await sleep(50);
  const began = performance.now();
  await entrance.end();
  expect(performance.now() - began).toBeLessThan(1_200);
  expect(await asked).toBe('aborted');
});

test('a port that is taken is said', async () => {
  const port = await open(page);
  const second = openEntrance(door, { log: () => undefined, patience: SHORT });
  await expect(second.listen(page, port, '127.0.0.1')).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

test('an answer that fails is a 500, and in the log', async () => {
  const port = await open(() => Promise.reject(new Error('wrong')));
  const { closed, got } = dial(port, `${GET}Connection: close\r\n\r\n`);
  await closed;
  expect(got()).toContain('HTTP/1.1 500');
  expect(said.splice(0)).toEqual(['GET /:', new Error('wrong')]);
});

test('what is waited for is less than what kills: containers wait ten seconds', () => {
  expect(PATIENCE.endMs).toBeLessThan(9_000);
  expect(PATIENCE.headersMs).toBeLessThanOrEqual(PATIENCE.requestMs);
  expect(PATIENCE.quietMs).toBeLessThan(PATIENCE.endMs);
});
