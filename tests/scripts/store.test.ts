import { expect, test } from 'vitest';
import { runStore } from '@/scripts/store-command';

async function said(args: readonly string[], environment: Record<string, string> = {}) {
  const messages: string[] = [];
  const code = await runStore(args, {
    environment,
    open: () => Promise.reject(new Error('No bundle is to be opened')),
    log: (message) => messages.push(message),
  });
  return [code, ...messages];
}

const USAGE =
  'Name the database: npm run store -- postgres://user@host:5432/database [--bundle FOLDER]';
const FORM = 'The address of a store is written so: postgres://user@host1:5432,host2:5432/database';

test.each([
  ['no address', [], {}, USAGE],
  ['two addresses', ['postgres://host/a', 'postgres://host/b'], {}, USAGE],
  ['an option that is none', ['--postgres://ada:geheim@host/archive'], {}, USAGE],
  ['another database', ['mysql://ada:geheim@host/archive'], {}, FORM],
  ['what is no address, from the environment', [], { WORTLAUT_STORE: 'geheim' }, FORM],
  [
    'a time that is none',
    ['postgres://host/archive'],
    { WORTLAUT_STORE_KEEP_MINUTES: 'long' },
    'WORTLAUT_STORE_KEEP_MINUTES=long: write for how many minutes an earlier version is kept at least.',
  ],
  [
    'where nobody listens',
    ['postgres://ada:geheim@127.0.0.1:1/archive'],
    {},
    '127.0.0.1:1: nothing answers there: is the server up, and host and port right?',
  ],
])('%s: says what to write, and nothing of a password', async (_what, args, environment, told) => {
  expect(await said(args, environment)).toEqual([1, told]);
});
