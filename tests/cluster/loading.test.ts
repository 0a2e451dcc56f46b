import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { DATABASE } from './a-loaded-cluster';
import { aCuttingProxy } from './cutting-proxy';
import { editions, type Editions } from './editions';
import { aHost, type SingleHost } from './a-single-host';
import { rowsOf, runLoad, startLoad } from './loads';
import { withPostgres } from './with-postgres';

/* `npm run store` as it is run, and whatever may happen to it. */

withPostgres('loading', (programs) => {
  let place: SingleHost;
  let archive: Editions;
  let [first, second, clean]: [string, string, string[]] = ['', '', []];
  const address = (port = place.host.port, user = 'postgres', database = DATABASE) =>
    `postgres://${user}@127.0.0.1:${port}/${database}?sslmode=disable`;
  const sql = (text: string) => place.host.sql(text, DATABASE);
  const versionsNow = async () => {
    const rows = await sql('SELECT number FROM wortlaut.version ORDER BY 1');
    return rows.map(({ number }) => number);
  };
  beforeAll(async () => {
    archive = editions();
    [first, second] = [await archive.bundle(1), await archive.bundle(2)];
    place = await aHost(programs);
    await place.host.sql('CREATE DATABASE clean');
    await runLoad(address(undefined, undefined, 'clean'), second);
    clean = await rowsOf(place.host, 'clean');
  });
  beforeEach(async () => {
    await place.host.sql(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    await place.host.sql(`CREATE DATABASE ${DATABASE}`);
  });
  afterAll(async () => {
    await place?.end();
    archive?.remove();
  });

  test('a first load, the same again, the next: rows are those of a load into an empty database', async () => {
    expect(await runLoad(address(), first)).toMatchObject({ code: 0 });
    expect(await runLoad(address(), first)).toMatchObject({
      code: 0,
      output: expect.stringContaining('nothing was written'),
    });
    expect(await runLoad(address(), second)).toMatchObject({ code: 0 });
    expect(await rowsOf(place.host)).toEqual(clean);
  });

  test('two at once: one waits for the other, and both are there', async () => {
    const loads = [startLoad(address(), first), startLoad(address(), second)];
    expect(await Promise.all(loads.map(({ ended }) => ended))).toEqual([0, 0]);
    const [now] = await sql(
      'SELECT max(number) AS number, count(*)::int AS count FROM wortlaut.version',
    );
    expect(now).toEqual({ number: 2, count: expect.any(Number) });
  });

  describe('is cut off', () => {
    test.each([2_000, 20_000, 60_000, 120_000])(
      'after %i bytes: nothing is there, and the next load has everything',
      async (bytes) => {
        await runLoad(address(), first);
        const before = await rowsOf(place.host);
        const proxy = await aCuttingProxy(place.host.port);
        try {
          proxy.cutAfterAsking(bytes);
          const { code, output } = await runLoad(address(proxy.port), second);
          expect({ code, output, cuts: proxy.cuts }).toEqual({
            ...{ code: 1, cuts: 1 },
            output: expect.stringContaining('nothing was changed; run the command again'),
          });
        } finally {
          await proxy.end();
        }
        expect([await versionsNow(), await rowsOf(place.host)]).toEqual([[1], before]);
        expect(await runLoad(address(), second)).toMatchObject({ code: 0 });
        expect(await rowsOf(place.host)).toEqual(clean);
      },
    );

    test('by the end of the process or of the server, at any moment: the old archive or the new one', async () => {
      await runLoad(address(), first);
      const before = await rowsOf(place.host);
      for (const [what, ms] of [
        ['process', 700],
        ['server', 900],
        ['process', 1_100],
        ['server', 1_300],
      ] as const) {
        const load = startLoad(address(), second);
        await sleep(ms);
        if (what === 'process') load.kill();
        else await place.host.kill();
        await load.ended;
        if (what === 'server') await place.host.start();
        const versions = await versionsNow();
        const rows = await rowsOf(place.host);
        expect(rows).toEqual(versions.includes(2) ? clean : before);
      }
      expect(await runLoad(address(), second)).toMatchObject({ code: 0 });
      expect(await rowsOf(place.host)).toEqual(clean);
    });
  });
});
