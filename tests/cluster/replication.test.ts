import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCluster, type Cluster } from './cluster';
import { withPostgres } from './with-postgres';

withPostgres('deploy/postgres: a primary and two standbys', (programs) => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await aCluster(programs);
    await cluster.host(0).sql('CREATE TABLE noted (number integer)');
  });
  afterAll(() => cluster?.end());

  const note = (host: number, number: number) =>
    cluster.host(host).sql(`INSERT INTO noted VALUES (${number})`);
  const notedOn = async (host: number) => {
    const rows = await cluster.host(host).sql('SELECT number FROM noted ORDER BY number');
    return rows.map(({ number }) => number);
  };
  test('the settings that are delivered are taken: none is unknown, or told as wrong', async () => {
    const problems = await cluster
      .host(0)
      .sql('SELECT name, error FROM pg_file_settings WHERE error IS NOT NULL');
    expect(problems).toEqual([]);
    expect(await cluster.host(1).sql('SHOW hot_standby_feedback')).toEqual([
      { hot_standby_feedback: 'on' },
    ]);
  });

  test('standbys have what the primary was told, and are written by nobody else', async () => {
    await note(0, 1);
    await cluster.caughtUp();
    expect([await notedOn(1), await notedOn(2)]).toEqual([[1], [1]]);
    await expect(note(1, 2)).rejects.toThrow('cannot execute INSERT in a read-only transaction');
  });

  test('when the primary is gone and a standby is promoted, the other one follows it by itself', async () => {
    await cluster.host(0).kill();
    await cluster.promote(cluster.host(1));
    await note(1, 2);
    await cluster.caughtUp();
    expect(await notedOn(2)).toEqual([1, 2]);
  });

  test('the former primary comes back as a standby, and what it alone had is gone', async () => {
    // It was away, and whoever started it again did not know that it is not the primary any more.
    await cluster.host(0).start();
    await note(0, 99);
    await cluster.demote(cluster.host(0));
    await note(1, 3);
    await cluster.caughtUp();
    expect([await notedOn(0), await notedOn(2)]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });
});
