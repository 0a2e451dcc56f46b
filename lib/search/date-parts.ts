import { calendarOf, daysInMonth, dayNumber, type Day, type DaySpan } from '@/lib/model/day';
import { germanDay } from '@/lib/model/date-german';
import { monthNamed, readDate } from './date-input';
import type { QueryToken } from './query-tokens';
import { WEEKDAYS, WRONG_WEEKDAY } from './texts';

/** A date at a place of a query, with what belongs to it: `Donnerstag, 8. Juli 2010`, `Anfang Juli 2010`, `um 2010`. */
export interface DatePart {
  readonly span: DaySpan;
  /** Where it goes on. */
  readonly next: number;
  /** `year`: four digits alone; `month`: 7/2010, Juli 10. Both may be other numbers; anything else is `sure`. */
  readonly form: 'year' | 'month' | 'sure';
  /** Not so for numbers of four digits that are rather a count than a year. */
  readonly isLikely: boolean;
  readonly error?: string;
  readonly remark?: string;
}

/** What may follow a date: `range` allows for the hyphen or slash of 2004-2010 as well. */
export type Ending = 'word' | 'range';

/**
 * The longest date that begins with this token; one that does not exist comes with its `error`. Undefined when there is none.
 *
 * Anfang, Mitte and Ende are the first, second and last ten days or so of a month (to the 10th, to the 20th, the rest), and
 * four months each of a year.
 */
export function partAt(
  tokens: readonly QueryToken[],
  at: number,
  ending: Ending,
): DatePart | undefined {
  const weekday = weekdayAt(tokens, at);
  let place = weekday?.next ?? at;
  if (APPROXIMATELY.has(wordAt(tokens, place))) place = afterDot(tokens, place + 1);
  const third = THIRDS.get(wordAt(tokens, place));
  if (third !== undefined) place = afterAny(tokens, place + 1, JOINERS);
  const isYearNamed = YEAR_WORDS.has(wordAt(tokens, place));
  if (isYearNamed) place++;
  const point =
    decadeAt(tokens, place, ending) ??
    centuryAt(tokens, place, ending) ??
    pointAt(tokens, place, ending);
  if (!point) return undefined;
  if (point.error !== undefined) return point;
  const { first, last } = point.span;
  if ((weekday && first !== last) || (isYearNamed && !isYear(point))) return undefined;
  const span = third !== undefined ? thirdOf(point.span, third) : point.span;
  if (!span) return undefined;
  const remark = weekday && remarkOn(weekday.number, first);
  const isSure = isYearNamed || third !== undefined;
  return {
    ...point,
    span,
    next: afterUncertain(tokens, point.next),
    ...(isSure && { form: 'sure', isLikely: true }),
    ...(remark !== undefined && { remark }),
  };
}

/** Whether what was typed may end here. */
export function endsAt(tokens: readonly QueryToken[], next: number, ending: Ending): boolean {
  const [token, behind] = [tokens[next], tokens[next + 1]];
  if (!token || token.isSpaced || token.kind === 'quoted') return true;
  const isLast = behind === undefined;
  if (/^[-‐-―−/]$/.test(token.text)) return ending === 'range' || isLast;
  if (/^[,;:!?)\]}%‰€$£"„“”«»|]$/.test(token.text)) return true;
  return /^[.…]$/.test(token.text) && (isLast || behind.isSpaced || /^[)\]]$/.test(behind.text));
}

