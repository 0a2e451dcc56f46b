import { dayOfYearOf, nameOfDayOfYear, type DayOfYear } from '@/lib/model/day-of-year';
import { sure } from '@/lib/model/sure';
import type { Chronology, Spans } from './chronology';

/** The statements that are dated to this day of whatever year, newest first, by their position in chronological order. */
export function anniversaryOf({ month, day }: DayOfYear, chronology: Chronology): number[] {
  const positions: number[] = [];
  for (let at = 0; at < chronology.days.length; at++) {
    const each = sure(chronology.days[at]);
    const named = dayOfYearOf(each);
    if (named.month !== month || named.day !== day) continue;
    for (const position of chronology.within({ first: each, last: each }))
      if (chronology.dayAt(position) === each) positions.push(position);
  }
  return positions.reverse();
}

/** How many statements are dated to each day of the year, by its name (`07-08`), in the order of the year; others are missing. */
export function anniversariesIn({ firsts, lasts }: Spans): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < firsts.length; at++) {
    const day = sure(firsts[at]);
    if (day !== lasts[at]) continue;
    const name = nameOfDayOfYear(dayOfYearOf(day));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
