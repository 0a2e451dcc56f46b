import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '@/lib/model/archive';
import type { Search } from '@/lib/ports/search';
import type { RowInTime } from '@/lib/search/in-time';
import { EMPTY_QUERY, FACETS, type SearchQuery } from '@/lib/search/query';
import type { Searchable } from '@/lib/search/search';
import { anySearch, anyTalk, DOCUMENTS, ORGANISATIONS, PEOPLE, TOPICS } from './any-searched';
import { naiveInTime } from './naive-in-time';
import { isBestFirst, naiveSearch } from './naive-search';
import { naiveTelling } from './naive-telling';
import { naiveWaits } from './naive-waits';

/** Makes an archive searchable. */
export type MakeSearch = (given: Searchable) => Search | Promise<Search>;

/** The order in which the given statements were added to the archive, the last one first. */
export function lastAdded(a: Pick<Statement, 'id'>, b: Pick<Statement, 'id'>): number {
  const [first, second] = [a.id.split('').reverse().join(''), b.id.split('').reverse().join('')];
  return first < second ? -1 : 1;
}

/**
 * That something searches as the port says, whatever it keeps its index in. Which of the hits are the best is left to it; what
 * they are, how many, and what they are counted by is not. `share` of the archives that are tried, where making one searchable takes long.
 */
export function searchContract(name: string, make: MakeSearch, share = 1): void {
  const runs = (many: number) => ({ numRuns: Math.ceil(many * share) });
  describe(name, () => {
    test('finds and counts what a look at every statement does, page by page', async () => {
      await fc.assert(
        fc.asyncProperty(anySearch, async ({ statements, queries }) => {
          const search = await make({ ...AROUND, statements });
          for (const query of queries)
            expect([query, await answerOf(search, query)]).toEqual([
              query,
              naiveSearch(statements, query),
            ]);
        }),
        runs(200),
      );
    });

    test('the ids are those of all pages, or the same in the order in which they were added', async () => {
      await fc.assert(
        fc.asyncProperty(anySearch, async ({ statements, queries }) => {
          const search = await make({ ...AROUND, statements });
          for (const query of queries) {
            const { pages } = await search.statements(query);
            const all: string[] = [];
            for (let seite = 1; seite <= pages; seite++)
              all.push(...(await hitsOf(search, { ...query, seite })));
            expect([query, await idsOf(search, query)]).toEqual([query, all]);
            expect(await idsOf(search, query, undefined, 3)).toEqual(all.slice(3));
            const added = all.map((id) => ({ id })).sort(lastAdded);
            expect([query, await idsOf(search, query, 'added')]).toEqual([
              query,
              added.map(({ id }) => id),
            ]);
          }
        }),
        runs(50),
      );
    });

    test('a run of the hits is the same as it stands on the pages', async () => {
      await fc.assert(
        fc.asyncProperty(anySearch, fc.nat(30), fc.nat(30), async (given, start, count) => {
          const search = await make({ ...AROUND, statements: given.statements });
          for (const query of given.queries) {
            const all = await idsOf(search, query);
            const { hits, total } = await search.statements(query, { start, count });
            expect([hits.map(({ id }) => id), total]).toEqual([
              all.slice(start, start + count),
              all.length,
            ]);
          }
        }),
        runs(50),
      );
    });

    test('the best are those of the search for the same words', async () => {
      await fc.assert(
        fc.asyncProperty(anySearch, fc.nat(5), async ({ statements, queries }, most) => {
          const search = await make({ ...AROUND, statements });
          for (const { q } of queries) {
            if (q === '') continue;
            const { hits } = await search.statements({ ...EMPTY_QUERY, q });
            expect([q, await search.best(q, most)]).toEqual([
              q,
              hits.slice(0, most).map(({ id }) => id),
            ]);
          }
        }),
        runs(50),
      );
    });

    test('a page of the values of a filter has what the search counts', async () => {
      await fc.assert(
        fc.asyncProperty(anySearch, async ({ statements, queries }) => {
          const search = await make({ ...AROUND, statements });
          for (const query of queries) {
            const page = await search.facetPage(query, 'person', '');
            const { total, facets } = await search.statements({ ...query, seite: 1 });
            const listed = facets.find(({ facet }) => facet === 'person')?.values ?? [];
            expect(page.hits).toBe(total);
            expect(page.values.map(({ id, count }) => [id, count])).toEqual(
              listed
                .filter(({ count, selected }) => count > 0 || selected)
                .map(({ id, count }): [string, number] => [id, count])
                .sort(([a], [b]) => (a < b ? -1 : 1)),
            );
          }
        }),
        runs(50),
      );
    });

    test('lies in time as a look at every date says, as a whole and by each filter', async () => {
      await fc.assert(
        fc.asyncProperty(anySearch, anyFacet, fc.nat(3), async (given, facet, most) => {
          const { statements, queries } = given;
          const search = await make({ ...AROUND, statements });
          for (const query of queries) {
            const { whole, rows, more } = await search.inTime(query, facet, most);
            expect([query, { whole, rows: rows.map(withoutLabel), more }]).toEqual([
              query,
              naiveInTime(statements, query, facet, most),
            ]);
          }
        }),
        runs(100),
      );
    });

    test('tells how long expectations took as a look at every outcome does', async () => {
      await fc.assert(
        fc.asyncProperty(anySearch, async ({ statements, queries }) => {
          const search = await make({ ...AROUND, statements });
          for (const query of queries)
            expect([query, await search.waits(query)]).toEqual([
              query,
              naiveWaits(statements, query),
            ]);
        }),
        runs(100),
      );
    });

    test('tells the words that are more frequent in what is found, which a search for them finds', async () => {
      await fc.assert(
        fc.asyncProperty(anyTalk, fc.nat(4), async ({ statements, queries }, most) => {
          const search = await make({ ...AROUND, statements });
          for (const query of queries) {
            const telling = await search.tellingWords(query, most);
            expect([query, telling]).toEqual([query, naiveTelling(statements, query, most)]);
            if (query.q !== '') continue;
            for (const { word, inside } of telling) {
              const { total } = await search.statements({ ...query, q: word });
              expect(total).toBeGreaterThanOrEqual(inside);
            }
          }
        }),
        runs(100),
      );
    });

    test('a query is understood as it is when it is searched for', async () => {
      await fc.assert(
        fc.asyncProperty(anySearch, async ({ statements, queries }) => {
          const search = await make({ ...AROUND, statements });
          for (const query of queries)
            expect((await search.understood(query)).query).toEqual(
              (await search.statements(query)).query,
            );
        }),
        runs(50),
      );
    });

    test('nothing is like what is not there', async () => {
      const search = await make({ ...AROUND, statements: [] });
      expect(await search.similar('constructor', 5)).toEqual([]);
      expect(await search.best('Brücke', 5)).toEqual([]);
    });
  });
}

