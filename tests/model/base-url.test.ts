import { expect, test } from 'vitest';
import { unreachable } from '@/lib/model/base-url';
import { warningLines } from '@/lib/live/warn-of-address';

test.each([
  ['http://localhost:3000', 'machine'],
  ['http://LOCALHOST./archiv', 'machine'],
  ['http://archiv.localhost', 'machine'],
  ['http://127.0.0.1:3000', 'machine'],
  ['http://127.1', 'machine'],
  ['http://0x7f000001', 'machine'],
  ['http://127.255.0.9', 'machine'],
  ['http://0.0.0.0:80', 'machine'],
  ['http://[::1]:3000', 'machine'],
  ['http://[0:0:0:0:0:0:0:1]', 'machine'],
  ['http://[::]', 'machine'],
  ['http://[::ffff:127.0.0.1]', 'machine'],
  ['https://archiv.test', 'reserved'],
  ['https://archiv.example', 'reserved'],
  ['https://www.example.com', 'reserved'],
  ['https://example.org', 'reserved'],
  ['https://a.invalid', 'reserved'],
  ['https://mylocalhost.de', undefined],
  ['https://localhost.de', undefined],
  ['https://128.0.0.1', undefined],
  ['https://10.0.0.1', undefined],
  ['https://myexample.com', undefined],
  ['https://test.de', undefined],
  ['https://archiv.stadt.de/wortlaut', undefined],
])('%s: %s', (baseUrl, expected) => {
  expect(unreachable(baseUrl)).toBe(expected);
});

test('the log says what it spoils and what to write instead, in lines that nobody overlooks', () => {
  const lines = warningLines('http://localhost:3000');
  expect(lines.slice(1, 2)).toEqual([
    'WARNING: `baseUrl` in site.yml is http://localhost:3000, which leads everybody to a machine of their own.',
  ]);
  expect(lines).toContain('    baseUrl: https://archiv.example');
  expect([lines[0], lines.at(-1)]).toEqual(['*'.repeat(78), '*'.repeat(78)]);
  expect(warningLines('https://archiv.stadt.de')).toEqual([]);
});
