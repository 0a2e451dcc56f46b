import { ALL_DAYS, calendarOf, dayNumber, type Day, type DaySpan } from '@/lib/model/day';
import { yearAxis, type YearAxis } from './year-axis';

/** Spans of days on an axis of years. */
export interface DayAxis {
  readonly years: YearAxis;
  /** An open end reaches as far as the other dates do. */
  placeOf(span: DaySpan): Placed;
}

export interface Placed {
  readonly start: number;
  readonly end: number;
  /** Begins or ends nobody knows when. */
  readonly isOpen: boolean;
}

/** The axis of some spans, at least one; as long as `length` where the years can be stretched so far. */
export function dayAxis(spans: readonly DaySpan[], length: number): DayAxis {
  const ends = spans.flatMap(({ first, last }) => [first, last]).filter(isKnown);
  const known = ends.length > 0 ? ends : [0];
  const [earliest, latest] = [Math.min(...known), Math.max(...known)];
  const years = yearAxis(
    known.map((day) => calendarOf(day).year),
    { length, least: LEAST, most: length, gap: GAP },
  );
  const placeOf = ({ first, last }: DaySpan): Placed => ({
    start: years.placeOf(momentOf(isKnown(first) ? first : earliest)),
    end: years.placeOf(momentOf(isKnown(last) ? last + 1 : latest + 1)),
    isOpen: !isKnown(first) || !isKnown(last),
  });
  return { years, placeOf };
}

/** Of a year, and of a gap, in units. */
const LEAST = 14;
const GAP = 44;

function isKnown(day: Day): boolean {
  return ALL_DAYS.first < day && day < ALL_DAYS.last;
}

/** The beginning of a day, in years. */
function momentOf(day: Day): number {
  const { year } = calendarOf(day);
  const begin = dayNumber(year, 1, 1);
  // The last day of a year ends in it: beyond would be another column.
  return year + Math.min(0.999, (day - begin) / 366);
}