const anyFacet = fc.constantFrom(...FACETS);

function withoutLabel({ id, total, undated, sure, possible }: RowInTime): Omit<RowInTime, 'label'> {
  return { id, total, undated, sure, possible };
}

async function hitsOf(search: Search, query: SearchQuery): Promise<string[]> {
  return (await search.statements(query)).hits.map(({ id }) => id);
}

async function idsOf(
  search: Search,
  query: SearchQuery,
  order?: 'added',
  from?: number,
): Promise<string[]> {
  const all: string[] = [];
  for await (const some of search.ids(query, order, from)) all.push(...some);
  return all;
}

async function answerOf(search: Search, query: SearchQuery) {
  const result = await search.statements(query);
  const { total, page, pages, asked, undated, years, histogram, hits } = result;
  const all: string[] = [];
  for (let seite = 1; seite <= pages; seite++)
    all.push(...(await hitsOf(search, { ...query, seite })));
  expect(hits.map(({ id }) => id)).toEqual(all.slice((page - 1) * 20, page * 20));
  return {
    total,
    page,
    pages,
    all: isBestFirst(query) ? all.sort() : all,
    ...(asked && { asked }),
    undated,
    facets: result.facets.map(({ facet, values }) => ({
      facet,
      counts: values.map(({ id, count, selected }) => [id, count, selected]),
    })),
    years,
    histogram,
  };
}

const DOCUMENT = { type: 'talk', topics: [], sections: [], statements: [] } as const;
export const AROUND = {
  documents: DOCUMENTS.map((id) => ({ ...DOCUMENT, id, title: id })),
  people: PEOPLE.map((id) => ({ id, name: id.split('-').reverse().join(' '), blocks: [] })),
  organisations: ORGANISATIONS.map((id) => ({ id, name: id, blocks: [], references: [] })),
  topics: TOPICS.map((id) => ({ id, title: id, blocks: [] })),
};
