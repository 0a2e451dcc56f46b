import { expect, test } from 'vitest';
import { pageOf } from '@/lib/archive/paging';

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
])('seite=%j of seven letters, three a page', (seite, items, page) => {
  const list = pageOf(letters, seite, 3);
  expect([list.items.join(''), list.page, list.pages, list.total]).toEqual([items, page, 3, 7]);
});

test('an empty list has one empty page', () => {
  expect(pageOf([], undefined, 3)).toEqual({ items: [], page: 1, pages: 1, total: 0 });
});
