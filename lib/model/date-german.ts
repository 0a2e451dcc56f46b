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

/** A date in German words, as precise as it is: `8. Juli 2004`, `Juli 2004`, `um 2010`, `2004 bis 2010`, `seit 2004`. */
export function germanDate(date: ArchiveDate): string {
  if (date.precision !== 'interval') return qualified(germanSingle(date), date);
  const [from = '', to = ''] = date.edtf.split('/');
  if (from === '..') return `bis ${germanEnd(to)}`;
  if (to === '..') return `seit ${germanEnd(from)}`;
  return `${germanEnd(from)} bis ${germanEnd(to)}`;
}

/** `8. Juli 2004` */
export function germanDay(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  return `${dayOfMonth}. ${MONTHS[month - 1]} ${year}`;
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
      return date.approximate ? 'ungefähre Angabe, Tag unbekannt' : 'Tag unbekannt';
    case 'decade':
    case 'century':
      return 'Jahr unbekannt';
    case 'interval':
      return 'Zeitraum';
  }
}

const WHEN = { day: 'am', month: 'im', year: 'im Jahr' } as const;

function germanUnit(day: Day, unit: keyof typeof WHEN): string {
  const { year, month } = calendarOf(day);
  if (unit === 'day') return germanDay(day);
  return unit === 'month' ? `${MONTHS[month - 1]} ${year}` : String(year);
}

function germanEnd(edtf: string): string {
  const result = parseDate(edtf);
  return result.ok ? qualified(germanSingle(result.date), result.date) : edtf;
}

function germanSingle({ precision, span }: ArchiveDate): string {
  const { year, month } = calendarOf(span.first);
  switch (precision) {
    case 'day':
      return germanDay(span.first);
    case 'month':
      return `${MONTHS[month - 1]} ${year}`;
    case 'decade':
      return `${Math.floor(year / 10) * 10}er Jahre`;
    case 'century':
      return `${Math.floor(year / 100) + 1}. Jahrhundert`;
    case 'year':
    case 'interval':
      return String(year);
  }
}

function qualified(text: string, { approximate, uncertain }: ArchiveDate): string {
  return `${approximate ? 'um ' : ''}${text}${uncertain ? ' (unsicher)' : ''}`;
}
