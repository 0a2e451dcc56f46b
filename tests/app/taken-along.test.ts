import { describe, expect, test } from 'vitest';
import { lastAdded } from '@/app/suche/last-added';
import { downloadAddress, feedAddress, followedPage } from '@/app/suche/other-forms';
import { streamOf } from '@/app/suche/text-stream';
import { DOWNLOAD_FORMATS } from '@/lib/model/address';
import { EMPTY_QUERY, readQuery, type SearchParams } from '@/lib/search/query';

const queryOf = (params: SearchParams) => readQuery(params).query;

test.each<[SearchParams, string, string]>([
  [{}, '/', '/feed.atom'],
  [{ art: 'zitat' }, '/zitate', '/zitate/feed.atom'],
  [{ art: 'erwartung' }, '/erwartungen', '/erwartungen/feed.atom'],
  [{ thema: 'a' }, '/themen/a', '/themen/a/feed.atom'],
  [{ person: 'a' }, '/personen/a', '/personen/a/feed.atom'],
  [{ organisation: 'a' }, '/organisationen/a', '/organisationen/a/feed.atom'],
  [{ dokument: 'a' }, '/dokumente/a', '/dokumente/a/feed.atom'],
  [{ ergebnis: 'offen' }, '/suche?ergebnis=offen', '/suche/feed.atom?ergebnis=offen'],
  [{ thema: ['a', 'b'] }, '/suche?thema=a&thema=b', '/suche/feed.atom?thema=a&thema=b'],
  [{ thema: 'a', art: 'zitat' }, '/suche?art=zitat&thema=a', '/suche/feed.atom?art=zitat&thema=a'],
  [{ thema: 'a', q: 'x' }, '/suche?q=x&thema=a', '/suche/feed.atom?q=x&thema=a'],
  [{ thema: 'a', von: '2010' }, '/suche?von=2010&thema=a', '/suche/feed.atom?von=2010&thema=a'],
  [{ bis: '2010' }, '/suche?bis=2010', '/suche/feed.atom?bis=2010'],
  [
    { q: '/suche ä', seite: '2', sort: 'neueste', ansicht: 'kompakt', 'person-suche': 'x' },
    '/suche?q=%2Fsuche+%C3%A4',
    '/suche/feed.atom?q=%2Fsuche+%C3%A4',
  ],
])('the search %j is the page %s and the feed %s', (params, page, feed) => {
  const query = queryOf(params);
  expect([followedPage(query), feedAddress(query, 'atom')]).toEqual([page, feed]);
  expect(feedAddress(query, 'json')).toBe(feed.replace('.atom', '.json'));
});

test('a file has all hits in their order, whatever page of them is shown', () => {
  const query = queryOf({ q: 'x', sort: 'aelteste', seite: '3', ansicht: 'kompakt' });
  expect(DOWNLOAD_FORMATS.map((format) => downloadAddress(query, format))).toEqual([
    '/suche/treffer.csv?q=x&sort=aelteste',
    '/suche/treffer.json?q=x&sort=aelteste',
    '/suche/treffer.bib?q=x&sort=aelteste',
    '/suche/treffer.ris?q=x&sort=aelteste',
  ]);
  expect(downloadAddress(EMPTY_QUERY, 'csv')).toBe('/suche/treffer.csv');
});

describe('a feed', () => {
  const met = { query: EMPTY_QUERY, matched: 'all', guesses: [] } as const;
  const asked: unknown[] = [];
  const search = (batches: readonly number[]) => ({
    async *ids(...given: unknown[]) {
      asked.push(given);
      let next = 0;
      for (const length of batches) yield Array.from({ length }, () => `s-${next++}`);
    },
  });

  test('has the last 50 that were added', async () => {
    const ids = await lastAdded(met, search([30, 30, 1]));
    expect([ids.length, ids[0], ids[49]]).toEqual([50, 's-0', 's-49']);
    expect(asked).toEqual([[EMPTY_QUERY, 'added']]);
    expect(await lastAdded(met, search([2, 1]))).toEqual(['s-0', 's-1', 's-2']);
  });

  test('has nothing that only comes close', async () => {
    expect(await lastAdded({ ...met, matched: 'some' }, search([2]))).toEqual([]);
    const guesses = [{ typed: 'Optoin', meant: ['Option'], from: 0, to: 6 }];
    expect(await lastAdded({ ...met, guesses }, search([2]))).toEqual([]);
  });
});

describe('a stream of texts', () => {
  function texts(...given: (string | Error)[]) {
    const seen = { made: 0, isOver: false };
    async function* all() {
      try {
        for (const text of given) {
          seen.made++;
          if (text instanceof Error) throw text;
          yield text;
        }
      } finally {
        seen.isOver = true;
      }
    }
    return { seen, stream: streamOf(all()) };
  }

  test('has their bytes, also where some are empty', async () => {
    expect(await new Response(texts('', 'ä', '', '', '😀', '').stream).text()).toBe('ä😀');
    expect(await new Response(texts().stream).text()).toBe('');
  });

  test('makes what is taken, and one more', async () => {
    const { seen, stream } = texts('a', 'b', 'c', 'd', 'e');
    const reader = stream.getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual({ made: 2, isOver: false });
    await reader.cancel();
    expect(seen).toEqual({ made: 2, isOver: true });
  });

  test('fails where they fail', async () => {
    const { stream } = texts('a', new Error('defect'), 'b');
    await expect(new Response(stream).text()).rejects.toThrow('defect');
  });
});
