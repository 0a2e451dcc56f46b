import { calendarOf, dayNumber, daysInMonth, type DaySpan } from '@/lib/model/day';
import { afterAny, wordAt, type QueryToken } from './query-tokens';

/** Anfang, Mitte or Ende. */
export type Third = 0 | 1 | 2;

/** The word for a third of a month or year at this place, with `des` or `vom` behind it. */
export function thirdAt(
  tokens: readonly QueryToken[],
  at: number,
): { readonly third: Third; readonly next: number } | undefined {
  const third = THIRDS.get(wordAt(tokens, at));
  return third === undefined ? undefined : { third, next: afterAny(tokens, at + 1, JOINERS) };
}

/**
 * The first, second or last ten days or so of a month (to the 10th, to the 20th, the rest); of a year its four months each.
 * Undefined for any other span.
 */
export function thirdOf({ first, last }: DaySpan, third: Third): DaySpan | undefined {
  const [from, to] = [calendarOf(first), calendarOf(last)];
  if (first === last || from.year !== to.year) return undefined;
  const { year, month } = from;
  if (month === to.month)
    return {
      first: dayNumber(year, month, third * 10 + 1),
      last: third === 2 ? last : dayNumber(year, month, third * 10 + 10),
    };
  const lastMonth = third * 4 + 4;
  return {
    first: dayNumber(year, third * 4 + 1, 1),
    last: dayNumber(year, lastMonth, daysInMonth(year, lastMonth)),
  };
}

const THIRDS = new Map<string, Third>([
  ['anfang', 0],
  ['beginn', 0],
  ['mitte', 1],
  ['ende', 2],
]);
const JOINERS = new Set(['des', 'vom', 'im']);
