import { expect, test } from 'vitest';
import type { Finished } from '@/lib/door/finished';
import { keptAnswers } from '@/lib/door/kept-answers';

const answer = (hash: string, size = 3_000): Finished => ({
  status: 200,
  headers: {},
  hash,
  size,
  isLasting: true,
  codings: ['identity'],
  body: () => Buffer.from(hash),
});

test('what is asked for again and again outlives what nobody repeats', () => {
  const kept = keptAnswers(4_000_000);
  kept.keep('/dokumente', answer('page'));
  kept.keep('/suche?q=Option', answer('search'));
  for (let number = 0; number < 100_000; number++) {
    kept.keep(`/suche?q=${number}`, answer(String(number)));
    kept.get('/suche?q=Option');
  }
  expect(kept.get('/dokumente')?.hash).toBe('page');
  expect(kept.get('/suche?q=Option')?.hash).toBe('search');
  expect(kept.get('/suche?q=99999')?.hash).toBe('99999');
  expect(kept.get('/suche?q=1')).toBeUndefined();
});

test('so many bytes are kept, and no more', () => {
  const kept = keptAnswers(4_000_000);
  const all = Array.from({ length: 5_000 }, (_, number) => `/dokumente/${number}`);
  for (const address of all) kept.keep(address, answer(address));
  const held = all.filter((address) => kept.get(address));
  expect(held.length).toBeGreaterThan(600);
  expect(held.length * 4_000).toBeLessThanOrEqual(2_500_000);
});

test('pictures push out neither pages nor searches, whatever follows their addresses', () => {
  const kept = keptAnswers(4_000_000);
  kept.keep('/dokumente', answer('page'));
  kept.keep('/suche?q=Option', answer('search'));
  const all = Array.from({ length: 500 }, (_, number) => `/dokumente/a/b${number}/bild.png`);
  for (const address of [...all, ...all.map((each) => `${each}?v=1`)])
    kept.keep(address, answer(address, 40_000));
  const held = all.flatMap((each) => kept.get(`${each}?v=1`) ?? []);
  expect([kept.get('/dokumente')?.hash, kept.get('/suche?q=Option')?.hash]).toEqual([
    'page',
    'search',
  ]);
  expect(held.length).toBe(12);
});

test('one that is too large does not push out the others', () => {
  const kept = keptAnswers(4_000_000);
  kept.keep('/a', answer('a'));
  kept.keep('/gross', answer('gross', 2_000_000));
  expect([kept.get('/a')?.hash, kept.get('/gross')]).toEqual(['a', undefined]);
});

test('of another state of the archive nothing is kept', () => {
  const kept = keptAnswers(4_000_000);
  kept.keep('/a', answer('a'));
  kept.keep('/a?b', answer('b'));
  kept.keep('/bild.png', answer('c'));
  kept.startAnew();
  expect(['/a', '/a?b', '/bild.png'].map(kept.get)).toEqual([undefined, undefined, undefined]);
  expect(kept.figures().bytes).toBe(0);
});

test('with less than a megabyte nothing is kept', () => {
  const kept = keptAnswers(999_999);
  kept.keep('/a', answer('a'));
  expect(kept.get('/a')).toBeUndefined();
});
