import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf, loadInto, makeDatabase } from './a-loaded-cluster';
import { aCluster, type Cluster } from './cluster';
import { aCuttingProxy } from './cutting-proxy';
import { editions, type Editions } from './editions';
import { readersOf, type Readers } from './readers';
import { withPostgres } from './with-postgres';

/* What becomes of the questions of six readers while something happens to the hosts. */

withPostgres('a store on a primary and two standbys', (programs) => {
  let cluster: Cluster;
  let archive: Editions;
  let readers: Readers | undefined;
  let edition = 0;
  beforeAll(async () => {
    archive = editions();
    cluster = await aCluster(programs, 2);
    await makeDatabase(cluster);
    await loadNext();
    await cluster.caughtUp(cluster.host(0), [cluster.host(1), cluster.host(2)]);
  });
  afterEach(async () => {
    await readers?.end();
    readers = undefined;
  });
  afterAll(async () => {
    await cluster?.end();
    archive?.remove();
  });
  const loadNext = async (into = cluster.host(0)) =>
    loadInto(into, await archive.bundle(++edition));
  const read = async (address = addressOf(cluster.hosts)) => {
    readers = await readersOf(address, 6);
    await readers.more(30);
    return readers;
  };

  const NOTHING_WRONG = { wrong: [], failed: [], refused: 0, backwards: 0 };

  test('versions change under load, one standby lags, then both: nobody gets an answer of two, or an older one again', async () => {
    const { more, answers } = await read();
    const before = edition;
    for (const lagging of [[1], [1], [1, 2], [2]]) {
      for (const number of [1, 2])
        await cluster
          .host(number)
          .sql(
            lagging.includes(number)
              ? 'SELECT pg_wal_replay_pause()'
              : 'SELECT pg_wal_replay_resume()',
          );
      await loadNext();
      await more(60);
    }
    for (const number of [1, 2]) await cluster.host(number).sql('SELECT pg_wal_replay_resume()');
    await more(60);
    expect(answers).toMatchObject(NOTHING_WRONG);
    expect([...answers.right.keys()]).toContain(before);
    expect([...answers.right.keys()]).toContain(edition);
  });

  test('connections are cut by the hosts, again and again: whoever was being answered is answered by another', async () => {
    const { more, answers } = await read();
    for (let time = 0; time < 10; time++) {
      for (const { sql } of cluster.hosts)
        await sql(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'wortlaut %'`,
        );
      await more(20);
    }
    expect(answers).toMatchObject(NOTHING_WRONG);
  });

  test('connections break in the middle of answers: nobody gets a half', async () => {
    const proxy = await aCuttingProxy(cluster.host(1).port);
    try {
      const { more, answers } = await read(addressOf([proxy, cluster.host(2)]));
      for (const bytes of [100, 5_000, 30_000, 100_000]) {
        proxy.cutAfter(bytes);
        await more(60);
      }
      proxy.cutAfter(undefined);
      await more(60);
      expect(proxy.cuts).toBeGreaterThan(3);
      expect(answers).toMatchObject(NOTHING_WRONG);
    } finally {
      await proxy.end();
    }
  });

  test('a standby hangs, and goes on: others answer for it', async () => {
    const { more, round, answers } = await read();
    cluster.host(1).freeze();
    await round();
    cluster.host(1).thaw();
    await more(100);
    await round();
    expect(answers).toMatchObject(NOTHING_WRONG);
  });

  test('the primary is killed and a standby promoted: nobody notices, and the new primary is loaded into', async () => {
    const { more, answers } = await read();
    await cluster.host(0).kill();
    await more(60);
    await cluster.promote(cluster.host(1));
    await more(60);
    await loadNext(cluster.host(1));
    await cluster.caughtUp(cluster.host(1), [cluster.host(2)]);
    await more(60);
    expect(answers).toMatchObject(NOTHING_WRONG);
    expect([...answers.right.keys()]).toContain(edition);
    await cluster.demote(cluster.host(0), cluster.host(1));
  });

  test('the primary dies with an edition that no standby has: readers get the one before, then the next', async () => {
    // At this point the second host is the primary.
    const [third, old, fourth] = [cluster.host(0), cluster.host(1), cluster.host(2)];
    await cluster.caughtUp(old, [third, fourth]);
    const { round, answers } = await read();
    for (const host of [third, fourth]) await cluster.cutOff(host);
    await loadNext(old);
    await round();
    const lost = edition;
    await old.kill();
    await round();
    await cluster.promote(third);
    await cluster.joinAgain(fourth);
    await loadNext(third);
    await cluster.caughtUp(third, [fourth]);
    await round();
    await cluster.demote(old, third);
    await round();
    const { wrong, failed } = answers;
    expect({ wrong, failed }).toEqual({ wrong: [], failed: [] });
    expect([...answers.right.keys()]).toEqual([lost - 1, lost, edition]);
    expect(answers.backwards).toBeGreaterThan(0);
  });

  test('all hosts are away: everybody is told to come back, and is answered again by itself when one is there', async () => {
    const { more, answers } = await read();
    for (const host of cluster.hosts) await host.kill();
    while (answers.refused < 20) await sleep(10);
    await cluster.host(2).start();
    await more(60);
    expect(answers).toMatchObject({ ...NOTHING_WRONG, refused: expect.any(Number) });
  });
});
