import { expect, test } from 'vitest';
import type { Relation } from '@/lib/model/relation';
import { anArchive, aStatement } from './an-archive';

const contradicts = (id: string, remark?: string): Relation => ({
  type: 'contradicts',
  target: { type: 'statement', id: `d/${id}` },
  ...(remark === undefined ? {} : { remark }),
});
const archive = anArchive({
  statements: [
    aStatement('d/alt', {
      date: '2004',
      topics: ['option'],
      relations: [contradicts('neu', 'Umkehr')],
    }),
    aStatement('d/neu', {
      date: '2010',
      topics: ['option', 'wettbewerb'],
      relations: [contradicts('alt')],
    }),
    aStatement('d/neuer', { date: '2014', topics: ['rente'], relations: [contradicts('alt')] }),
    aStatement('d/fremd', {
      date: '2015',
      topics: ['pflege'],
      relations: [{ type: 'confirms', target: { type: 'statement', id: 'd/alt' } }],
    }),
  ],
});
const pairs = (topic: string) =>
  archive.contradictions
    .get(topic)
    ?.map(({ earlier, later, remark }) => [earlier.id, later.id, remark]);

test('contradictions of a topic: each pair once, however often declared, the earlier statement first, the latest pair first', () => {
  expect(pairs('option')).toEqual([
    ['d/alt', 'd/neuer', undefined],
    ['d/alt', 'd/neu', 'Umkehr'],
  ]);
});

test('a pair belongs to the topics of either statement', () => {
  expect(pairs('wettbewerb')).toEqual([['d/alt', 'd/neu', 'Umkehr']]);
  expect(pairs('rente')).toEqual([['d/alt', 'd/neuer', undefined]]);
  expect(pairs('pflege')).toBeUndefined();
});