export function wordAt(tokens: readonly QueryToken[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.folded : '';
}

/** The longest run of tokens that is a date. */
function pointAt(tokens: readonly QueryToken[], at: number, ending: Ending): DatePart | undefined {
  const first = tokens[at];
  if (!first || !(first.kind === 'number' || monthNamed(first.text) !== undefined))
    return undefined;
  let wrong: DatePart | undefined;
  for (let next = Math.min(at + LONGEST_POINT, tokens.length); next > at; next--) {
    if (!endsAt(tokens, next, ending)) continue;
    const text = writtenBetween(tokens, at, next);
    const read = text === undefined ? undefined : readDate(text);
    if (text === undefined || !read) continue;
    if (read.ok) return wrong ?? { span: read.span, next, ...formOf(text, read.span) };
    if (!wrong && isClearlyDate(text))
      wrong = { span: NO_DAYS, next, form: 'sure', isLikely: true, error: read.error };
  }
  return wrong;
}

/** No date, and certainly meant as one: 31.02.2010, 8. Juli 201. */
function isClearlyDate(text: string): boolean {
  const name = /[\p{L}\p{M}]+/u.exec(text)?.[0];
  if (name !== undefined && monthNamed(name) === undefined) return false;
  return CLEARLY_DATES.some((shape) => shape.test(text));
}

/** As typed, with one space where there was any; undefined across quotation marks. */
function writtenBetween(
  tokens: readonly QueryToken[],
  at: number,
  next: number,
): string | undefined {
  let text = '';
  for (let place = at; place < next; place++) {
    const token = tokens[place];
    if (!token || token.kind === 'quoted' || text.length > LONGEST_TEXT) return undefined;
    text += place > at && token.isSpaced ? ` ${token.text}` : token.text;
  }
  return text.replace(/[‐-―−]/g, '-');
}

function formOf(text: string, span: DaySpan): Pick<DatePart, 'form' | 'isLikely'> {
  const { year } = calendarOf(span.first);
  const isLikely = year >= LIKELY_YEARS.first && year <= LIKELY_YEARS.last;
  if (/^\d{4}$/.test(text)) return { form: 'year', isLikely };
  if (/^(?:\d{1,2} ?[/.-] ?\d+|[\p{L}\p{M}]+\.? ?\d{2})$/u.test(text))
    return { form: 'month', isLikely };
  return { form: 'sure', isLikely: true };
}

function isYear({ form, span }: DatePart): boolean {
  return form === 'year' || calendarOf(span.last).year > calendarOf(span.first).year;
}

/** 1990er Jahre, 1990er-Jahren: as the archive prints a decade. 2010er alone stays a word. */
function decadeAt(tokens: readonly QueryToken[], at: number, ending: Ending): DatePart | undefined {
  const [number, suffix] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number' || !/^\d{3}0$/.test(number.text)) return undefined;
  if (suffix?.folded !== 'er' || suffix.isSpaced) return undefined;
  const place = tokens[at + 2]?.text === '-' ? at + 3 : at + 2;
  if (!/^jahren?$/.test(wordAt(tokens, place)) || !endsAt(tokens, place + 1, ending))
    return undefined;
  const year = Number(number.text);
  return yearsPart(year, year + 9, place + 1);
}

/** 21. Jahrhundert: as the archive prints a century. */
function centuryAt(
  tokens: readonly QueryToken[],
  at: number,
  ending: Ending,
): DatePart | undefined {
  const [number, dot] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number' || dot?.text !== '.' || dot.isSpaced) return undefined;
  if (!/^jahrhunderts?$/.test(wordAt(tokens, at + 2)) || !endsAt(tokens, at + 3, ending))
    return undefined;
  const century = Number(number.text);
  if (century < 1 || century > 100) return undefined;
  return yearsPart((century - 1) * 100, century * 100 - 1, at + 3);
}

function yearsPart(first: number, last: number, next: number): DatePart {
  const span = { first: dayNumber(Math.max(first, 1), 1, 1), last: dayNumber(last, 12, 31) };
  return { span, next, form: 'sure', isLikely: true };
}

/** Donnerstag, 8. Juli; Do., 8.7.; Donnerstag, den 8. Juli. The short form needs its dot or comma: so is a word. */
function weekdayAt(
  tokens: readonly QueryToken[],
  at: number,
): { readonly number: number; readonly next: number } | undefined {
  const word = wordAt(tokens, at);
  const number = WEEKDAYS.findIndex((name) => name.toLowerCase() === word);
  const short = SHORT_WEEKDAYS.indexOf(word);
  const hasSign = /^[.,]$/.test(tokens[at + 1]?.text ?? '');
  if (number < 0 && (short < 0 || !hasSign) && word !== 'sonnabend') return undefined;
  const dot = afterDot(tokens, at + 1);
  const comma = tokens[dot]?.text === ',' ? dot + 1 : dot;
  const day = number >= 0 ? number : short >= 0 ? short : WEEKDAYS.indexOf('Samstag');
  return { number: day, next: afterAny(tokens, comma, ARTICLES) };
}

function remarkOn(weekday: number, day: Day): string | undefined {
  // 1970-01-01, day 0, was a Thursday.
  const real = (((day + 3) % 7) + 7) % 7;
  const name = WEEKDAYS[real];
  return real === weekday || name === undefined ? undefined : WRONG_WEEKDAY(germanDay(day), name);
}

/** Of a month its ten days or so, of a year its four months; undefined for anything else. */
function thirdOf({ first, last }: DaySpan, third: Third): DaySpan | undefined {
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

/** „2010 (unsicher)“, as the archive prints it. */
function afterUncertain(tokens: readonly QueryToken[], next: number): number {
  const isMarked =
    tokens[next]?.text === '(' &&
    wordAt(tokens, next + 1) === 'unsicher' &&
    tokens[next + 2]?.text === ')';
  return isMarked ? next + 3 : next;
}

function afterDot(tokens: readonly QueryToken[], at: number): number {
  return tokens[at]?.text === '.' ? at + 1 : at;
}

export function afterAny(
  tokens: readonly QueryToken[],
  at: number,
  words: ReadonlySet<string>,
): number {
  return words.has(wordAt(tokens, at)) ? at + 1 : at;
}

type Third = 0 | 1 | 2;

/** Numbers of four digits that are taken for years when nothing else says so. */
const LIKELY_YEARS = { first: 1800, last: 2099 };
/** 8. Jul. '10 */
const LONGEST_POINT = 7;
const LONGEST_TEXT = 40;
const NO_DAYS: DaySpan = { first: 0, last: -1 };
const APPROXIMATELY = new Set(['um', 'ca', 'circa', 'zirka', 'etwa']);
const THIRDS = new Map<string, Third>([
  ['anfang', 0],
  ['beginn', 0],
  ['mitte', 1],
  ['ende', 2],
]);
const JOINERS = new Set(['des', 'vom', 'im']);
const YEAR_WORDS = new Set(['jahr', 'jahre', 'jahres', 'jahren']);
export const ARTICLES: ReadonlySet<string> = new Set(['der', 'dem', 'den', 'des', 'die', 'das']);
const SHORT_WEEKDAYS = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];

const CLEARLY_DATES = [
  /^\d{1,2} ?\. ?\d{1,2} ?\. ?\d{4}$/,
  /^(?:0?[1-9]|[12]\d|3[01]) ?\. ?(?:0?[1-9]|1[0-2]) ?\. ?\d{2}$/,
  /^\d{4}-\d{2}-\d{2}$/,
  /^\d{1,2}\/\d{1,2}\/\d{4}$/,
  /^\d{1,2}(?:\.| |\. )[\p{L}\p{M}]+\.? ?\d{1,9}$/u,
  /^[\p{L}\p{M}]+\.? ?(?:0000|\d{5,9})$/u,
];
