import { describe, expect, test } from 'vitest';
import { foremost, type Contradiction } from '@/lib/archive/contradictions';
import { coursesOf, pairOf } from '@/lib/archive/courses';
import type { Document, Statement } from '@/lib/model/archive';
import type { Relation } from '@/lib/model/relation';
import { anArchive, aStatement, entriesFrom } from './an-archive';

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
  archive.contradictions.byTopic
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

test('all of them are known as well', () => {
  expect(archive.contradictions.all.map(({ later }) => later.id)).toEqual(['d/neuer', 'd/neu']);
});

const document: Document = {
  id: 'd',
  title: 'Bericht',
  type: 'report',
  topics: [],
  sections: [],
  statements: [],
};
type Given = Partial<Omit<Statement, 'date'>> & { date?: string };

describe('The foremost contradiction', () => {
  const later = (...statements: [id: string, given: Given][]) =>
    foremost(
      anArchive({
        documents: [document],
        statements: statements.map(([id, given]) => aStatement(`d/${id}`, given)),
      }).contradictions,
    )?.later.id;

  test.each<[what: string, expected: string | undefined, statements: [string, Given][]]>([
    ['is none where nothing contradicts anything', undefined, [['a', { date: '2004' }]]],
    [
      'is the latest',
      'd/c',
      [
        ['a', { date: '2004' }],
        ['b', { date: '2010', relations: [contradicts('a')] }],
        ['c', { date: '2012', relations: [contradicts('a')] }],
      ],
    ],
    [
      'but rather one of the same organisation',
      'd/b',
      [
        ['a', { date: '2004', organisation: 'stadt' }],
        ['b', { date: '2010', organisation: 'stadt', relations: [contradicts('a')] }],
        ['c', { date: '2012', organisation: 'land', relations: [contradicts('a')] }],
      ],
    ],
    [
      'or of the same person; two people of one organisation are not one',
      'd/b',
      [
        ['a', { date: '2004', organisation: 'stadt', speaker: 'spies' }],
        ['b', { date: '2010', speaker: 'spies', relations: [contradicts('a')] }],
        [
          'c',
          { date: '2012', organisation: 'stadt', speaker: 'alt', relations: [contradicts('a')] },
        ],
      ],
    ],
    [
      'and rather one whose order is known than a later one whose order is not',
      'd/b',
      [
        ['a', { date: '2004' }],
        ['b', { date: '2010', relations: [contradicts('a')] }],
        ['c', { date: '2010', relations: [contradicts('b')] }],
        ['d', { relations: [contradicts('a')] }],
      ],
    ],
    [
      'though of those without an order one is better than none',
      'd/b',
      [
        ['a', {}],
        ['b', { relations: [contradicts('a')] }],
      ],
    ],
  ])('%s', (_what, expected, statements) => {
    expect(later(...statements)).toBe(expected);
  });
});

describe('Contradictions as courses of events', () => {
  const chain = (length: number) =>
    anArchive({
      documents: [document],
      statements: Array.from({ length }, (_, number) =>
        aStatement(`d/${number}`, {
          date: String(2000 + number),
          topics: ['option'],
          relations: number > 0 ? [contradicts(String(number - 1))] : [],
        }),
      ),
    });
  const idsOf = ({ earlier, later }: Contradiction) => ({ earlier: earlier.id, later: later.id });
  const told = async (length: number, most: number) => {
    const of = chain(length);
    const pairs = of.contradictions.all.map(idsOf);
    const { courses, left } = await coursesOf(pairs, entriesFrom(of), most);
    return [
      courses.map(({ steps, whole }) => [steps.map(({ entry }) => entry.statement.id), whole]),
      left,
    ];
  };

  test('several that belong to one short history are told as one', async () => {
    expect(await told(3, 5)).toEqual([[[['d/0', 'd/1', 'd/2'], undefined]], 0]);
    expect(await told(6, 1)).toEqual([
      [[['d/0', 'd/1', 'd/2', 'd/3', 'd/4', 'd/5'], undefined]],
      0,
    ]);
  });

  test('of a long history each stands alone and leads to the whole; what is not told is counted', async () => {
    expect(await told(7, 2)).toEqual([
      [
        [['d/5', 'd/6'], 'd/6'],
        [['d/4', 'd/5'], 'd/5'],
      ],
      4,
    ]);
  });

  test('none are none', async () => {
    expect(await told(1, 3)).toEqual([[], 0]);
  });

  test('two statements alone lead to the whole history only where there is more of it', async () => {
    const wholeOf = async (length: number) => {
      const of = chain(length);
      const [latest] = of.contradictions.all;
      return latest && (await pairOf(idsOf(latest), entriesFrom(of))).whole;
    };
    expect([await wholeOf(2), await wholeOf(3)]).toEqual([undefined, 'd/2']);
  });
});
