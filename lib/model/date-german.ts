import type { DayOfYear } from './day-of-year';
import { ALL_DAYS, calendarOf, unitOf, type Day, type DaySpan } from './day';
import { parseDate, type ArchiveDate } from './date';

/** The months as German readers know them; index 0 is Januar. */
export const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/**
 * A date in German words, as precise as it is: `8. Juli 2004`, `Juli 2004`, `um 2010`, `2004 bis 2010`, `seit 2004`,
 * `nach dem 8. Juli 2010`, `um 2010, nach dem 8. Juli 2010`, `zwischen 2004 und Juli 2010`.
 */
export function germanDate(date: ArchiveDate): string {
  if (date.precision === 'oneOf') return germanOneOf(date.edtf);
  if (date.precision !== 'interval') return germanQualified(date);
  const [from = '', to = ''] = date.edtf.split('/');
  if (from === '..') return `bis ${germanEnd(to)}`;
  if (to === '..') return `seit ${germanEnd(from)}`;
  return `${germanEnd(from)} bis ${germanEnd(to)}`;
}

/** `8. Juli 2004` */
export function germanDay(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  return `${dayOfMonth}. ${MONTHS[month - 1]} ${written(year)}`;
}

/**
 * The days of a span, as coarse as both its ends are: `2004 bis 2010`, `Juli 2010`, `8. Juli 2010 bis 31. Dezember 2010`,
 * `ab 8. Juli 2010`, `bis 2004`; one day, month or year alone.
 */
export function germanSpan(span: DaySpan): string {
  const unit = unitOf(span);
  const [first, last] = [germanUnit(span.first, unit), germanUnit(span.last, unit)];
  if (first === last) return first;
  if (span.last >= ALL_DAYS.last) return `ab ${first}`;
  if (span.first <= ALL_DAYS.first) return `bis ${last}`;
  return `${first} bis ${last}`;
}

/** The same as an answer to „wann?“: `am 8. Juli 2010`, `im Juli 2010`, `im Jahr 2010`, `2004 bis 2010`. */
export function germanWhen(span: DaySpan): string {
  const unit = unitOf(span);
  const said = germanSpan(span);
  return said === germanUnit(span.first, unit) ? `${WHEN[unit]} ${said}` : said;
}

/** What is not known of the date, as a short remark for readers; undefined for a plain day. */
export function dateRemark(date: ArchiveDate): string | undefined {
  if (date.uncertain) return 'Datum unsicher';
  switch (date.precision) {
    case 'day':
      return date.approximate ? 'ungefähre Angabe' : undefined;
    case 'month':
    case 'year':
      return date.approximate ? 'ungefähre Angabe' : 'Tag unbekannt';
    case 'decade':
    case 'century':
      return 'Jahr unbekannt';
    case 'interval':
      return 'Zeitraum';
    case 'oneOf':
      return 'Datum erschlossen';
  }
}

const WHEN = { day: 'am', month: 'im', year: 'im Jahr' } as const;

function germanUnit(day: Day, unit: keyof typeof WHEN): string {
  const { year, month } = calendarOf(day);
  if (unit === 'day') return germanDay(day);
  return unit === 'month' ? `${MONTHS[month - 1]} ${written(year)}` : written(year);
}

function germanOneOf(edtf: string): string {
  const [from, to] = edtf.slice(1, -1).split('..').map(dateIn);
  if (from && to) {
    if (to.span.first <= from.span.first) return `${germanQualified(to)}, ${germanAfter(from)}`;
    if (from.span.last >= to.span.last) return `${germanQualified(from)}, ${germanBefore(to)}`;
    return `zwischen ${inDative(from)} und ${inDative(to)}`;
  }
  if (from) return germanAfter(from);
  return to ? germanBefore(to) : edtf;
}

/** The first that it may be, told by the last that it cannot be. */
function germanAfter(date: ArchiveDate): string {
  const before = date.span.first - 1;
  if (isQualified(date) || before < ALL_DAYS.first) return `${germanQualified(date)} oder später`;
  return `nach ${inDative(date, before)}`;
}

function germanBefore(date: ArchiveDate): string {
  const after = date.span.last + 1;
  if (isQualified(date) || after > ALL_DAYS.last) return `${germanQualified(date)} oder früher`;
  return `vor ${inDative(date, after)}`;
}

/** `dem 8. Juli 2010`, `Juli 2010`, `etwa 2010`: as precise as the date, of the day given. */
function inDative(date: ArchiveDate, day = date.span.first): string {
  const text = germanSingle({ ...date, span: { first: day, last: day } });
  const article = date.precision === 'day' ? 'dem ' : '';
  return `${date.approximate ? 'etwa ' : ''}${article}${text}${date.uncertain ? UNCERTAIN : ''}`;
}

function isQualified({ approximate, uncertain }: ArchiveDate): boolean {
  return approximate || uncertain;
}

function dateIn(edtf: string): ArchiveDate | undefined {
  const result = parseDate(edtf);
  return result.ok ? result.date : undefined;
}

function germanQualified(date: ArchiveDate): string {
  return qualified(germanSingle(date), date);
}

function germanEnd(edtf: string): string {
  const date = dateIn(edtf);
  return date ? germanQualified(date) : edtf;
}

function germanSingle({ precision, span }: ArchiveDate): string {
  const { year, month } = calendarOf(span.first);
  switch (precision) {
    case 'day':
      return germanDay(span.first);
    case 'month':
      return `${MONTHS[month - 1]} ${written(year)}`;
    case 'decade':
      return `${Math.floor(year / 10) * 10}er Jahre`;
    case 'century':
      return `${Math.floor(year / 100) + 1}. Jahrhundert`;
    case 'year':
    case 'interval':
    case 'oneOf':
      return written(year);
  }
}

function qualified(text: string, { approximate, uncertain }: ArchiveDate): string {
  return `${approximate ? 'um ' : ''}${text}${uncertain ? UNCERTAIN : ''}`;
}

const UNCERTAIN = ' (unsicher)';

/** With four digits, as it is read back: 0999. */
function written(year: number): string {
  return String(year).padStart(4, '0');
}

/** `8. Juli` */
export function germanDayOfYear({ month, day }: DayOfYear): string {
  return `${day}. ${MONTHS[month - 1]}`;
}
