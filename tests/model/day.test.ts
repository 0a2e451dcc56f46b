import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALL_DAYS,
  calendarOf,
  dayExists,
  dayNumber,
  daysInMonth,
  isoOf,
  monthSpan,
  overlaps,
  yearSpan,
} from '@/lib/model/day';
import { anyDay } from './dates';

const MS_OF_A_DAY = 86_400_000;
const anyYear = fc.integer({ min: 1, max: 9999 });
const anyMonth = fc.integer({ min: 1, max: 12 });

describe('a day', () => {
  test('is the number of days since 1970-01-01', () => {
    expect([dayNumber(1970, 1, 1), dayNumber(1969, 12, 31), dayNumber(2004, 7, 8)]).toEqual([
      0, -1, 12_607,
    ]);
  });

  test('has the number that JavaScript gives it in UTC, in all years from 1 to 9999', () => {
    for (let year = 1; year <= 9999; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = daysInMonth(year, month);
        expect(dayNumber(year, month, 1)).toBe(utcDay(year, month, 1));
        expect(dayNumber(year, month, last) + 1).toBe(
          month === 12 ? utcDay(year + 1, 1, 1) : utcDay(year, month + 1, 1),
        );
      }
    }
  });

  test('has the calendar date that JavaScript gives it in UTC', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * MS_OF_A_DAY);
        expect(calendarOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(isoOf(day)).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  test('comes back from its calendar date', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = calendarOf(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(dayExists(year, month, day)).toBe(true);
      }),
    );
  });

  test.each([
    [2004, 2, 29, true],
    [2100, 2, 29, false],
    [2000, 2, 29, true],
    [2004, 2, 30, false],
    [2004, 4, 31, false],
    [2004, 13, 1, false],
    [2004, 0, 1, false],
    [2004, 1, 0, false],
  ])('%i-%i-%i exists: %s', (year, month, day, exists) => {
    expect(dayExists(year, month, day)).toBe(exists);
  });
});

describe('a span', () => {
  test('of a month or a year ends where the next one begins', () => {
    fc.assert(
      fc.property(anyYear, anyMonth, (year, month) => {
        const next = month === 12 ? monthSpan(year + 1, 1) : monthSpan(year, month + 1);
        expect(monthSpan(year, month).last + 1).toBe(next.first);
        expect(yearSpan(year)).toEqual({
          first: monthSpan(year, 1).first,
          last: monthSpan(year, 12).last,
        });
      }),
    );
  });

  test('of all days reaches from year 1 to year 9999', () => {
    expect([isoOf(ALL_DAYS.first), isoOf(ALL_DAYS.last)]).toEqual(['0001-01-01', '9999-12-31']);
  });

  test('overlaps another if and only if they share a day', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }))
      .map(([first, length]) => ({ first, last: first + length }));
    fc.assert(
      fc.property(span, span, (a, b) => {
        const daysOfB = new Set(daysOf(b));
        expect(overlaps(a, b)).toBe(daysOf(a).some((day) => daysOfB.has(day)));
      }),
      { numRuns: 1000 },
    );
  });
});

function utcDay(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_OF_A_DAY;
}

function daysOf({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, position) => first + position);
}
