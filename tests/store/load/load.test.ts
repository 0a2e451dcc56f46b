import { expect, test } from 'vitest';
import { inTransaction, type StoreConnection } from '@/lib/store/load/connection';
import { WORTLAUT_CLASS } from '@/lib/store/locks';
import { makeIndexes, migrate, migrations } from '@/lib/store/load/migrate';
import { checkSchema, SCHEMA, schemaOf } from '@/lib/store/schema';
import type { StoreSource } from '@/lib/store/load/source';
import { storeSource } from '@/lib/store/load/store-source';
import { TABLES } from '@/lib/store/load/tables';
import { tidy } from '@/lib/store/load/tidy';
import { aStatement } from '../../search/an-archive';
import { sourceOfSearch } from '../a-source';
import { aStore } from '../a-store';

const AROUND = { documents: [], people: [], organisations: [], topics: [] };

/** The statements `vortrag/a`, `vortrag/b` and so on, as a bundle of their own. */
function bundle(name: string, texts: Readonly<Record<string, string>>): StoreSource {
  const statements = Object.entries(texts).map(([id, text]) =>
    aStatement({ id: `vortrag/${id}`, text }),
  );
  return { ...sourceOfSearch({ ...AROUND, statements }), name };
}

const FIRST = bundle('first', { a: 'Eins.', b: 'Zwei.', c: 'Drei.' });
const SECOND = bundle('second', { a: 'Eins.', b: 'Zwei und mehr.', d: 'Vier.' });

async function store(connection: StoreConnection, source: StoreSource, keepMinutes = 10) {
  const said: string[] = [];
  await storeSource(connection, source, { keepMinutes, log: (message) => said.push(message) });
  return said.map((message) => message.replace(/\d+\.\d s/, 'some s'));
}

/** Which versions a row belongs to, and the current one. */
async function state({ query }: StoreConnection) {
  const rows = await query<{ id: string; since: number; until: number }>(
    'SELECT id, since, until FROM wortlaut.statement ORDER BY id, since',
  );
  const versions = await query<{ number: number; name: string }>(
    'SELECT number, name FROM wortlaut.version ORDER BY number',
  );
  const [current] = await query<{ version: number }>('SELECT version FROM wortlaut.current');
  return {
    rows: rows.map(
      ({ id, since, until }) => `${id} ${since}–${until === 2_147_483_647 ? '' : until}`,
    ),
    versions: versions.map(({ number, name }) => `${number} ${name}`),
    current: current?.version,
  };
}

const AFTER_FIRST = {
  rows: ['vortrag/a 1–', 'vortrag/b 1–', 'vortrag/c 1–'],
  versions: ['1 first'],
  current: 1,
};
const AFTER_SECOND = {
  rows: ['vortrag/a 1–', 'vortrag/b 1–2', 'vortrag/b 2–', 'vortrag/c 1–2', 'vortrag/d 2–'],
  versions: ['1 first', '2 second'],
  current: 2,
};

test('of a second bundle only what is new is written, beside the first', async () => {
  const { connection } = await aStore();
  await store(connection, FIRST);
  expect(await state(connection)).toEqual(AFTER_FIRST);
  expect((await store(connection, SECOND)).slice(0, 2)).toEqual([
    'statement: 2 rows written, 2 ended (some s)',
    'record: 2 rows written, 2 ended (some s)',
  ]);
  expect(await state(connection)).toEqual(AFTER_SECOND);
});

test('what came back is there again, and is not what it was between', async () => {
  const { connection } = await aStore();
  for (const source of [FIRST, SECOND, { ...FIRST, name: 'third' }])
    await store(connection, source);
  expect((await state(connection)).rows).toEqual([
    'vortrag/a 1–',
    ...['vortrag/b 1–2', 'vortrag/b 2–3', 'vortrag/b 3–'],
    ...['vortrag/c 1–2', 'vortrag/c 3–'],
    'vortrag/d 2–3',
  ]);
});

test('the same bundle again writes nothing, and says so', async () => {
  const { connection } = await aStore();
  await store(connection, FIRST);
  expect(await store(connection, FIRST)).toEqual([
    'Bundle first is stored already, as version 1: nothing was written',
  ]);
  expect(await state(connection)).toEqual(AFTER_FIRST);
});

test('servers are told the number of the version', async () => {
  const { postgres, connection } = await aStore();
  const told: string[] = [];
  const stop = await postgres.listen('wortlaut', (payload) => told.push(payload));
  await store(connection, FIRST);
  await store(connection, SECOND);
  await stop();
  expect(told).toEqual(['1', '2']);
});

