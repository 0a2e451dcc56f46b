import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, DATABASE, loadInto, makeDatabase } from './a-loaded-cluster';
import { aHost, type SingleHost } from './a-single-host';
import { editions, type Editions } from './editions';
import { storeReaders } from './store-readers';
import { withPostgres } from './with-postgres';

withPostgres('a host with fewer connections than its servers want', (programs) => {
  let place: SingleHost;
  let archive: Editions;
  beforeAll(async () => {
    archive = editions();
    // Three of them are kept for superusers.
    place = await aHost(programs, { max_connections: '13' });
    await makeDatabase(place.host);
    await loadInto(place.host, await archive.bundle(1));
    await place.host.sql(
      `CREATE ROLE reader LOGIN;
       GRANT USAGE ON SCHEMA wortlaut TO reader;
       GRANT SELECT ON ALL TABLES IN SCHEMA wortlaut TO reader`,
      DATABASE,
    );
  });
  afterAll(async () => {
    await place?.end();
    archive?.remove();
  });

  test('who gets none is told to come back, and gets in when others have gone; nobody sees an error', async () => {
    const address = addressOf([place.host], 'reader');
    const greedy = await Promise.all([1, 2, 3].map(() => storeReaders(address, 6)));
    const late = await storeReaders(address, 6);
    const all = [...greedy, late];
    while (all.every(({ answers }) => answers.refused === 0)) await sleep(20);
    await Promise.all(greedy.map(({ end }) => end()));
    await late.round();
    await late.end();
    for (const { answers } of all)
      expect(answers).toMatchObject({ wrong: [], failed: [], backwards: 0 });
    expect(place.host.log()).toMatch(/too many clients|remaining connection slots are reserved/);
  });
});
