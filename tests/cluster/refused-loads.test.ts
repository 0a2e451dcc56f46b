import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATABASE } from './a-loaded-cluster';
import { aHost, type SingleHost } from './a-single-host';
import { editions, type Editions } from './editions';
import { makeFolder } from './host';
import { rowsOf, store } from './loads';
import { withPostgres } from './with-postgres';

/* What `npm run store` says where it cannot load, and that nothing is there of it. The roles are those of deploy/postgres. */

withPostgres('a load that cannot be', (programs) => {
  let place: SingleHost;
  let archive: Editions;
  let bundle: string;
  const WRITER = 'wortlaut_writer:schreibt';
  const at = (user: string, database = DATABASE) =>
    `postgres://${user}@127.0.0.1:${place.host.port}/${database}?sslmode=disable`;
  const sql = (text: string, database = DATABASE) => place.host.sql(text, database);

  beforeAll(async () => {
    archive = editions();
    bundle = await archive.bundle(1);
    place = await aHost(programs);
    // As delivered, but for TLS and the network.
    place.admit();
    await place.host.sql('SELECT pg_reload_conf()');
    await sql(`CREATE DATABASE ${DATABASE} TEMPLATE template0`, 'postgres');
    const passwords = { writer: 'schreibt', reader: 'liest' };
    place.host.run('deploy/postgres/roles.sql', DATABASE, passwords);
  });
  afterAll(async () => {
    await place?.end();
    archive?.remove();
  });

  const refused = async (address: string, message: string) => {
    const before = await rowsOf(place.host);
    expect(await store(address, bundle)).toEqual({ code: 1, output: message });
    expect(await rowsOf(place.host)).toEqual(before);
  };
  const host = () => `127.0.0.1:${place.host.port}`;

  test('a wrong password', () =>
    refused(
      at('wortlaut_writer:falsch'),
      `${host()}: password authentication failed for user "wortlaut_writer": the password stands in the address, in PGPASSWORD or in ~/.pgpass`,
    ));

  test('a database that there is not', () =>
    refused(
      at('postgres', 'nichts'),
      `${host()}: database "nichts" does not exist: create it first, as with createdb`,
    ));

  test('the role that only reads, before anything is loaded and after', async () => {
    const message =
      'The role wortlaut_reader only reads here (default_transaction_read_only is on): store as one that writes, see deploy/postgres/roles.sql';
    await refused(at('wortlaut_reader:liest'), message);
    expect(await store(at(WRITER), bundle)).toMatchObject({ code: 0 });
    await refused(at('wortlaut_reader:liest'), message);
  });

  test('a schema of a newer program', async () => {
    expect(await store(at(WRITER), bundle)).toMatchObject({ code: 0 });
    await sql('INSERT INTO wortlaut.schema (number) VALUES (99)');
    await refused(
      at(WRITER),
      expect.stringMatching(
        /^The database has schema 99, this program knows \d+: update the program$/,
      ),
    );
    await sql('DELETE FROM wortlaut.schema WHERE number = 99');
  });

  test('nobody is there', () =>
    refused(
      `postgres://${WRITER}@127.0.0.1:1/${DATABASE}`,
      '127.0.0.1:1: nothing answers there: is the server up, and host and port right?',
    ));

  test('the disk is full in the middle: nothing is there of it, and with room it is loaded', async ({
    skip,
  }) => {
    const folder = path.join(place.place, 'small');
    const isMounted = mountSmall(folder);
    if (!isMounted) console.warn('cluster: no small disk can be mounted here, skipped: full disk');
    skip(!isMounted);
    const filler = path.join(folder, 'filler');
    try {
      makeFolder(path.join(folder, 'space'));
      await sql(`CREATE TABLESPACE small LOCATION '${folder}/space'`, 'postgres');
      await sql('CREATE DATABASE on_small TABLESPACE small', 'postgres');
      await sql('CHECKPOINT', 'postgres');
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - LEFT)));
      expect(await store(at('postgres', 'on_small'), bundle)).toEqual({
        code: 1,
        output: expect.stringMatching(/: the disk of the server is full .*run the command again$/),
      });
      expect(await sql(`SELECT to_regnamespace('wortlaut') AS schema`, 'on_small')).toEqual([
        { schema: null },
      ]);
      truncateSync(filler);
      expect(await store(at('postgres', 'on_small'), bundle)).toMatchObject({ code: 0 });
    } finally {
      await sql('DROP DATABASE IF EXISTS on_small WITH (FORCE)', 'postgres');
      await place.host.kill();
      spawnSync('umount', [folder]);
    }
  });
});

const LEFT = 300_000;

/** Takes root, and a system that lets it. */
function mountSmall(folder: string): boolean {
  mkdirSync(folder);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]).status === 0;
}
