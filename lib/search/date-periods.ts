import {
  ALL_DAYS,
  calendarOf,
  dayExists,
  dayNumber,
  monthSpan,
  type Day,
  type DaySpan,
} from '@/lib/model/day';
import { monthNamed } from './date-input';
import { afterAny, ARTICLES, endsAt, partAt, wordAt, type DatePart } from './date-parts';
import type { QueryToken } from './query-tokens';

/** Days asked for; an end that was not named is open. At least one is there. */
export interface AskedDays {
  readonly first?: Day;
  readonly last?: Day;
}

/** Days at a place of a query, with the words of time around them: `seit 2010`, `vom 8. bis 10. Juli 2010`. */
export interface Period extends Pick<DatePart, 'form' | 'isLikely' | 'error' | 'remark'> {
  readonly days: AskedDays;
  readonly next: number;
  readonly isReversed: boolean;
}

/** The longest period that begins with this token. Undefined when there is none. */
export function periodAt(tokens: readonly QueryToken[], at: number): Period | undefined {
  const lead = LEADS.get(wordAt(tokens, at));
  if (!lead) return rangeAt(tokens, at, isRangeWord) ?? alone(tokens, at);
  const place = afterAny(
    tokens,
    afterAny(tokens, at + 1, lead === 'until' ? UP_TO : ARTICLES),
    ARTICLES,
  );
  switch (lead) {
    case 'between':
      return sure(rangeAt(tokens, place, isAnd));
    case 'of':
      return rangeAt(tokens, place, isRangeWord) ?? onwards(tokens, place) ?? alone(tokens, place);
    case 'since':
      return sure(rangeAt(tokens, place, isRangeWord) ?? from(tokens, place));
    case 'from':
      return rangeAt(tokens, place, isRangeWord) ?? from(tokens, place);
    case 'until':
      return changed(partAt(tokens, place, 'word'), ({ last }) => ({ last }));
    case 'before':
      return changed(partAt(tokens, place, 'word'), ({ first }) =>
        first > ALL_DAYS.first ? { last: first - 1 } : undefined,
      );
    case 'after':
      return changed(partAt(tokens, place, 'word'), ({ last }) =>
        last < ALL_DAYS.last ? { first: last + 1 } : undefined,
      );
    case 'in':
      return rangeAt(tokens, place, isRangeWord) ?? alone(tokens, place);
  }
}

type Lead = 'between' | 'of' | 'since' | 'from' | 'until' | 'before' | 'after' | 'in';

const LEADS: ReadonlyMap<string, Lead> = new Map([
  ['zwischen', 'between'],
  ['von', 'of'],
  ['vom', 'of'],
  ['seit', 'since'],
  ['ab', 'from'],
  ['bis', 'until'],
  ['vor', 'before'],
  ['nach', 'after'],
  ['am', 'in'],
  ['im', 'in'],
  ['in', 'in'],
  ['aus', 'in'],
]);
const UP_TO: ReadonlySet<string> = new Set(['zum', 'zu', 'einschliesslich', 'inklusive']);

function alone(tokens: readonly QueryToken[], at: number): Period | undefined {
  return changed(partAt(tokens, at, 'word'), (span) => span);
}

function from(tokens: readonly QueryToken[], at: number): Period | undefined {
  return changed(partAt(tokens, at, 'word'), ({ first }) => ({ first }));
}

/** von 2010 an */
function onwards(tokens: readonly QueryToken[], at: number): Period | undefined {
  const period = from(tokens, at);
  if (!period || !/^(?:an|ab)$/.test(wordAt(tokens, period.next))) return undefined;
  return sure({ ...period, next: period.next + 1 });
}

function changed(
  part: DatePart | undefined,
  daysOf: (span: DaySpan) => AskedDays | undefined,
): Period | undefined {
  const days = part && daysOf(part.span);
  return part && days && { ...part, days, isReversed: false };
}

function sure(period: Period | undefined): Period | undefined {
  return period && { ...period, form: 'sure', isLikely: true };
}

