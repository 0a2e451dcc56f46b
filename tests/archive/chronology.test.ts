import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chronologyOf, inChronologicalOrder, spansOf } from '@/lib/archive/chronology';
import type { Statement } from '@/lib/model/archive';
import { calendarOf, dayNumber, isoOf, overlaps, yearSpan } from '@/lib/model/day';
import { nearDay } from '../model/dates';
import { anyStatements, aStatement } from './an-archive';

const dated = (...dates: (string | undefined)[]) =>
  inChronologicalOrder(
    dates.map((date, number) => aStatement(`d/s-${number}`, date === undefined ? {} : { date })),
  );
/** The chronology of statements that are in order. */
const chronology = (statements: readonly Statement[]) => chronologyOf(spansOf(statements));
const idsOf = (statements: readonly { id: string }[]) => statements.map(({ id }) => id);

describe('The order of statements', () => {
  test('is by first day, the coarser date first, the undated last', () => {
    expect(
      dated(undefined, '2010-07-08', '2010', '2004-07-08', '2010-01-01', '2010-01', '../2010').map(
        ({ date }) => date?.edtf,
      ),
    ).toEqual(['../2010', '2004-07-08', '2010', '2010-01', '2010-01-01', '2010-07-08', undefined]);
  });

  test('is the same however the statements come', () => {
    fc.assert(
      fc.property(
        anyStatements.chain((statements) =>
          fc.tuple(
            fc.constant(statements),
            fc.shuffledSubarray(statements, { minLength: statements.length }),
          ),
        ),
        ([statements, shuffled]) => {
          expect(idsOf(inChronologicalOrder(shuffled))).toEqual(
            idsOf(inChronologicalOrder(statements)),
          );
        },
      ),
    );
  });
});

describe('The statements within days', () => {
  test('are those of a scan over all of them, in the same order', () => {
    fc.assert(
      fc.property(anyStatements, nearDay, nearDay, (statements, a, b) => {
        const ordered = inChronologicalOrder(statements);
        const asked = { first: Math.min(a, b), last: Math.max(a, b) };
        const scan = ordered.filter(({ date }) => date && overlaps(date.span, asked));
        expect(chronology(ordered).within(asked)).toEqual(
          scan.map((each) => ordered.indexOf(each)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('include what may have been said then: one dated 2010 is among those of any day of 2010, one without a date among none', () => {
    const day = dayNumber(2010, 7, 8);
    const ordered = dated(
      '2010',
      '2010-07',
      '2010-07-08',
      '2004/..',
      '201X',
      '2010-07-09',
      '2011',
      undefined,
    );
    const found = chronology(ordered).within({ first: day, last: day });
    expect(found.map((position) => ordered[position]?.date?.edtf)).toEqual([
      '2004/..',
      '201X',
      '2010',
      '2010-07',
      '2010-07-08',
    ]);
  });
});

describe('The years', () => {
  test('count a statement in every year into which it may fall', () => {
    expect(chronology(dated('2004-07-08', '2004', '2005/2007', '2007-02')).years).toEqual([
      { year: 2004, count: 2 },
      { year: 2005, count: 1 },
      { year: 2006, count: 1 },
      { year: 2007, count: 2 },
    ]);
  });

  test('of an open end are those of the archive, not all until 9999', () => {
    expect(chronology(dated('2006/..', '2004', '2007', '../2005')).years).toEqual(
      [2004, 2005, 2006, 2007].map((year) => ({
        year,
        count: year === 2004 || year === 2007 ? 2 : 1,
      })),
    );
  });

  test('of what is only known to be after or before a day are those of the archive, too', () => {
    expect(chronology(dated('[2006-05-02..]', '2004', '2007', '[..2005]')).years).toEqual(
      [2004, 2005, 2006, 2007].map((year) => ({
        year,
        count: year === 2004 || year === 2007 ? 2 : 1,
      })),
    );
  });

  test('may be the first and the last that there are', () => {
    expect(chronology(dated('0001', '9999')).years).toEqual([
      { year: 1, count: 1 },
      { year: 9999, count: 1 },
    ]);
    expect(chronology(dated('0001-05')).years).toEqual([{ year: 1, count: 1 }]);
  });

  test('are none when nothing is dated', () => {
    expect(chronology(dated(undefined, undefined)).years).toEqual([]);
  });

  test('are those of a scan: as many statements as lie within the year, and no year with statements is missing', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const { years: counted, within } = chronology(
          inChronologicalOrder(statements.filter(({ date }) => date && !date.edtf.includes('..'))),
        );
        for (const { year, count } of counted) expect(within(yearSpan(year))).toHaveLength(count);
        const years = new Set(counted.map(({ year }) => year));
        expect(
          statements.filter(
            ({ date }) =>
              date && !date.edtf.includes('..') && !years.has(calendarOf(date.span.first).year),
          ),
        ).toEqual([]);
      }),
    );
  });
});

test('the days are those that a statement names exactly, once each, in order', () => {
  expect(
    Array.from(
      chronology(dated('2010-07-08', '2004-07-08~', '2010-07-08', '2010-07', '2004/2005')).days,
      isoOf,
    ),
  ).toEqual(['2004-07-08', '2010-07-08']);
});
