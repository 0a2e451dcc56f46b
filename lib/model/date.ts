import { ALL_DAYS, dayExists, dayNumber, daysInMonth, twoDigits, type DaySpan } from './day';

/**
 * A date as the source gives it, in EDTF (ISO 8601-2, levels 0 and 1: https://www.loc.gov/standards/datetime/).
 *
 * `2021`, `2021-12` and `2021-12-08` are three different claims; `edtf` keeps the claim, `span` the days that it covers.
 * Supported: year, month, day; intervals with closed or open ends (`2004/2010`, `2004/..`, `../2010`); the qualifiers
 * `~` (about), `?` (uncertain) and `%` (both); unknown last digits (`201X`, `2004-XX`, `2004-07-XX`).
 * Not supported, with an error that says what to write instead: seasons, times, sets, years outside 0001 to 9999.
 */
export interface ArchiveDate {
  readonly edtf: string;
  readonly span: DaySpan;
  readonly precision: Precision;
  /** `~` or `%`: about. An interval is approximate when one of its ends is. */
  readonly approximate: boolean;
  /** `?` or `%`: uncertain. */
  readonly uncertain: boolean;
}

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval';

export type DateResult =
  | { readonly ok: true; readonly date: ArchiveDate }
  | { readonly ok: false; readonly error: string };

const parsed = new Map<string, DateResult>();

/** The date, or one sentence that says what is wrong and what to write. Equal text gives the same object. */
export function parseDate(text: string): DateResult {
  const known = parsed.get(text);
  if (known) return known;
  const result = text.includes('/') ? parseInterval(text) : parseSingle(text);
  // An archive has a few thousand different dates; text from outside must not fill the memory.
  if (parsed.size < 50_000) parsed.set(text, result);
  return result;
}

/** Earlier first; of two that begin on the same day the coarser one first, so that `2010` stands before `2010-01-01`. */
export function compareDates(a: ArchiveDate, b: ArchiveDate): number {
  return a.span.first - b.span.first || b.span.last - a.span.last;
}

function parseInterval(text: string): DateResult {
  const ends = text.split('/');
  const [from = '', to = ''] = ends;
  if (ends.length !== 2 || (from === '..' && to === '..')) return failure(text);
  const first = from === '..' ? undefined : parseSingle(from);
  const last = to === '..' ? undefined : parseSingle(to);
  if (first?.ok === false) return first;
  if (last?.ok === false) return last;
  const span = {
    first: first?.date.span.first ?? ALL_DAYS.first,
    last: last?.date.span.last ?? ALL_DAYS.last,
  };
  if (first && last && first.date.span.first > last.date.span.first) {
    return error(`the interval \`${text}\` ends before it begins: write \`${to}/${from}\``);
  }
  const ofEither = (key: 'approximate' | 'uncertain') =>
    Boolean(first?.date[key] || last?.date[key]);
  return success({
    edtf: text,
    span,
    precision: 'interval',
    approximate: ofEither('approximate'),
    uncertain: ofEither('uncertain'),
  });
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
  if (years.last === 0) return error('there is no year 0000: write a year from 0001 to 9999');
  if (years.first !== years.last) {
    if (monthText)
      return error(`\`${text}\` names a month of an unknown year: write \`${yearText}\``);
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
      return error(`\`${text}\` names a day of an unknown month: write \`${yearText}\``);
    return success({ edtf: text, span: spanOf(year, year), precision: 'year', ...flags });
  }
  const month = Number(monthText);
  if (month >= 21 && month <= 41)
    return error(
      `seasons like \`${text}\` are not supported: write the months, \`${yearText}-03/${yearText}-05\``,
    );
  if (month < 1 || month > 12)
    return error(`there is no month ${monthText}: write a month from 01 to 12`);
  if (dayText === undefined || dayText === 'XX') {
    const span = {
      first: dayNumber(year, month, 1),
      last: dayNumber(year, month, daysInMonth(year, month)),
    };
    return success({ edtf: text, span, precision: 'month', ...flags });
  }
  const day = Number(dayText);
  if (!dayExists(year, month, day))
    return error(`there is no ${day} ${MONTHS_ENGLISH[month - 1]} ${year}`);
  const number = dayNumber(year, month, day);
  return success({ edtf: text, span: { first: number, last: number }, precision: 'day', ...flags });
}

function spanOf(firstYear: number, lastYear: number): DaySpan {
  return { first: dayNumber(firstYear, 1, 1), last: dayNumber(lastYear, 12, 31) };
}

/** What to write instead, for the forms that people type out of habit. */
function failure(text: string): DateResult {
  const german = /^(\d{1,2})\.\s?(?:(\d{1,2})\.\s?)?(\d{4})$/.exec(text);
  if (german) {
    const [, first = '', second, year = ''] = german;
    const [day, month] =
      second === undefined ? [undefined, Number(first)] : [Number(first), Number(second)];
    if (month >= 1 && month <= 12 && (day === undefined || dayExists(Number(year), month, day))) {
      return error(
        `write ${year}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`,
      );
    }
    if (month >= 1 && month <= 12)
      return error(`there is no ${day} ${MONTHS_ENGLISH[month - 1]} ${year}`);
  }
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(text))
    return error(`a date has no time of day: write ${text.slice(0, 10)}`);
  return error(
    `\`${shortened(text)}\` is not a date: write 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (about) or 2010? (uncertain)`,
  );
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const success = (date: ArchiveDate): DateResult => ({ ok: true, date });
const error = (message: string): DateResult => ({ ok: false, error: message });

const MONTHS_ENGLISH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