test('interrupted at any point, the store is as it was, and the load can be run again', async () => {
  const { connection } = await aStore();
  await store(connection, FIRST);
  for (let steps = 1; ; steps++) {
    const isDone = await store(interruptedAfter(steps, connection), SECOND).then(
      () => true,
      (cause: Error) => {
        expect(cause.message).toBe('interrupted');
        return false;
      },
    );
    if (isDone) break;
    const now = await state(connection);
    // After the commit only the tidying up can be interrupted.
    expect(now).toEqual(now.current === 1 ? AFTER_FIRST : AFTER_SECOND);
    if (now.current === 2) break;
  }
  await store(connection, SECOND);
  expect(await state(connection)).toEqual(AFTER_SECOND);
});

/** A connection that is cut when it is asked once too often. */
function interruptedAfter(steps: number, connection: StoreConnection): StoreConnection {
  let left = steps;
  const step = () => {
    if (left-- === 0) throw new Error('interrupted');
  };
  return {
    query: async (...asked) => (step(), connection.query(...asked)),
    run: async (statements) => {
      // The server itself rolls back what was cut.
      if (statements !== 'ROLLBACK') step();
      await connection.run(statements);
    },
    copy: async (...given) => (step(), connection.copy(...given)),
  };
}

test('a version is removed once it was superseded for long enough', async () => {
  const { connection } = await aStore();
  await store(connection, FIRST);
  await store(connection, SECOND);
  await store(connection, { ...FIRST, name: 'third' });
  expect(await tidy(connection, 10)).toEqual({ versions: [], rows: 0 });
  await connection.run(
    `UPDATE wortlaut.version SET loaded = now() - interval '11 minutes' WHERE number = 2`,
  );
  expect((await tidy(connection, 10)).versions).toEqual([1]);
  expect(await state(connection)).toEqual({
    rows: ['vortrag/a 1–', ...['vortrag/b 2–3', 'vortrag/b 3–'], 'vortrag/c 3–', 'vortrag/d 2–3'],
    versions: ['2 second', '3 third'],
    current: 3,
  });
});

test('what only versions between had goes with them', async () => {
  const { connection } = await aStore();
  for (const source of [FIRST, SECOND, { ...FIRST, name: 'third' }])
    await store(connection, source);
  await connection.run('DELETE FROM wortlaut.version WHERE number = 2');
  await tidy(connection, 10);
  expect((await state(connection)).rows).toEqual([
    'vortrag/a 1–',
    ...['vortrag/b 1–2', 'vortrag/b 3–'],
    ...['vortrag/c 1–2', 'vortrag/c 3–'],
  ]);
});

test('locks have numbers that PostgreSQL takes', async () => {
  const { connection } = await aStore();
  const [lock] = await connection.query('SELECT pg_try_advisory_lock_shared($1, $2) AS held', [
    WORTLAUT_CLASS,
    2_147_483_646,
  ]);
  expect(lock).toEqual({ held: true });
  await connection.run('SELECT pg_advisory_unlock_all()');
});

test('the schema of the program is that of its last file, each file has the next number', () => {
  expect(migrations().map(({ number }) => number)).toEqual(
    Array.from({ length: SCHEMA }, (_, at) => at + 1),
  );
});

test('a database is brought from any earlier schema to that of the program', async () => {
  const { connection } = await aStore();
  for (let number = 0; number < SCHEMA; number++)
    await undone(connection, async () => {
      await connection.run('DROP SCHEMA wortlaut CASCADE');
      if (number > 0) await migrate(connection, number);
      expect(await schemaOf(connection)).toBe(number || undefined);
      expect(() => checkSchema(number || undefined)).toThrow(
        number === 0
          ? 'Nothing was stored in the database yet: run `npm run store` first'
          : `The database has schema ${number}, this program needs ${SCHEMA}: run \`npm run store\` of this program`,
      );
      await migrate(connection);
      await makeIndexes(connection);
      expect(await schemaOf(connection)).toBe(SCHEMA);
      for (const { name, columns, key } of TABLES)
        await connection.query(
          `SELECT ${[...key, ...columns.map(([column]) => column)].join(', ')}, since, until, hash FROM wortlaut.${name}`,
        );
    });
});

test('what a newer program has made is left alone', async () => {
  const { connection } = await aStore();
  await undone(connection, async () => {
    await connection.query('INSERT INTO wortlaut.schema (number) VALUES ($1)', [SCHEMA + 1]);
    await expect(migrate(connection)).rejects.toThrow(
      `The database has schema ${SCHEMA + 1}, this program knows ${SCHEMA}: update the program`,
    );
  });
});

/** Does something to the database that is not to last. */
async function undone(connection: StoreConnection, act: () => Promise<void>): Promise<void> {
  const done = new Error('undone');
  await inTransaction(connection, async () => {
    await act();
    throw done;
  }).catch((cause: unknown) => {
    if (cause !== done) throw cause;
  });
}
