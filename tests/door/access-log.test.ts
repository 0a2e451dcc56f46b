import { EventEmitter } from 'node:events';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { accessLog } from '@/lib/door/access-log';
import { watchExchange, type Exchange } from '@/lib/door/exchange';

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** The exchange that a request leads to; `leave` breaks it off once the answer has begun. */
async function exchangeOf(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  leave = false,
): Promise<Exchange> {
  const over = new Promise<Exchange>((resolve) => {
    server = createServer((asked, response) => {
      watchExchange(asked, response, resolve);
      response.writeHead(404);
      response.write('a'.repeat(1_000));
      if (!leave) response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  get({ host: 'localhost', port, path, headers, agent: false }, (response) => {
    response.on('error', () => undefined);
    response.resume();
    if (leave) response.destroy();
  });
  return over;
}

function written(exchange: Exchange): string[] {
  const lines: string[] = [];
  const output = Object.assign(new EventEmitter(), { write: (line: string) => lines.push(line) });
  accessLog(output as never, () => new Date('2026-11-27T12:00:00Z'))(exchange);
  return lines;
}

test('a line of JSON says what was asked and how it was answered, and not by whom', async () => {
  const headers = {
    ...{ 'User-Agent': 'Browser/1', 'X-Forwarded-For': '203.0.113.9', Cookie: 'a=b' },
    ...{ Referer: 'http://a/suche?q=Geheim', Authorization: 'Bearer zwanzig-zeichen-lang' },
  };
  const [line = ''] = written(await exchangeOf('/suche?q=Geheim#Geheim', headers));
  expect(JSON.parse(line)).toEqual({
    ...{ time: '2026-11-27T12:00:00.000Z', method: 'GET', path: '/suche', page: '/suche' },
    ...{ status: 404, ms: expect.any(Number), bytes: expect.any(Number) },
  });
  expect(JSON.parse(line).bytes).toBeGreaterThan(1_000);
  expect(line).toMatch(/^[^\n]*\n$/);
  for (const secret of ['Geheim', 'Browser', '203.0', 'a=b', 'Bearer', '127.0.0.1', '::1'])
    expect(line).not.toContain(secret);
});

test('a reader who leaves before the end is told apart', async () => {
  const [line = ''] = written(await exchangeOf('/zitate', {}, true));
  expect(JSON.parse(line)).toMatchObject({ path: '/zitate', status: 404, aborted: true });
});

test('paths are cut, and no byte of them ends a line', async () => {
  const exchange = await exchangeOf(`/${'a'.repeat(1_000)}`);
  expect(exchange.path).toHaveLength(300);
  expect(written({ ...exchange, path: '/a\n"b\u2028' })[0]).toContain('"/a\\n\\"b');
});

test('where nothing can be written any more, nothing is', async () => {
  const lines: string[] = [];
  const output = Object.assign(new EventEmitter(), { write: (line: string) => lines.push(line) });
  const log = accessLog(output as never, () => new Date());
  const exchange = await exchangeOf('/');
  log(exchange);
  output.emit('error', Object.assign(new Error('broken pipe'), { code: 'EPIPE' }));
  log(exchange);
  expect(lines).toHaveLength(1);
});
