import { expect, test } from 'vitest';
import { loadFailure } from '@/lib/store/load/load-failure';
import { StoreError } from '@/lib/store/store-error';

const failed = (code: string, message = 'what the server says') =>
  loadFailure(Object.assign(new Error(message), { code }), 'postgres://host/archive');

test.each([
  ['ECONNREFUSED', 'nothing answers there: is the server up, and host and port right?'],
  [
    '28P01',
    'what the server says: the password stands in the address, in PGPASSWORD or in ~/.pgpass',
  ],
  ['3D000', 'what the server says: create it first, as with createdb'],
  [
    '53100',
    'the disk of the server is full (what the server says): nothing was changed; make room and run the command again',
  ],
  [
    '57P01',
    'the connection was closed: nothing was changed; run the command again once the server is up',
  ],
  [
    'CONNECTION_CLOSED',
    'the connection was closed: nothing was changed; run the command again once the server is up',
  ],
  ['25006', 'the server only reads now: give the address of the primary'],
  ['40P01', 'what the server says: nothing was changed; run the command again'],
])('says what to do about %s', (code, told) => {
  expect(failed(code)).toBe(`postgres://host/archive: ${told}`);
});

test('what the program itself says is said as it is', () => {
  expect(loadFailure(new StoreError('Give an address'), 'postgres://host')).toBe('Give an address');
});

test('a fault of the program stays one', () => {
  expect(failed('42601')).toBeUndefined();
  expect(loadFailure(new TypeError('x is undefined'), 'postgres://host')).toBeUndefined();
});
