import { germanDay } from '@/lib/model/date-german';
import { calendarOf, type Day } from '@/lib/model/day';
import { pointAt, type DatePoint, type Ending } from './date-points';
import { thirdAt, thirdOf } from './date-thirds';
import { fold } from './fold';
import { afterAny, ARTICLES, wordAt, type QueryToken } from './query-tokens';
import { WEEKDAYS, WRONG_WEEKDAY } from './texts';

/** A date with what belongs to it: `Donnerstag, 8. Juli 2010`, `Anfang Juli 2010`, `um 2010`, `2010 (unsicher)`. */
export interface DatePart extends DatePoint {
  /** On which weekday it really is. */
  readonly remark?: string;
}

/** The longest date that begins with this token, see {@link pointAt}. Undefined when there is none. */
export function partAt(
  tokens: readonly QueryToken[],
  at: number,
  ending: Ending,
): DatePart | undefined {
  const weekday = weekdayAt(tokens, at);
  let place = weekday?.next ?? at;
  if (APPROXIMATELY.has(wordAt(tokens, place)))
    place = afterAny(tokens, afterDot(tokens, place + 1), ARTICLES);
  const third = thirdAt(tokens, place);
  place = third?.next ?? place;
  const isYearNamed = YEAR_WORDS.has(wordAt(tokens, place));
  if (isYearNamed) place++;
  const point = pointAt(tokens, place, ending);
  if (!point || point.error !== undefined) return point;
  const { first, last } = point.span;
  if ((weekday && first !== last) || (isYearNamed && !isYear(point))) return undefined;
  const span = third ? thirdOf(point.span, third.third) : point.span;
  if (!span) return undefined;
  const remark = weekday && remarkOn(weekday.number, first);
  return {
    ...point,
    span,
    next: afterUncertain(tokens, point.next),
    ...((isYearNamed || third) && { form: 'sure', isLikely: true }),
    ...(remark !== undefined && { remark }),
  };
}

/** Donnerstag, 8. Juli; Do., 8.7.; Donnerstag, den 8. Juli. The short form needs its dot or comma: so is a word. */
function weekdayAt(
  tokens: readonly QueryToken[],
  at: number,
): { readonly number: number; readonly next: number } | undefined {
  const word = wordAt(tokens, at);
  const hasSign = /^[.,]$/.test(tokens[at + 1]?.text ?? '');
  const number = LONG_WEEKDAYS.get(word) ?? (hasSign ? SHORT_WEEKDAYS.get(word) : undefined);
  if (number === undefined) return undefined;
  const dot = afterDot(tokens, at + 1);
  const comma = tokens[dot]?.text === ',' ? dot + 1 : dot;
  return { number, next: afterAny(tokens, comma, ARTICLES) };
}

function afterDot(tokens: readonly QueryToken[], at: number): number {
  return tokens[at]?.text === '.' ? at + 1 : at;
}

function isYear({ form, span }: DatePoint): boolean {
  return form === 'year' || calendarOf(span.last).year > calendarOf(span.first).year;
}

function remarkOn(weekday: number, day: Day): string | undefined {
  // 1970-01-01, day 0, was a Thursday.
  const real = (((day + 3) % 7) + 7) % 7;
  const name = WEEKDAYS[real];
  return real === weekday || name === undefined ? undefined : WRONG_WEEKDAY(germanDay(day), name);
}

function afterUncertain(tokens: readonly QueryToken[], next: number): number {
  const isMarked =
    tokens[next]?.text === '(' &&
    wordAt(tokens, next + 1) === 'unsicher' &&
    tokens[next + 2]?.text === ')';
  return isMarked ? next + 3 : next;
}

const APPROXIMATELY = new Set(['um', 'ca', 'circa', 'zirka', 'etwa']);
const YEAR_WORDS = new Set(['jahr', 'jahre', 'jahres', 'jahren']);
/** From Monday, 0, on. */
const LONG_WEEKDAYS = new Map<string, number>([
  ...WEEKDAYS.map((name, number): [string, number] => [fold(name), number]),
  ['sonnabend', 5],
]);
const SHORT_WEEKDAYS = new Map(
  ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'].map((name, number) => [name, number]),
);
