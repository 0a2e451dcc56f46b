import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import fc from 'fast-check';
import { arrayIn, arrayText } from '@/lib/store/hosts/array-text';
import type { SslMode } from '@/lib/store/hosts/address';
import { isPassing, reasonOf } from '@/lib/store/hosts/failure';
import { passwordFor, passwordIn } from '@/lib/store/hosts/password-file';
import { storeSettings } from '@/lib/store/hosts/settings';
import { tlsOf } from '@/lib/store/hosts/tls';
import { StoreError } from '@/lib/store/store-error';
import { clientError, serverError } from './a-host';

test.each<[environment: Record<string, string>, settings: object]>([
  [{}, { connections: 8, prepares: true }],
  [
    { WORTLAUT_STORE_CONNECTIONS: '2', WORTLAUT_STORE_PREPARE: 'no' },
    { connections: 2, prepares: false },
  ],
  [
    { WORTLAUT_STORE_CONNECTIONS: '', WORTLAUT_STORE_PREPARE: '' },
    { connections: 8, prepares: true },
  ],
])('settings %j', (environment, settings) => {
  expect(storeSettings(environment)).toEqual(settings);
});

test.each([
  [
    { WORTLAUT_STORE_CONNECTIONS: '1' },
    'WORTLAUT_STORE_CONNECTIONS=1: write how many connections to each host are used at most, from 2 to 99.',
  ],
  [
    { WORTLAUT_STORE_CONNECTIONS: 'viele' },
    'WORTLAUT_STORE_CONNECTIONS=viele: write how many connections to each host are used at most, from 2 to 99.',
  ],
  [
    { WORTLAUT_STORE_PREPARE: 'nein' },
    'WORTLAUT_STORE_PREPARE=nein: write no where a pooler of transactions stands before the hosts, else yes.',
  ],
])('of %j it says what to write', (environment, message) => {
  expect(() => storeSettings(environment)).toThrow(new StoreError(message));
});

test.each<[cause: Error, reason: string]>([
  [clientError('ECONNREFUSED'), 'nothing answers at its port'],
  [
    serverError('28P01', 'password authentication failed for user "leser"'),
    'password authentication failed for user "leser": see PGPASSWORD and PGPASSFILE',
  ],
  [serverError('3D000', 'database "archiv" does not exist'), 'database "archiv" does not exist'],
  [
    serverError('42P01', 'relation "wortlaut.schema" does not exist'),
    'nothing was stored in the database yet: run `npm run store` first',
  ],
  [
    serverError('42501', 'permission denied for schema wortlaut'),
    'permission denied for schema wortlaut: the role needs the rights of one that reads',
  ],
])('%o is said as: %s', (cause, reason) => {
  expect(reasonOf(cause)).toBe(reason);
});

test.each<[cause: Error, passes: boolean]>([
  [clientError('ECONNREFUSED'), true],
  [serverError('57P03'), true],
  [serverError('53300'), true],
  [serverError('28P01'), false],
  [serverError('3D000'), false],
  [serverError('42P01'), false],
  [clientError('ERR_TLS_CERT_ALTNAME_INVALID'), false],
  [clientError('DEPTH_ZERO_SELF_SIGNED_CERT'), false],
  [new StoreError('no file'), false],
])('waiting helps with %o: %s', (cause, passes) => {
  expect(isPassing(cause)).toBe(passes);
});

test('how connections are encrypted; a certificate is compared with the host, also with an address', () => {
  const ca = path.join(folder, 'ca.pem');
  writeFileSync(ca, 'certificate');
  const tls = (sslmode: SslMode, sslrootcert?: string) =>
    tlsOf({ sslmode, sslrootcert }, { host: '10.0.0.1' });
  expect(tls('disable')).toBe(false);
  expect(tls('prefer')).toBe('prefer');
  expect(tls('require')).toEqual({ rejectUnauthorized: false });
  expect(tls('verify-full')).toEqual({ host: '10.0.0.1' });
  expect(tls('verify-full', ca)).toEqual({ host: '10.0.0.1', ca: 'certificate' });
  expect(() => tls('verify-full', `${ca}.none`)).toThrow(
    'sslrootcert in the address of the store cannot be read: ENOENT',
  );
});

const AS = { user: 'leser', database: 'archiv', password: undefined };
const AT = { host: 'db', port: 5432 };
test.each<[text: string, password: string | undefined]>([
  ['db:5432:archiv:leser:geheim', 'geheim'],
  ['*:*:*:*:geheim', 'geheim'],
  ['# db:5432:archiv:leser:nein\ndb:*:archiv:leser:ja', 'ja'],
  ['db:5432:archiv:schreiber:nein\r\ndb:5432:archiv:leser:ja\r\n', 'ja'],
  [String.raw`db:5432:archiv:leser:a\:b\\c`, String.raw`a:b\c`],
  ['db:5433:archiv:leser:geheim', undefined],
  ['', undefined],
])('the password of %j', (text, password) => {
  expect(passwordIn(text, AS, AT)).toBe(password);
});

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-pass-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const fileWith = (mode: number) => {
  const file = path.join(folder, 'pgpass');
  writeFileSync(file, '*:*:*:*:of-file\n', { mode });
  return file;
};

test('a password in the address comes before PGPASSWORD, and that before the file', () => {
  const environment = { PGPASSWORD: 'of-environment', PGPASSFILE: fileWith(0o600) };
  expect(passwordFor({ ...AS, password: 'of-address' }, AT, environment)).toBe('of-address');
  expect(passwordFor(AS, AT, environment)).toBe('of-environment');
  expect(passwordFor(AS, AT, { ...environment, PGPASSWORD: '' })).toBe('of-file');
});

test('a file of passwords that others may read, or that is not there, is told', () => {
  const file = fileWith(0o644);
  expect(() => passwordFor(AS, AT, { PGPASSFILE: file })).toThrow(
    new StoreError(`${file} may be read by others: chmod 600 ${file}`),
  );
  expect(() => passwordFor(AS, AT, { PGPASSFILE: path.join(folder, 'none') })).toThrow(
    new StoreError('There is no file at the place that PGPASSFILE names.'),
  );
});

test.each<[text: string, items: (string | null)[]]>([
  ['{}', []],
  ['{a,b}', ['a', 'b']],
  ['{"a,b","c\\"d\\\\",NULL,"NULL",""}', ['a,b', 'c"d\\', null, 'NULL', '']],
  ['{"zwei\nZeilen",ä}', ['zwei\nZeilen', 'ä']],
])('the array %s', (text, items) => {
  expect(arrayIn(text, String)).toEqual(items);
});

test('any array is read as it was written', () => {
  const items = fc.array(fc.option(fc.string({ unit: 'grapheme' })));
  fc.assert(
    fc.property(items, (given) => {
      expect(arrayIn(arrayText(given), String)).toEqual(given);
    }),
  );
});
