import { expect, test } from 'vitest';
import { foundInTime } from '@/lib/search/in-time';
import { EMPTY_QUERY } from '@/lib/search/query';
import { aCorpus, aStatement } from './an-archive';

/** How statements of these dates lie in time; the first has the id `a`, the next one `b`. */
function dated(...dates: readonly string[]) {
  const statements = dates.map((on, at) =>
    aStatement({ id: String.fromCharCode(97 + at), ...(on !== '' && { on }) }),
  );
  return foundInTime(aCorpus(statements), EMPTY_QUERY, 'person', 3).whole;
}

test('what is only about or uncertain may be of a year, and so may what is of one of some', () => {
  expect(dated('2010-07-08', '2010', '2010~', '2010-07-08?', '2004/2010', '201X', '')).toEqual({
    total: 7,
    sure: [{ year: 2010, count: 2 }],
    possible: [
      { first: 2004, last: 2010, count: 1 },
      { first: 2010, last: 2010, count: 2 },
      { first: 2010, last: 2019, count: 1 },
    ],
    undated: 1,
    ends: { first: 'e', last: 'a' },
  });
});

test('what is open is not surely of the only year that the archive has', () => {
  expect(dated('2010', '2010/..')).toMatchObject({
    sure: [{ year: 2010, count: 1 }],
    possible: [{ first: 2010, last: 2010, count: 1 }],
  });
});

test.each([
  ['of the day between two', ['2004-07-08', '2004-07-10'], { days: 1, before: 'a', behind: 'b' }],
  ['not on days that follow each other', ['2004-07-08', '2004-07-09'], undefined],
  [
    'as the first of two of equal length',
    ['2001-01-01', '2001-01-05', '2001-01-09'],
    { days: 3, before: 'a', behind: 'b' },
  ],
  ['as the longer one', ['2001', '2003', '2008'], { days: 1461, before: 'b', behind: 'c' }],
  ['from the last possible day on', ['19XX', '2005'], { days: 1827, before: 'a', behind: 'b' }],
  ['not where somebody may have spoken', ['2001', '2001/2005', '2005'], undefined],
  ['as shorter by what about may mean', ['2001', '2004~'], { days: 364, before: 'a', behind: 'b' }],
  ['not where about may mean all of it', ['2001', '2002~', '2003'], undefined],
  [
    'up to the end that is sure',
    ['2001', '[2004..2005~]'],
    { days: 730, before: 'a', behind: 'b' },
  ],
  ['not of what is undated', ['2001', '', ''], undefined],
])('a silence is told %s', (_when, dates, silence) => {
  const told = dated(...dates).silence;
  expect(told && { ...told, days: told.span.last - told.span.first + 1 }).toEqual(
    silence && { ...silence, span: told?.span },
  );
});
