import { calendarOf } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import type { CountedDayOfYear, DayOfYear } from '@/lib/ports/entries';
import type { Spans } from './chronology';

/** Statements by the day of the year that they are dated to; they go by their position in chronological order. */
export interface Anniversaries {
  /** Newest first. */
  on(day: DayOfYear): readonly number[];
  /** From 1 January on, only days with statements. */
  readonly counted: readonly CountedDayOfYear[];
}

export function anniversariesOf({ firsts, lasts }: Spans): Anniversaries {
  const positions = new Map<number, number[]>();
  for (let at = firsts.length - 1; at >= 0; at--) {
    const day = sure(firsts[at]);
    if (day !== lasts[at]) continue;
    const place = placeOf(calendarOf(day));
    const known = positions.get(place);
    if (known) known.push(at);
    else positions.set(place, [at]);
  }
  return {
    on: (day) => positions.get(placeOf(day)) ?? [],
    counted: [...positions]
      .sort(([a], [b]) => a - b)
      .map(([place, { length: count }]) => ({
        month: Math.floor(place / DAYS),
        day: place % DAYS,
        count,
      })),
  };
}

/** More than a month has. */
const DAYS = 100;

function placeOf({ month, day }: DayOfYear): number {
  return month * DAYS + day;
}
