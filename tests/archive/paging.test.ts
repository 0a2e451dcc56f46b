import { expect, test } from 'vitest';
import { pageFrom, pageOf } from '@/lib/archive/paging';
import type { Range } from '@/lib/ports/entries';

const letters = [...'abcdefg'];

test.each([
  [undefined, 'abc', 1],
  ['1', 'abc', 1],
  ['2', 'def', 2],
  ['3', 'g', 3],
  ['4', 'g', 3],
  ['9999999', 'g', 3],
  ['0', 'abc', 1],
  ['-1', 'abc', 1],
  ['1e9', 'abc', 1],
  ['zwei', 'abc', 1],
  [['2', '3'], 'abc', 1],
])('seite=%j of seven letters, three a page', async (seite, items, page) => {
  const ofRuns = pageFrom(seite, 3, async ({ start, count }: Range) => ({
    items: letters.slice(start, start + count),
    total: letters.length,
  }));
  for (const list of [pageOf(letters, seite, 3), await ofRuns])
    expect([list.items.join(''), list.page, list.pages, list.total]).toEqual([items, page, 3, 7]);
});

test('an empty list has one empty page', async () => {
  const empty = { items: [], page: 1, pages: 1, total: 0 };
  expect(pageOf([], undefined, 3)).toEqual(empty);
  expect(await pageFrom('2', 3, async () => ({ items: [], total: 0 }))).toEqual(empty);
});
