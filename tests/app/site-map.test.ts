import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { siteMap, siteMapPart } from '@/app/site-map';
import { siteAddresses } from '@/lib/archive/site-addresses';
import type { Entries } from '@/lib/ports/entries';
import { aStatement } from '../archive/an-archive';
import { entries } from '../fixture/archive';

/** The archive of the fixture with as many statements as are asked for. */
async function withStatements(count: number): Promise<Entries> {
  const about = await entries.about();
  return {
    ...entries,
    about: async () => ({ ...about, statements: count }),
    statements: async (_list, { start, count: size }) => ({
      items: Array.from({ length: Math.min(size, count - start) }, (_, index) =>
        aStatement(`bericht/a-${start + index}`),
      ),
      total: count,
    }),
  };
}

const read = async (answer: Response | undefined) =>
  new XMLParser().parse((await answer?.text()) ?? '');
const addressesIn = async (answer: Response | undefined): Promise<string[]> =>
  (await read(answer)).urlset.url.map(({ loc }: { loc: string }) => loc);

const others = (await siteAddresses(await withStatements(0))).total;

test('up to 50,000 addresses are in one file, which has no parts', async () => {
  const archive = await withStatements(50_000 - others);
  const addresses = await addressesIn(await siteMap(archive));
  expect(addresses).toHaveLength(50_000);
  expect(addresses[0]).toBe('https://wortlaut.example/');
  expect(await siteMapPart(1, archive)).toBeUndefined();
});

test('more are in parts of 10,000, each address in one of them', async () => {
  const archive = await withStatements(50_001 - others);
  const { sitemapindex } = await read(await siteMap(archive));
  expect(sitemapindex.sitemap.map(({ loc }: { loc: string }) => loc)).toEqual(
    [1, 2, 3, 4, 5, 6].map((part) => `https://wortlaut.example/sitemap-${part}.xml`),
  );
  const parts = await Promise.all([1, 2, 3, 4, 5].map((part) => siteMapPart(part, archive)));
  const addresses = (await Promise.all(parts.map(addressesIn))).flat();
  expect(addresses).toHaveLength(50_000);
  expect(new Set(addresses).size).toBe(50_000);
  // One element is no list for the parser.
  expect((await read(await siteMapPart(6, archive))).urlset.url.loc).toMatch(
    /^https:\/\/wortlaut\.example\//,
  );
  expect(await siteMapPart(7, archive)).toBeUndefined();
});
