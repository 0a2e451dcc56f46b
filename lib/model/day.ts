/**
 * A calendar day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar (ISO 8601), negative before.
 *
 * A number and not a `Date`, which is a moment in a time zone: the 8th of July is the 8th of July everywhere.
 */
export type Day = number;

/** All days from `first` to `last`, both included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** The span that an archive date can cover at most: an open end reaches as far as years have four digits. */
export const ALL_DAYS: DaySpan = { first: dayNumber(1, 1, 1), last: dayNumber(9999, 12, 31) };

/** The day as a number; month is 1 to 12. Expects a day that exists, see {@link dayExists}. */
export function dayNumber(year: number, month: number, day: number): Day {
  // Days from civil, after Howard Hinnant (https://howardhinnant.github.io/date_algorithms.html): the year begins in March.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1 to 12) and day of the month: the inverse of {@link dayNumber}. */
export function calendarOf(day: Day): { year: number; month: number; day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The day as `2004-07-08` (ISO 8601). */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The day that `2004-07-08` names; undefined when the text has another form or there is no such day. */
export function dayOfIso(text: string): Day | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return year > 0 && dayExists(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** How many days the month (1 to 12) has in that year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function yearSpan(year: number): DaySpan {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
}

export function monthSpan(year: number, month: number): DaySpan {
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month, daysInMonth(year, month)),
  };
}

/** The coarsest unit that the span begins and ends with: whole years, whole months, or only days. An open end fits any. */
export function unitOf({ first, last }: DaySpan): 'year' | 'month' | 'day' {
  const [from, to] = [calendarOf(first), calendarOf(last)];
  if (from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return 'day';
  return from.month === 1 && to.month === 12 ? 'year' : 'month';
}

export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
