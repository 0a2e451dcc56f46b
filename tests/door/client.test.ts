import { describe, expect, test } from 'vitest';
import { clientOf } from '@/lib/door/client';

const asked = (remoteAddress: string, forwarded?: string) => ({
  socket: { remoteAddress },
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
});

describe('a client', () => {
  test('is who has opened the connection, whatever the request says', () => {
    expect(clientOf(asked('192.0.2.1', '203.0.113.9'), 0)).toBe('192.0.2.1');
  });

  test('behind proxies of our own, whom the first of them has seen', () => {
    expect(clientOf(asked('10.0.0.1', '203.0.113.9'), 1)).toBe('203.0.113.9');
    expect(clientOf(asked('10.0.0.1', '6.6.6.6, 203.0.113.9, 10.0.0.2'), 2)).toBe('203.0.113.9');
    expect(clientOf(asked('10.0.0.1', '6.6.6.6, 203.0.113.9'), 1)).toBe('203.0.113.9');
    expect(clientOf(asked('10.0.0.1', '203.0.113.9'), 2)).toBe('203.0.113.9');
    expect(clientOf(asked('10.0.0.1'), 1)).toBe('10.0.0.1');
    expect(clientOf(asked('10.0.0.1', ' , '), 1)).toBe('10.0.0.1');
  });

  test.each([
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:5000', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['[2001:db8:1:2::6]:443', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s is %s: of IPv6 the first half', (address, client) => {
    expect(clientOf(asked(address), 0)).toBe(client);
  });
});
