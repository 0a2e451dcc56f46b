import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownAddress, shownHost, storeAddress } from '@/lib/store/hosts/address';

const ONE = {
  hosts: [{ host: 'db', port: 5432 }],
  ...{ database: 'archiv', user: undefined, password: undefined },
  ...{ sslmode: 'prefer', sslrootcert: undefined, applicationName: undefined },
};

test.each<[typed: string, change: object]>([
  ['postgres://db/archiv', {}],
  ['postgresql://db:5432/archiv', {}],
  ['  postgres://db/archiv\n', {}],
  ['postgres://leser@db/archiv', { user: 'leser' }],
  ['postgres://leser:geheim@db/archiv', { user: 'leser', password: 'geheim' }],
  ['postgres://leser:@db/archiv', { user: 'leser' }],
  ['postgres://l%40b:a%2Fb%3F%23%25@db/archiv', { user: 'l@b', password: 'a/b?#%' }],
  ['postgres://leser:a@b:c@db/archiv', { user: 'leser', password: 'a@b:c' }],
  [
    'postgres://a,b:5433,[::1]:5434,[::1]/archiv',
    {
      hosts: [
        { host: 'a', port: 5432 },
        { host: 'b', port: 5433 },
        { host: '::1', port: 5434 },
        { host: '::1', port: 5432 },
      ],
    },
  ],
  ['postgres:///archiv', { hosts: [{ host: 'localhost', port: 5432 }] }],
  ['postgres://:5433/archiv', { hosts: [{ host: 'localhost', port: 5433 }] }],
  ['postgres://%2Frun%2Fpostgresql/archiv', { hosts: [{ host: '/run/postgresql', port: 5432 }] }],
  ['postgres://db/das%20Archiv', { database: 'das Archiv' }],
  [
    'postgres://db/archiv?sslmode=verify-full&sslrootcert=/etc/ca.pem&application_name=web-1',
    { sslmode: 'verify-full', sslrootcert: '/etc/ca.pem', applicationName: 'web-1' },
  ],
])('reads %s', (typed, change) => {
  expect(storeAddress(typed)).toEqual({ ...ONE, ...change });
});

const FORM = 'postgres://user@host1:5432,host2:5432/database';
test.each<[typed: string, message: string]>([
  ['', `The address of a store is written so: ${FORM}`],
  ['db', `The address of a store is written so: ${FORM}`],
  ['http://db/archiv', `The address of a store is written so: ${FORM}`],
  [
    'postgres://leser:ge#heim@db/archiv',
    `The address of a store is written so: ${FORM}. A \`#\` in a password is written %23.`,
  ],
  ['postgres://db', `The address of the store names no database: ${FORM}`],
  ['postgres://db/', `The address of the store names no database: ${FORM}`],
  ['postgres://db/a/b', `The address of the store names no database: ${FORM}`],
  [
    'postgres://leser:ge/heim@db/archiv',
    'The address of the store has a `/` or `?` before its `@`: in a password these are written %2F and %3F.',
  ],
  [
    'postgres://leser:ge?heim@db/archiv',
    'The address of the store has a `/` or `?` before its `@`: in a password these are written %2F and %3F.',
  ],
  [
    'postgres://leser:50%@db/archiv',
    'In the address of the store, the password has a % that begins no character: a % itself is written %25.',
  ],
  ['postgres://db:heim/archiv', `Host 1 in the address of the store cannot be read: ${FORM}`],
  ['postgres://a,[x/archiv', `Host 2 in the address of the store cannot be read: ${FORM}`],
  [
    'postgres://a,b:0/archiv',
    'The port of host 2 in the address of the store is none: use a number from 1 to 65535.',
  ],
  [
    'postgres://a:65536/archiv',
    'The port of host 1 in the address of the store is none: use a number from 1 to 65535.',
  ],
  [
    'postgres://db/archiv?sslmode=verify-ca',
    'sslmode in the address of the store is not known here: use disable, prefer, require, verify-full.',
  ],
  [
    'postgres://db/archiv?pasword=geheim',
    'The address of the store has an option that is not known here: use sslmode, sslrootcert, application_name.',
  ],
])('of %j it says what to write instead', (typed, message) => {
  expect(() => storeAddress(typed)).toThrow(new Error(message));
});

test('no password is ever shown, neither of what can be read nor in a message', () => {
  const odd = fc.string({ unit: fc.constantFrom(...'aZ9@:/?#%,[] ä&=') });
  fc.assert(
    fc.property(odd, fc.boolean(), (around, isEncoded) => {
      const password = `${around}geheim${around}`;
      const written = isEncoded ? encodeURIComponent(password) : password;
      let shown: string;
      try {
        const address = storeAddress(`postgres://leser:${written}@db:5433/archiv`);
        if (isEncoded) expect(address.password).toBe(password);
        shown = shownAddress(address);
        if (isEncoded) expect(shown).toBe('postgres://leser@db:5433/archiv');
      } catch (cause) {
        expect(isEncoded).toBe(false);
        shown = String(cause);
      }
      expect(shown).not.toContain('geheim');
    }),
  );
});

test('what is shown can be read again', () => {
  const typed = 'postgres://l%40b@a:5432,[::1]:5433,%2Frun%2Fpostgresql:5434/das%20Archiv';
  expect(shownAddress(storeAddress(typed))).toBe(typed);
  expect(storeAddress(typed).hosts.map(shownHost)).toEqual([
    'a:5432',
    '[::1]:5433',
    '%2Frun%2Fpostgresql:5434',
  ]);
});
