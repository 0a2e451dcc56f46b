import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { fingerprintOfPrograms } from '@/lib/content/disk';
import { isBuilt } from '@/scripts/build-stamp';
import { addressTo, loadInto, makeDatabase } from './a-loaded-cluster';
import { aServer, type Server } from './a-server';
import { aCluster, type Cluster } from './cluster';
import { editions, type Editions } from './editions';
import { readers, type Read, type Readers } from './readers';
import { withPostgres } from './with-postgres';

/* The built site: two servers on a primary and two standbys, and readers who ask either for its pages. */

const PAGES = ['/', '/dokumente/rente', '/suche?q=Haltelinie', '/api/statements?q=Haltelinie'];

const PROGRAM = fingerprintOfPrograms(process.cwd());
withPostgres(
  'two servers on a primary and two standbys',
  (programs) => {
    let cluster: Cluster;
    let archive: Editions;
    let servers: Server[] = [];
    let reading: Readers | undefined;
    let edition = 0;
    beforeAll(async () => {
      archive = editions(PROGRAM);
      cluster = await aCluster(programs);
      await makeDatabase(cluster.host(0));
      await loadNext();
      await cluster.caughtUp();
      const store = addressTo(cluster.hosts);
      servers = [await aServer(store, { WORTLAUT_KEPT_MB: '0' }), await aServer(store)];
    });
    afterEach(async () => {
      await reading?.end();
      reading = undefined;
    });
    afterAll(async () => {
      for (const server of servers) await server.end();
      await cluster?.end();
      archive?.remove();
    });
    const loadNext = async () =>
      loadInto(await cluster.primary(), await archive.bundle(++edition), PROGRAM);
    const read = async () => {
      let turn = 0;
      reading = readers(2, (reader) =>
        pageOf(servers[reader % servers.length], PAGES[turn++ % PAGES.length] ?? '/'),
      );
      await reading.round();
      return reading;
    };

    test('versions change while readers ask, and a standby lags: no page is of two versions', async () => {
      const { round, answers } = await read();
      const [first] = await cluster.standbys();
      await first.sql('SELECT pg_wal_replay_pause()');
      await loadNext();
      await round();
      await loadNext();
      await round();
      await first.sql('SELECT pg_wal_replay_resume()');
      await round();
      expect(answers).toMatchObject({ wrong: [], failed: [], refused: 0 });
      expect(answers.right.get(edition)).toBeGreaterThan(0);
    });

    test('the primary is killed and a standby promoted: every page is answered', async () => {
      const { round, answers } = await read();
      const [next] = await cluster.standbys();
      await (await cluster.primary()).kill();
      await round();
      await cluster.promote(next);
      await loadNext();
      await cluster.caughtUp();
      await round();
      expect(answers).toMatchObject({ wrong: [], failed: [], refused: 0 });
      while (!answers.right.has(edition)) await sleep(50);
    });

    test('all hosts are away: pages that are kept are served, others are refused for a while; then all is as before', async () => {
      const [, server] = servers;
      const status = async (path: string) => (await server?.ask(path))?.status;
      const health = async () => JSON.parse((await server?.ask('/api/health'))?.body ?? '{}');
      expect(await status('/dokumente/rente')).toBe(200);
      for (const host of cluster.hosts) await host.kill();
      while ((await status('/dokumente/bericht-1')) !== 503) await sleep(50);
      expect(await status('/dokumente/rente')).toBe(200);
      const refused = await server?.ask('/suche?q=Haltelinie&von=2001');
      expect(refused).toMatchObject({ status: 503, retryAfter: expect.stringMatching(/^\d+$/) });
      expect(refused?.body).toContain('Das Archiv ist gerade nicht erreichbar');
      // What is known of the hosts is told a moment later.
      while ((await health()).status !== 'stale') await sleep(50);
      expect((await health()).reasons).toEqual([
        expect.stringMatching(/^The database cannot be asked since /),
      ]);
      for (const host of cluster.hosts) await host.start();
      while ((await status('/suche?q=Haltelinie&von=2002')) !== 200) await sleep(50);
      while ((await health()).status !== 'ok') await sleep(50);
    });
  },
  isBuilt(process.cwd()) ? undefined : 'the site is not built (npm run build)',
);

async function pageOf(server: Server | undefined, path: string): Promise<Read> {
  if (!server) throw new Error('There is no server');
  const { status, body, retryAfter } = await server.ask(path);
  if (status === 503 && retryAfter !== null) return 'refused';
  if (status !== 200) throw new Error(`${path}: ${status} ${body.slice(0, 200)}`);
  return { answer: body, isWhole: true };
}
