import { describe, expect, test } from 'vitest';
import { dayOfYearNamed, daysOfYear, nameOfDayOfYear } from '@/lib/model/day-of-year';
import { germanDayOfYear } from '@/lib/model/date-german';

describe('a day of the year', () => {
  test.each([
    ['07-08', { month: 7, day: 8 }],
    ['02-29', { month: 2, day: 29 }],
    ['12-31', { month: 12, day: 31 }],
  ])('is named by %s', (text, expected) => {
    expect(dayOfYearNamed(text)).toEqual(expected);
  });

  test.each(['02-30', '13-01', '00-10', '07-00', '04-31', '7-8', '07-8', '07/08', '07-08-10', ''])(
    'is not named by “%s”',
    (text) => {
      expect(dayOfYearNamed(text)).toBeUndefined();
    },
  );

  test('has a name by which it is found again, all 366', () => {
    const days = daysOfYear();
    expect(days).toHaveLength(366);
    expect(days.map((day) => dayOfYearNamed(nameOfDayOfYear(day)))).toEqual(days);
  });

  test('is said in German', () => {
    expect(germanDayOfYear({ month: 3, day: 1 })).toBe('1. März');
  });
});
