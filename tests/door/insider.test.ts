import { expect, test } from 'vitest';
import { isInsider, isToken } from '@/lib/door/insider';

const TOKEN = 'zwanzig-zeichen-lang';
const asked = (remoteAddress: string, headers: Readonly<Record<string, string>> = {}) => ({
  socket: { remoteAddress },
  headers: { host: 'localhost:3000', ...headers },
});

test.each([
  ['127.0.0.1', 'localhost:3000'],
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:127.0.0.1', 'LOCALHOST'],
  ['::1', '[::1]:3000'],
  ['127.8.0.1', 'localhost'],
])('%s asks %s: from the machine itself', (address, host) => {
  expect(isInsider(asked(address, { host }), undefined)).toBe(true);
});

test.each<[what: string, address: string, headers: Readonly<Record<string, string>>]>([
  ['from elsewhere', '192.0.2.1', {}],
  ['from elsewhere, with a name that sounds like here', '192.0.2.1', { host: '127.0.0.1' }],
  ['from an address that only begins like ours', '127.0.0.1.example.org', {}],
  ['from the machine under its public name', '127.0.0.1', { host: 'archiv.example' }],
  ['under a public name that begins like ours', '127.0.0.1', { host: 'localhost.example' }],
  ['without any name', '127.0.0.1', { host: '' }],
  ['through a proxy', '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }],
  ['through a proxy for the machine itself', '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }],
  ['through a proxy of the standard', '127.0.0.1', { forwarded: 'for=203.0.113.9' }],
  ['through a proxy that tells its own name only', '127.0.0.1', { via: '1.1 a' }],
  ['through nginx as often set up', '127.0.0.1', { 'x-real-ip': '203.0.113.9' }],
  ['with a proxy that tells the protocol', '127.0.0.1', { 'x-forwarded-proto': 'https' }],
  ['with no token', '192.0.2.1', { authorization: 'Bearer ' }],
  ['with another token', '192.0.2.1', { authorization: 'Bearer zwanzig-zeichen-lanh' }],
  ['with the beginning of it', '192.0.2.1', { authorization: 'Bearer zwanzig' }],
  ['with the token as a password', '192.0.2.1', { authorization: `Basic ${TOKEN}` }],
])('who asks %s is told the status only', (_what, address, headers) => {
  expect(isInsider(asked(address, headers), TOKEN)).toBe(false);
});

test('with the token everything is told, wherever one is', () => {
  const headers = { authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '203.0.113.9' };
  expect(isInsider(asked('192.0.2.1', headers), TOKEN)).toBe(true);
  expect(isInsider(asked('192.0.2.1', headers), undefined)).toBe(false);
});

test.each([
  ['', false],
  ['zu kurz', false],
  ['fünfzehnZeichen', false],
  ['zwanzig zeichen lang', false],
  ['0123456789abcdef', true],
])('%j is a token: %s', (typed, expected) => {
  expect(isToken(typed)).toBe(expected);
});
