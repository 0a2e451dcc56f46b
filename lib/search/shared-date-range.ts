import { calendarOf, dayExists, dayNumber, monthSpan, yearSpan, type Day } from '@/lib/model/day';
import { afterConnector, type Connector } from './date-connectors';
import { monthNamed } from './date-input';
import { partAt, type DatePart } from './date-parts';
import { thirdAt, thirdOf, type Third } from './date-thirds';
import type { QueryToken } from './query-tokens';

/** A range whose first date leaves to the second what both share: 8. bis 10. Juli 2010, Juli bis September 2010, Anfang bis Mitte 2010. */
export function sharedRangeAt(
  tokens: readonly QueryToken[],
  at: number,
  connector: Connector,
): DatePart | undefined {
  const begin = beginningAt(tokens, at);
  if (!begin) return undefined;
  const place = afterConnector(tokens, begin.next, connector, true);
  const end = place === undefined ? undefined : partAt(tokens, place, 'word');
  if (!end || end.error !== undefined || end.form === 'year') return undefined;
  const isOneDay = end.span.first === end.span.last;
  if (isOneDay !== (begin.day !== undefined)) return undefined;
  const first = firstDay(begin, end);
  if (first === undefined || first > end.span.last) return undefined;
  return { ...end, span: { first, last: end.span.last }, form: 'sure', isLikely: true };
}

/** A date that lacks its year, and maybe its month. */
interface Beginning {
  readonly third?: Third;
  readonly day?: number;
  readonly month?: number;
  readonly next: number;
}

function beginningAt(tokens: readonly QueryToken[], at: number): Beginning | undefined {
  const third = thirdAt(tokens, at);
  if (!third) return dayAndMonthAt(tokens, at);
  const month = dayAndMonthAt(tokens, third.next);
  return month?.day === undefined ? { ...third, ...month } : undefined;
}

/** `8.`, `8. Juli`, `8.7.` or `Juli`. */
function dayAndMonthAt(tokens: readonly QueryToken[], at: number): Beginning | undefined {
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

function firstDay({ day, month: own, third }: Beginning, { span }: DatePart): Day | undefined {
  const [{ year: lastYear, month: shared }, to] = [calendarOf(span.first), calendarOf(span.last)];
  const month = own ?? shared;
  // November bis Februar 2010 began in 2009.
  const year = month > shared ? lastYear - 1 : lastYear;
  if (year < 1) return undefined;
  if (day !== undefined)
    return dayExists(year, month, day) ? dayNumber(year, month, day) : undefined;
  const isWithinYear = own === undefined && shared !== to.month;
  const whole = isWithinYear ? yearSpan(year) : monthSpan(year, month);
  return (third === undefined ? whole : thirdOf(whole, third))?.first;
}
