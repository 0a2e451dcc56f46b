import { calendarOf, daysInMonth, twoDigits, type Day } from './day';

/** A day without its year: the 8th of July, the 29th of February. */
export interface DayOfYear {
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** In a leap year every day of the year is there. */
const LEAP_YEAR = 2000;

/** The day that `07-08` names; undefined for another form, and where no year has that day. */
export function dayOfYearNamed(text: string): DayOfYear | undefined {
  const [, month = 0, day = 0] = (/^(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(LEAP_YEAR, month)
    ? { month, day }
    : undefined;
}

/** `07-08` */
export function nameOfDayOfYear({ month, day }: DayOfYear): string {
  return `${twoDigits(month)}-${twoDigits(day)}`;
}

export function dayOfYearOf(day: Day): DayOfYear {
  const { month, day: dayOfMonth } = calendarOf(day);
  return { month, day: dayOfMonth };
}

/** All 366, from the 1st of January on. */
export function daysOfYear(): DayOfYear[] {
  return Array.from({ length: 12 }, (_, at) =>
    Array.from({ length: daysInMonth(LEAP_YEAR, at + 1) }, (_each, day) => ({
      month: at + 1,
      day: day + 1,
    })),
  ).flat();
}
