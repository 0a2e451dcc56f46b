import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DATABASE } from './a-loaded-cluster';
import { aCuttingProxy } from './cutting-proxy';
import { editions, type Editions } from './editions';
import { aHost, type SingleHost } from './a-single-host';
import { rowsOf, store, storeKilledAt } from './loads';
import { withPostgres } from './with-postgres';

/* `npm run store`, and whatever may happen to it. */

withPostgres('loading', (programs) => {
  let place: SingleHost;
  let archive: Editions;
  let [first, second]: [string, string] = ['', ''];
  /** The rows of either, as a load into an empty database writes them. */
  let [rowsOfFirst, rowsOfSecond]: [string[], string[]] = [[], []];
  const address = (database = DATABASE, port = place.host.port) =>
    `postgres://postgres@127.0.0.1:${port}/${database}?sslmode=disable`;
  const versions = async () => {
    const rows = await place.host.sql('SELECT number FROM wortlaut.version ORDER BY 1', DATABASE);
    return rows.map(({ number }) => number);
  };
  const rows = () => rowsOf(place.host);

  beforeAll(async () => {
    archive = editions();
    [first, second] = [await archive.bundle(1), await archive.bundle(2)];
    place = await aHost(programs);
    await place.host.sql('CREATE DATABASE of_second');
    await store(address('of_second'), second);
    rowsOfSecond = await rowsOf(place.host, 'of_second');
    await place.host.sql('CREATE DATABASE of_first');
    await store(address('of_first'), first);
    rowsOfFirst = await rowsOf(place.host, 'of_first');
  });
  afterAll(async () => {
    await place?.end();
    archive?.remove();
  });
  beforeEach(async () => {
    await place.host.sql(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    await place.host.sql(`CREATE DATABASE ${DATABASE} TEMPLATE of_first`);
  });

  test('the same again, then the next: its rows are those of a load into an empty database', async () => {
    const again = await store(address(), first);
    expect(again).toEqual({ code: 0, output: expect.stringContaining('nothing was written') });
    expect(await rows()).toEqual(rowsOfFirst);
    expect(await store(address(), second)).toMatchObject({ code: 0 });
    expect(await rows()).toEqual(rowsOfSecond);
  });

  test('two at once: one waits for the other, and what is loaded last is whole', async () => {
    const both = await Promise.all([store(address(), second), store(address(), first)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const isSecond = (await versions()).at(-1) === 2;
    expect(await rows()).toEqual(isSecond ? rowsOfSecond : rowsOfFirst);
  });

  test.each([2_000, 20_000, 80_000])(
    'its connection breaks after %i bytes: nothing is there of it, and the next load has everything',
    async (bytes) => {
      const proxy = await aCuttingProxy(place.host.port);
      try {
        proxy.cutAfterAsking(bytes);
        expect(await store(address(DATABASE, proxy.port), second)).toEqual({
          code: 1,
          output: expect.stringContaining('nothing was changed; run the command again'),
        });
        expect(proxy.cuts).toBe(1);
      } finally {
        await proxy.end();
      }
      expect([await versions(), await rows()]).toEqual([[1], rowsOfFirst]);
      expect(await store(address(), second)).toMatchObject({ code: 0 });
      expect(await rows()).toEqual(rowsOfSecond);
    },
  );

  test('its process is killed in the middle: nothing is there of it, and the next load has everything', async () => {
    await storeKilledAt('record:', address(), second);
    expect([await versions(), await rows()]).toEqual([[1], rowsOfFirst]);
    expect(await store(address(), second)).toMatchObject({ code: 0 });
    expect(await rows()).toEqual(rowsOfSecond);
  });

  test.each(['statement:', 'small:'])(
    'the host is killed when „%s“ has been said: when it is there again nothing is there of the load',
    async (moment) => {
      let killed: Promise<void> | undefined;
      const load = await store(address(), second, (line) => {
        if (line.startsWith(moment)) killed ??= place.host.kill();
      });
      expect(load).toEqual({
        code: 1,
        output: expect.stringContaining('nothing was changed; run the command again'),
      });
      await killed;
      await place.host.start();
      expect([await versions(), await rows()]).toEqual([[1], rowsOfFirst]);
      expect(await store(address(), second)).toMatchObject({ code: 0 });
      expect(await rows()).toEqual(rowsOfSecond);
    },
  );
});
