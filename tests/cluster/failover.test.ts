import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf, addressTo, loadInto, makeDatabase } from './a-loaded-cluster';
import { aCluster, type Cluster } from './cluster';
import { aCuttingProxy } from './cutting-proxy';
import { editions, type Editions } from './editions';
import type { Host } from './host';
import { store } from './loads';
import type { Readers } from './readers';
import { storeReaders } from './store-readers';
import { withPostgres } from './with-postgres';

/* What becomes of the questions of four readers while something happens to the hosts. */

withPostgres('a store on a primary and two standbys', (programs) => {
  let cluster: Cluster;
  let archive: Editions;
  let readers: Readers | undefined;
  let edition = 0;
  beforeAll(async () => {
    archive = editions();
    cluster = await aCluster(programs);
    await makeDatabase(cluster.host(0));
    await loadNext();
    await cluster.caughtUp();
  });
  afterEach(async () => {
    await readers?.end();
    readers = undefined;
  });
  afterAll(async () => {
    await cluster?.end();
    archive?.remove();
  });
  const loadNext = async () => loadInto(await cluster.primary(), await archive.bundle(++edition));
  const read = async (address = addressOf(cluster.hosts)) => {
    readers = await storeReaders(address, 4);
    await readers.round();
    return readers;
  };

  const NOTHING_WRONG = { wrong: [], failed: [], refused: 0, backwards: 0 };

  test('a load goes to whichever host is the primary, and never to a standby', async () => {
    const [first] = await cluster.standbys();
    const bundle = await archive.bundle(edition);
    const load = (hosts: readonly Host[]) => store(addressTo(hosts), bundle);
    expect(await load([first])).toEqual({
      code: 1,
      output: `127.0.0.1:${first.port} is a standby, which only reads: give the address of the primary, or of all hosts`,
    });
    expect(await load([first, await cluster.primary()])).toEqual({
      code: 0,
      output: expect.stringContaining('is stored already'),
    });
  });

  test('versions change under load, one standby lags, then both: nobody gets an answer of two, or an older one again', async () => {
    const { round, answers } = await read();
    const before = edition;
    const [first, second] = await cluster.standbys();
    const lag = 'SELECT pg_wal_replay_pause()';
    const goOn = 'SELECT pg_wal_replay_resume()';
    for (const [ofFirst, ofSecond] of [
      [lag, goOn],
      [lag, lag],
      [goOn, lag],
      [goOn, goOn],
    ] as const) {
      await first.sql(ofFirst);
      await second.sql(ofSecond);
      await loadNext();
      await round();
    }
    await cluster.caughtUp();
    await round();
    expect(answers).toMatchObject(NOTHING_WRONG);
    expect([...answers.right.keys()]).toContain(before);
    expect([...answers.right.keys()]).toContain(edition);
  });

  test('connections are cut by the hosts, again and again: whoever was being answered is answered by another', async () => {
    const { round, answers } = await read();
    for (let time = 0; time < 5; time++) {
      for (const { sql } of cluster.hosts)
        await sql(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'wortlaut %'`,
        );
      await round();
    }
    expect(answers).toMatchObject(NOTHING_WRONG);
  });

  test('connections break in the middle of answers: nobody gets a half', async () => {
    const [first, second] = await cluster.standbys();
    const proxy = await aCuttingProxy(first.port);
    try {
      const { round, answers } = await read(addressOf([proxy, second]));
      for (const bytes of [100, 5_000, 30_000, 100_000]) {
        proxy.cutAfter(bytes);
        await round();
      }
      proxy.cutAfter(undefined);
      await round();
      expect(proxy.cuts).toBeGreaterThan(3);
      expect(answers).toMatchObject(NOTHING_WRONG);
    } finally {
      await proxy.end();
    }
  });

  test('a standby hangs, and goes on: others answer for it', async () => {
    const { round, answers } = await read();
    const [first] = await cluster.standbys();
    first.freeze();
    await round();
    first.thaw();
    await round();
    expect(answers).toMatchObject(NOTHING_WRONG);
  });

  test('the primary is killed and a standby promoted: nobody notices, and the new primary is loaded into', async () => {
    const { round, answers } = await read();
    const old = await cluster.primary();
    const [next] = await cluster.standbys();
    await old.kill();
    await round();
    await cluster.promote(next);
    await round();
    await loadNext();
    await cluster.caughtUp();
    await round();
    await cluster.demote(old);
    expect(answers).toMatchObject(NOTHING_WRONG);
    expect([...answers.right.keys()]).toContain(edition);
  });

  test('the primary dies with an edition that no standby has: readers get the one before, then the next', async () => {
    const old = await cluster.primary();
    const [next, other] = await cluster.standbys();
    await cluster.caughtUp();
    const { round, answers } = await read();
    for (const host of [next, other]) await cluster.cutOff(host);
    await loadNext();
    await round();
    const lost = edition;
    await old.kill();
    await round();
    await cluster.promote(next);
    for (const host of [next, other]) await cluster.joinAgain(host);
    await loadNext();
    await cluster.caughtUp();
    await round();
    await cluster.demote(old);
    await round();
    const { wrong, failed } = answers;
    expect({ wrong, failed }).toEqual({ wrong: [], failed: [] });
    expect([...answers.right.keys()]).toEqual([lost - 1, lost, edition]);
    expect(answers.backwards).toBeGreaterThan(0);
  });

  test('all hosts are away: everybody is told to come back, and is answered again by itself when one is there', async () => {
    const { round, answers } = await read();
    for (const host of cluster.hosts) await host.kill();
    while (answers.refused < 20) await sleep(10);
    await cluster.host(2).start();
    await round();
    expect(answers).toMatchObject({ ...NOTHING_WRONG, refused: expect.any(Number) });
  });
});
