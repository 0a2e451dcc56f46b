import { dayNumber, type Day } from '@/lib/model/day';

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const MINUTE_MS = 60_000;
let known = { minute: NaN, day: 0 };

/** The day it is in Germany. Asked for at every request: within a minute it is the same. */
export function today(): Day {
  const minute = Math.floor(Date.now() / MINUTE_MS);
  if (known.minute !== minute) known = { minute, day: dayAt(minute * MINUTE_MS) };
  return known.day;
}

function dayAt(time: number): Day {
  const [year = 1970, month = 1, day = 1] = calendar.format(time).split('-').map(Number);
  return dayNumber(year, month, day);
}
