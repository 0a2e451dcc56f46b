import { dayNumber, type Day } from '@/lib/model/day';

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Germany. */
export function today(): Day {
  const [year = 1970, month = 1, day = 1] = calendar.format(new Date()).split('-').map(Number);
  return dayNumber(year, month, day);
}
