import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aProxy, isInstalled, type Proxy } from './a-proxy';
import { anUpstream, TOKEN, type Seen } from './an-upstream';

const HAS: Readonly<Record<'nginx' | 'caddy', boolean>> = {
  nginx: isInstalled('nginx', '-v') && isInstalled('openssl', 'version'),
  caddy: isInstalled('caddy', 'version') && isInstalled('openssl', 'version'),
};

for (const name of ['nginx', 'caddy'] as const) {
  if (!HAS[name]) console.warn(`deploy: ${name} or openssl is not installed, its test is skipped.`);
  describe.skipIf(!HAS[name])(`deploy: ${name} before two servers`, () => {
    const upstreams: Awaited<ReturnType<typeof anUpstream>>[] = [];
    let proxy: Proxy;
    beforeAll(async () => {
      upstreams.push(await anUpstream(), await anUpstream());
      const [first, second] = upstreams.map(({ port }) => port);
      proxy = await aProxy(name, [first ?? 0, second ?? 0]);
    });
    afterAll(async () => {
      await proxy?.end();
      await Promise.all(upstreams.map((upstream) => upstream.end()));
    });
    const seen = async (path: string, headers = {}): Promise<Seen> =>
      JSON.parse((await proxy.ask(path, headers)).body);

    test('who asks is known by the address that the proxy has seen, whatever is pretended', async () => {
      const { client, isInsider, headers, url } = await seen('/api/ready?q=%C3%A4+b&q=c', {
        ...{ 'X-Forwarded-For': '203.0.113.9', 'X-Wortlaut-Insider': 'yes' },
      });
      expect({ client, isInsider, url, host: headers.host }).toEqual({
        ...{ client: '127.0.0.1', isInsider: false, url: '/api/ready?q=%C3%A4+b&q=c' },
        host: 'archiv.example',
      });
      expect(headers['x-forwarded-proto']).toBe('https');
    });

    test('through it nobody is of this machine; who has the token may see everything', async () => {
      expect((await seen('/api/health', { Host: 'archiv.example' })).isInsider).toBe(false);
      const headers = { Authorization: `Bearer ${TOKEN}` };
      expect((await seen('/api/metrics', headers)).isInsider).toBe(true);
    });

    test('addresses of 2,048 bytes get through, longer ones get our own answer', async () => {
      expect((await proxy.ask(`/${'a'.repeat(2_047)}`)).status).toBe(200);
      expect((await proxy.ask(`/${'a'.repeat(2_048)}`)).status).toBe(414);
    });

    test('one server ends and starts anew, then the other: no reader notices', async () => {
      const statuses: number[] = [];
      let isOver = false;
      const asking = [1, 2, 3].map(async () => {
        while (!isOver) statuses.push((await proxy.ask('/')).status);
      });
      for (const index of [0, 1]) {
        const before = upstreams[index];
        await before?.end();
        await new Promise((resolve) => setTimeout(resolve, 500));
        upstreams[index] = await anUpstream(before?.port);
        // As long as both proxies leave one alone that has not answered.
        await new Promise((resolve) => setTimeout(resolve, 4_500));
      }
      isOver = true;
      await Promise.all(asking);
      expect(statuses.filter((status) => status !== 200)).toEqual([]);
      expect(statuses.length).toBeGreaterThan(50);
    });
  });
}

describe.skipIf(!HAS.nginx)('deploy/postgres: nginx before two machines', () => {
  test('readers are spread over both, and all get answers of the other while one is away', async () => {
    const upstreams = [await anUpstream(), await anUpstream()] as const;
    const [first, second] = upstreams;
    const proxy = await aProxy('nginx-machines', [first.port, second.port]);
    const answeredBy = async (): Promise<number> => JSON.parse((await proxy.ask('/')).body).port;
    try {
      const before = [await answeredBy(), await answeredBy(), await answeredBy()];
      expect(new Set(before)).toEqual(new Set([first.port, second.port]));
      await first.end();
      const since = [await answeredBy(), await answeredBy(), await answeredBy()];
      expect(since).toEqual([second.port, second.port, second.port]);
    } finally {
      await proxy.end();
      await second.end();
    }
  });
});