/** Two dates with a word or sign between them that makes them a range; the first may leave to the second what both share. */
function rangeAt(
  tokens: readonly QueryToken[],
  at: number,
  isBetween: Connector,
): Period | undefined {
  const begin = partAt(tokens, at, 'range');
  if (!begin) return sharedRangeAt(tokens, at, isBetween);
  if (begin.error !== undefined) return undefined;
  const place = afterConnector(tokens, begin.next, isBetween, begin.form === 'year');
  if (place === undefined) return undefined;
  if (wordAt(tokens, place) === 'heute' && isBetween === isRangeWord)
    return { ...begin, days: { first: begin.span.first }, next: place + 1, isReversed: false };
  const end = partAt(tokens, place, 'word');
  if (!end || end.error !== undefined) return undefined;
  const isReversed = begin.span.first > end.span.last;
  const days = isReversed
    ? { first: end.span.first, last: begin.span.last }
    : { first: begin.span.first, last: end.span.last };
  const remark = begin.remark ?? end.remark;
  return {
    days,
    next: end.next,
    form: begin.form === 'sure' || end.form === 'sure' ? 'sure' : begin.form,
    isLikely: begin.isLikely && end.isLikely,
    isReversed,
    ...(remark !== undefined && { remark }),
  };
}

/** 8. bis 10. Juli 2010, 8.7.-10.8.2010, Juli bis September 2010. */
function sharedRangeAt(
  tokens: readonly QueryToken[],
  at: number,
  isBetween: Connector,
): Period | undefined {
  const begin = dayAndMonthAt(tokens, at);
  if (!begin) return undefined;
  const place = afterConnector(tokens, begin.next, isBetween, true);
  const end = place === undefined ? undefined : partAt(tokens, place, 'word');
  if (!end || end.error !== undefined) return undefined;
  const { year, month } = calendarOf(end.span.first);
  const first = firstDay(begin, year, month);
  if (first === undefined || first > end.span.last) return undefined;
  const isOneDay = end.span.first === end.span.last;
  if (isOneDay !== (begin.day !== undefined) || end.form === 'year') return undefined;
  return {
    days: { first, last: end.span.last },
    next: end.next,
    form: 'sure',
    isLikely: true,
    isReversed: false,
  };
}

interface DayAndMonth {
  readonly day?: number;
  readonly month?: number;
  readonly next: number;
}

/** `8.`, `8. Juli`, `8.7.` or `Juli`: a date that lacks its year. */
function dayAndMonthAt(tokens: readonly QueryToken[], at: number): DayAndMonth | undefined {
  const [first, dot, second, dotBehind] = tokens.slice(at, at + 4);
  if (first?.kind === 'word') {
    const month = monthNamed(first.text);
    const next = dot?.text === '.' && !dot.isSpaced ? at + 2 : at + 1;
    return month === undefined ? undefined : { month, next };
  }
  if (!first || !/^\d{1,2}$/.test(first.text) || dot?.text !== '.' || dot.isSpaced)
    return undefined;
  const day = Number(first.text);
  const isNumber = second && /^\d{1,2}$/.test(second.text) && dotBehind?.text === '.';
  if (isNumber) return { day, month: Number(second.text), next: at + 4 };
  const month = second?.kind === 'word' ? monthNamed(second.text) : undefined;
  if (month === undefined) return { day, next: at + 2 };
  return { day, month, next: dotBehind?.text === '.' && !dotBehind.isSpaced ? at + 4 : at + 3 };
}

function firstDay(
  { day, month: own }: DayAndMonth,
  year: number,
  shared: number,
): number | undefined {
  const month = own ?? shared;
  if (day === undefined) return monthSpan(year, month).first;
  return dayExists(year, month, day) ? dayNumber(year, month, day) : undefined;
}

type Connector = (word: string) => boolean;
const isRangeWord: Connector = (word) => word === 'bis';
const isAnd: Connector = (word) => word === 'und';

/** Behind `bis`, `bis zum`, a dash, or between years and days a slash; undefined when something else stands there. */
function afterConnector(
  tokens: readonly QueryToken[],
  at: number,
  isBetween: Connector,
  maySlash: boolean,
): number | undefined {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  if (!token) return undefined;
  if (isBetween(wordAt(tokens, at)))
    return afterAny(tokens, afterAny(tokens, at + 1, UP_TO), ARTICLES);
  if (isBetween !== isRangeWord) return undefined;
  if (token.text === '/') return maySlash && endsAt(tokens, at, 'range') ? at + 1 : undefined;
  if (!/^[-‐-―−]$/.test(token.text)) return undefined;
  // A minus at the beginning of a word excludes it.
  return token.isSpaced && behind?.isSpaced === false ? undefined : at + 1;
}
