import { describe, expect, test } from 'vitest';
import { foremost, type Contradiction } from '@/lib/archive/contradictions';
import { pairOf, topicCourses } from '@/lib/archive/courses';
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
const pairs = archive.contradictions.map(({ earlier, later, remark }) => [
  earlier.id,
  later.id,
  remark,
]);

test('contradictions: each pair once, however often declared, the earlier statement first, the latest pair first', () => {
  expect(pairs).toEqual([
    ['d/alt', 'd/neuer', undefined],
    ['d/alt', 'd/neu', 'Umkehr'],
  ]);
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

describe('Courses', () => {
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
  const told = async (of: ReturnType<typeof anArchive>) => {
    const { courses, others, total } = await topicCourses('option', entriesFrom(of));
    return {
      courses: courses.map(({ steps, whole }) => [
        steps.map(({ entry }) => entry.statement.id.slice(2)).join(' '),
        whole,
      ]),
      others: others.length,
      total,
    };
  };

  test('a course of a topic is told whole, up to twelve statements', async () => {
    expect(await told(chain(3))).toEqual({ courses: [['0 1 2', undefined]], others: 0, total: 1 });
    expect(await told(chain(12))).toEqual({
      courses: [['0 1 2 3 4 5 6 7 8 9 10 11', undefined]],
      others: 0,
      total: 1,
    });
  });

  test('of a longer one the latest, with the way to the whole', async () => {
    expect(await told(chain(14))).toEqual({
      courses: [['2 3 4 5 6 7 8 9 10 11 12 13', 'd/13']],
      others: 0,
      total: 1,
    });
  });

  test('of many the first ten; how many there are besides is counted', async () => {
    const many = anArchive({
      documents: [document],
      statements: Array.from({ length: 120 }, (_, number) =>
        aStatement(`d/${number}`, {
          date: String(1900 + number),
          topics: ['option'],
          relations: number % 2 === 1 ? [contradicts(String(number - 1))] : [],
        }),
      ),
    });
    const { courses, others, total } = await told(many);
    expect([courses[0], courses.length, others, total]).toEqual([
      ['118 119', undefined],
      10,
      40,
      60,
    ]);
  });

  test('repetition alone is none', async () => {
    const repeated = anArchive({
      documents: [document],
      statements: [
        aStatement('d/a', { topics: ['option'] }),
        aStatement('d/b', {
          topics: ['option'],
          relations: [{ type: 'repeats', target: { type: 'statement', id: 'd/a' } }],
        }),
      ],
    });
    expect(await told(repeated)).toEqual({ courses: [], others: 0, total: 0 });
  });

  test('two statements alone lead to the whole history only where there is more of it', async () => {
    const wholeOf = async (length: number) => {
      const of = chain(length);
      const [latest] = of.contradictions;
      return latest && (await pairOf(idsOf(latest), entriesFrom(of))).whole;
    };
    expect([await wholeOf(2), await wholeOf(3)]).toEqual([undefined, 'd/2']);
  });
});
