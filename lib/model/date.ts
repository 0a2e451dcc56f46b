import { say, type Message } from '@/lib/messages/message';
import { dateError } from './date-repair';
import { noSuchDay } from './date-typed';
import { ALL_DAYS, dayExists, dayNumber, daysInMonth, type DaySpan } from './day';

/**
 * A date as the source gives it, in EDTF (ISO 8601-2: https://www.loc.gov/standards/datetime/; levels 0 and 1, of level 2
 * what is needed for a date that is known to be after or before another).
 *
 * `2021`, `2021-12` and `2021-12-08` are three different claims; `edtf` keeps the claim, `span` the days that it covers.
 * Supported: year, month, day; intervals with closed or open ends (`2004/2010`, `2004/..`, `../2010`); the qualifiers
 * `~` (about), `?` (uncertain) and `%` (both); unknown last digits (`201X`, `2004-XX`, `2004-07-XX`); one of a range
 * (`[2010-07-09..2010~]`: about 2010, but not before 9 July; `[2010-07-09..]`: then or later; `[..2004-07-07]`: then or
 * earlier). Unlike an interval, this is one day, month or year of which is not known which.
 * Not supported, with an error that says what to write instead: seasons, times, other sets, years outside 0001 to 9999.
 */
export interface ArchiveDate {
  readonly edtf: string;
  readonly span: DaySpan;
  readonly precision: Precision;
  /** `~` or `%`: about. An interval or a range is approximate when one of its ends is. */
  readonly approximate: boolean;
  /** `?` or `%`: uncertain. */
  readonly uncertain: boolean;
}

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval' | 'oneOf';

export type DateResult =
  | { readonly ok: true; readonly date: ArchiveDate }
  | { readonly ok: false; readonly error: Message };

const parsed = new Map<string, DateResult>();

/** The date, or what is wrong with it and what to write. Equal text gives the same object. */
export function parseDate(text: string): DateResult {
  const known = parsed.get(text);
  if (known) return known;
  const result = parseForm(text);
  // An archive has a few thousand different dates; text from outside must not fill the memory.
  if (parsed.size < 50_000) parsed.set(text, result);
  return result;
}

/** Earlier first; of two that begin on the same day the coarser one first, so that `2010` stands before `2010-01-01`. */
export function compareDates(a: ArchiveDate, b: ArchiveDate): number {
  return a.span.first - b.span.first || b.span.last - a.span.last;
}

function parseForm(text: string): DateResult {
  if (text.startsWith('[')) return parseOneOf(text);
  return text.includes('/') ? parseInterval(text) : parseSingle(text);
}

/** A set of which one member is meant; of the sets of EDTF level 2 only a single range. */
function parseOneOf(text: string): DateResult {
  const [, from, to] = /^\[([^[\],\s]*?)\.\.([^[\],\s]*)\]$/.exec(text) ?? [];
  if (from === undefined || to === undefined || from + to === '') return failure(text);
  if (from === to) return error(say('date-of-one-end', { text, date: from }));
  const first = from === '' ? undefined : parseSingle(from);
  const last = to === '' ? undefined : parseSingle(to);
  if (first?.ok === false) return first;
  if (last?.ok === false) return last;
  const vague = [from, to].find((end) => end.includes('X'));
  if (vague !== undefined) return error(say('date-vague-end', { text: vague }));
  const span = {
    first: first?.date.span.first ?? ALL_DAYS.first,
    last: last?.date.span.last ?? ALL_DAYS.last,
  };
  if (span.first > span.last)
    return error(say('date-range-reversed', { text, turned: `[${to}..${from}]` }));
  return success({ edtf: text, span, precision: 'oneOf', ...qualifiersOf(first, last) });
}

function parseInterval(text: string): DateResult {
  const ends = text.split('/');
  const [from = '', to = ''] = ends;
  if (ends.length !== 2 || (from === '..' && to === '..')) return failure(text);
  const first = from === '..' ? undefined : parseSingle(from);
  const last = to === '..' ? undefined : parseSingle(to);
  // `06/2004` is no interval that somebody meant.
  if ((first?.ok === false || last?.ok === false) && NO_INTERVAL.test(text)) return failure(text);
  if (first?.ok === false) return first;
  if (last?.ok === false) return last;
  const span = {
    first: first?.date.span.first ?? ALL_DAYS.first,
    last: last?.date.span.last ?? ALL_DAYS.last,
  };
  if (first && last && first.date.span.first > last.date.span.first) {
    return error(say('date-interval-reversed', { text, turned: `${to}/${from}` }));
  }
  return success({ edtf: text, span, precision: 'interval', ...qualifiersOf(first, last) });
}

const NO_INTERVAL = /^\d{1,2}\/\d{4}$|^\d{4}\/\d{2}$/;

type Parsed = Extract<DateResult, { ok: true }>;

function qualifiersOf(
  ...ends: readonly (Parsed | undefined)[]
): Pick<ArchiveDate, 'approximate' | 'uncertain'> {
  return {
    approximate: ends.some((end) => end?.date.approximate),
    uncertain: ends.some((end) => end?.date.uncertain),
  };
}

function parseSingle(text: string): DateResult {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/.exec(text);
  if (!match) return failure(text);
  const [, yearText = '', monthText, dayText, qualifier = ''] = match;
  const flags = {
    approximate: '~%'.includes(qualifier) && qualifier !== '',
    uncertain: '?%'.includes(qualifier) && qualifier !== '',
  };
  const years = {
    first: Number(yearText.replaceAll('X', '0')),
    last: Number(yearText.replaceAll('X', '9')),
  };
  if (years.last === 0) return error(say('date-year-zero'));
  if (years.first !== years.last) {
    if (monthText) return error(say('date-month-of-unknown-year', { text, year: yearText }));
    return success({
      edtf: text,
      span: spanOf(Math.max(years.first, 1), years.last),
      precision: yearText.endsWith('XX') ? 'century' : 'decade',
      ...flags,
    });
  }
  const year = years.first;
  if (monthText === undefined || monthText === 'XX') {
    if (dayText && dayText !== 'XX')
      return error(say('date-day-of-unknown-month', { text, year: yearText }));
    return success({ edtf: text, span: spanOf(year, year), precision: 'year', ...flags });
  }
  const month = Number(monthText);
  if (month >= 21 && month <= 41) return error(say('date-season', { text, year: yearText }));
  if (month < 1 || month > 12) return error(say('date-no-such-month', { month: monthText }));
  if (dayText === undefined || dayText === 'XX') {
    const span = {
      first: dayNumber(year, month, 1),
      last: dayNumber(year, month, daysInMonth(year, month)),
    };
    return success({ edtf: text, span, precision: 'month', ...flags });
  }
  const day = Number(dayText);
  if (!dayExists(year, month, day)) return error(noSuchDay(yearText, month, day));
  const number = dayNumber(year, month, day);
  return success({ edtf: text, span: { first: number, last: number }, precision: 'day', ...flags });
}

function spanOf(firstYear: number, lastYear: number): DaySpan {
  return { first: dayNumber(firstYear, 1, 1), last: dayNumber(lastYear, 12, 31) };
}

const success = (date: ArchiveDate): DateResult => ({ ok: true, date });
const failure = (text: string): DateResult => error(dateError(text));
const error = (message: Message): DateResult => ({ ok: false, error: message });
