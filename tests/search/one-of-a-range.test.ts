import { describe, expect, test } from 'vitest';
import { germanSpan } from '@/lib/model/date-german';
import { aCorpus, allHits, aStatement, search } from './an-archive';

/* What is known to be after, or before, another date: `[2010-07-09..2010~]`, `[2010-07-09..]`, `[..2004-07-07]`. */

const statements = [
  ['1990', '1990'],
  ['before-2004', '[..2004-07-07]'],
  ['paper-2004', '2004-07-08'],
  ['year-2010', '2010'],
  ['paper-2010', '2010-07-08'],
  ['after-2010', '[2010-07-09..]'],
  ['about-2010', '[2010-07-09..2010~]'],
  ['september-2010', '2010-09-01'],
] as const;
const corpus = aCorpus(statements.map(([name, on]) => aStatement({ id: `vortrag/${name}`, on })));
const hits = (params: Parameters<typeof allHits>[1]) =>
  allHits(corpus, params).map((id) => id.replace('vortrag/', ''));

describe('What is dated after, or before, another date', () => {
  test.each([
    ['2009', []],
    ['Mai 2010', ['year-2010']],
    ['8.7.2010', ['paper-2010', 'year-2010']],
    ['9.7.2010', ['about-2010', 'after-2010', 'year-2010']],
    ['Juli 2010', ['about-2010', 'after-2010', 'paper-2010', 'year-2010']],
    ['September 2010', ['september-2010', 'about-2010', 'after-2010', 'year-2010']],
    ['2015', ['after-2010']],
    ['8.7.2004', ['paper-2004']],
    ['7.7.2004', ['before-2004']],
    ['1995', ['before-2004']],
  ])('on %s there are %j', (typed, expected) => {
    expect(hits({ von: typed, bis: typed, sort: 'neueste' })).toEqual(expected);
  });

  test('stands behind what it is after, and in front of what it is before', () => {
    const oldestFirst = [
      'before-2004',
      '1990',
      'paper-2004',
      'year-2010',
      'paper-2010',
      'after-2010',
      'about-2010',
      'september-2010',
    ];
    expect(hits({ sort: 'aelteste' })).toEqual(oldestFirst);
    expect(hits({ sort: 'neueste' })).toEqual([...oldestFirst].reverse());
  });

  test('counts in the years that it may fall into, and an open end names none', () => {
    const { bars, vague } = search(corpus, {}).histogram;
    expect(bars.map(({ span, count }) => [germanSpan(span), count])).toEqual([
      ['1990', 2],
      ...Array.from({ length: 13 }, (_, at) => [String(1991 + at), 1]),
      ['2004', 2],
      ['2010', 5],
    ]);
    expect(vague).toBe(2);
  });

  test('counts in the months and days from there on', () => {
    const bars = (params: Parameters<typeof search>[1]) =>
      search(corpus, params).histogram.bars.map(({ count }) => count);
    expect(bars({ von: '2010', bis: '2010' })).toEqual([1, 1, 1, 1, 1, 1, 4, 3, 4, 3, 3, 3]);
    expect(bars({ von: '07/2010', bis: '07/2010' }).slice(6, 10)).toEqual([1, 2, 3, 3]);
  });

  test('is not dated to the day', () => {
    expect(hits({ datierung: 'genau', sort: 'aelteste' })).toEqual([
      'paper-2004',
      'paper-2010',
      'september-2010',
    ]);
  });
});
