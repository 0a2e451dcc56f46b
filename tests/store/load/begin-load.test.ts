import { expect, test } from 'vitest';
import { checkWritable } from '@/lib/store/load/begin-load';
import { inTransaction, type StoreConnection } from '@/lib/store/load/connection';
import { aStore } from '../a-store';

/** What is said to a role, after something was done to the database that is not to last. */
async function said(role: string, before = ''): Promise<string | undefined> {
  const { connection } = await aStore();
  const done = new Error('done');
  let told: string | undefined;
  await inTransaction(connection, async () => {
    await connection.run(`CREATE ROLE ${role}; ${before}; SET LOCAL ROLE ${role}`);
    told = await refusal(connection);
    throw done;
  }).catch((cause: unknown) => {
    if (cause !== done) throw cause;
  });
  return told;
}

const refusal = (connection: StoreConnection) =>
  checkWritable(connection, 'host:5432').then(
    () => undefined,
    (cause: Error) => cause.message,
  );

/** As deploy/postgres/roles.sql makes it. */
const EMPTY_SCHEMA = 'DROP SCHEMA wortlaut CASCADE; CREATE SCHEMA wortlaut AUTHORIZATION ada';

test('who owns the schema, or may make one, may load', async () => {
  const { connection } = await aStore();
  expect(await refusal(connection)).toBeUndefined();
  expect(await said('ada', EMPTY_SCHEMA)).toBeUndefined();
  expect(
    await said('ada', 'DROP SCHEMA wortlaut CASCADE; GRANT CREATE ON DATABASE postgres TO ada'),
  ).toBeUndefined();
});

test.each([
  [
    'owns nothing',
    '',
    'The role ada may not write: store as postgres, who owns the schema wortlaut (see deploy/postgres/roles.sql)',
  ],
  [
    'may not make the schema',
    'DROP SCHEMA wortlaut CASCADE',
    'The role ada may not create the schema wortlaut: run deploy/postgres/roles.sql first, and store as wortlaut_writer',
  ],
  [
    'only reads',
    'SET LOCAL transaction_read_only = on',
    'The role ada only reads here (default_transaction_read_only is on): store as one that writes, see deploy/postgres/roles.sql',
  ],
])('a role that %s is told whose part it is', async (_what, before, told) => {
  expect(await said('ada', before)).toBe(told);
});
