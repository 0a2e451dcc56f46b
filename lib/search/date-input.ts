import { dayExists, dayNumber, monthSpan, yearSpan, ALL_DAYS, type DaySpan } from '@/lib/model/day';
import { germanDay, MONTHS } from '@/lib/model/date-german';
import { fold } from './fold';
import { DATE_ERRORS } from './texts';

export type DateInput =
  { readonly ok: true; readonly span: DaySpan } | { readonly ok: false; readonly error: string };

/**
 * The days that a date covers as a person types it in German: `2010`, `07/2010`, `Juli 2010`, `Jul 10`, `8.7.2010`,
 * `8. Juli 2010`, `2010-07-08`; or one sentence that says what is wrong and what to type.
 *
 * A year of two digits is one of 1950 to 2049, today and in fifty years: an address must not change its meaning.
 */
export function readDate(typed: string): DateInput {
  const trimmed = typed.trim();
  if (trimmed.length > LONGEST) return failure(DATE_ERRORS.notADate(trimmed));
  const text = plainDigits(trimmed)
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match) return read(match.groups ?? {}, text);
  }
  return failure(DATE_ERRORS.notADate(text));
}

/** Arabic-Indic digits as 0 to 9; those of full width become so by compatibility (NFKC). */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The month (1 to 12) of that name or abbreviation, in any spelling; undefined for other words. */
export function monthNamed(word: string): number | undefined {
  const month = MONTH_NAMES.findIndex((names) => names.includes(fold(word))) + 1;
  return month === 0 ? undefined : month;
}

export interface DateRange {
  /** The days asked for; undefined when no date was typed or none could be used. */
  readonly span?: DaySpan;
  readonly errors: readonly DateFieldError[];
}

export interface DateFieldError {
  readonly field: 'von' | 'bis';
  readonly message: string;
  /** Set when the two dates only have to change places. */
  readonly swap?: true;
}

/**
 * The days from the first day of `von` to the last day of `bis`; an empty field leaves that end open.
 *
 * A date that cannot be read is an error and is otherwise ignored; of two in the wrong order both are.
 */
export function readRange(von: string, bis: string): DateRange {
  const from = von.trim() === '' ? undefined : readDate(von);
  const to = bis.trim() === '' ? undefined : readDate(bis);
  const errors: DateFieldError[] = [];
  if (from?.ok === false) errors.push({ field: 'von', message: from.error });
  if (to?.ok === false) errors.push({ field: 'bis', message: to.error });
  const first = from?.ok ? from.span.first : undefined;
  const last = to?.ok ? to.span.last : undefined;
  if (first === undefined && last === undefined) return { errors };
  if (first !== undefined && last !== undefined && first > last) {
    return {
      errors: [
        {
          field: 'von',
          message: DATE_ERRORS.reversed(germanDay(first), germanDay(last)),
          swap: true,
        },
      ],
    };
  }
  return { span: { first: first ?? ALL_DAYS.first, last: last ?? ALL_DAYS.last }, errors };
}

const LONGEST = 60;

type Read = (part: Partial<Record<string, string>>, text: string) => DateInput;

/** Tried from the top; the first that fits decides. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [/^(?<year>\d{4})$/, ({ year }) => dateOf(year)],
  [
    /^(?<first>\d{4}) ?(?:[-/]|bis) ?(?<last>\d{4})$/i,
    ({ first = '', last = '' }) => failure(DATE_ERRORS.twoDates(first, last)),
  ],
  [
    /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/,
    ({ year, month, day }) => dateOf(year, Number(month), day),
  ],
  [
    /^(?<year>\d{4}) ?(?<sign>[/.]) ?(?<month>\d{1,2}) ?\k<sign> ?(?<day>\d{1,2})$/,
    ({ year, month, day }) => dateOf(year, Number(month), day),
  ],
  [/^(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/, ({ year, month }) => dateOf(year, Number(month))],
  [/^(?<month>\d{1,2}) ?\/ ?(?<year>\d{2})$/, ({ year, month }) => dateOf(year, Number(month))],
  [
    /^(?<day>\d{1,2}) ?\. ?(?<month>\d{1,2}) ?\. ?(?<year>\d+)$/,
    ({ year, month, day }) => dateOf(year, Number(month), day),
  ],
  [
    /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.?$/,
    (_part, text) => failure(DATE_ERRORS.yearMissing(text)),
  ],
  [/^(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4}|\d{2})$/, withSlashes],
  [/^(?<name>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?, ?(?<year>\d{4})$/u, namedMonth],
  [/^(?:(?<day>\d{1,2}) ?\.? ?)?(?<name>[\p{L}\p{M}]+)\.?(?: ?['’]?(?<year>\d+))?$/u, namedMonth],
];

/** 31/12/2010 and 12/31/2010 have one reading each, 8/7/2010 has two. */
function withSlashes(
  { first = '', second = '', year }: Partial<Record<string, string>>,
  text: string,
): DateInput {
  if (first === second || Number(first) > 12) return dateOf(year, Number(second), first);
  if (Number(second) > 12) return dateOf(year, Number(first), second);
  return failure(DATE_ERRORS.slashes(text));
}

function namedMonth(
  { day, name = '', year }: Partial<Record<string, string>>,
  text: string,
): DateInput {
  const month = monthNamed(name);
  if (month === undefined) return failure(DATE_ERRORS.notADate(text));
  if (year === undefined) return failure(DATE_ERRORS.yearMissing(text));
  return dateOf(year, month, day);
}

function dateOf(yearText = '', month?: number, dayText?: string): DateInput {
  if (yearText.length !== 4 && yearText.length !== 2)
    return failure(DATE_ERRORS.yearDigits(yearText));
  const year =
    yearText.length === 2
      ? Number(yearText) + (Number(yearText) < 50 ? 2000 : 1900)
      : Number(yearText);
  if (year === 0) return failure(DATE_ERRORS.noSuchYear);
  if (month === undefined) return success(yearSpan(year));
  const name = MONTHS[month - 1];
  if (name === undefined) return failure(DATE_ERRORS.noSuchMonth(month));
  if (dayText === undefined) return success(monthSpan(year, month));
  const day = Number(dayText);
  if (!dayExists(year, month, day))
    return failure(DATE_ERRORS.noSuchDay(day, name, String(year).padStart(4, '0')));
  const number = dayNumber(year, month, day);
  return success({ first: number, last: number });
}

/** Folded, in the order of the months: the name, the Austrian name, the usual abbreviations, the English name where it is no other word. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januar', 'jaenner', 'jan', 'jaen', 'january'],
  ['februar', 'feber', 'feb', 'february'],
  ['maerz', 'mrz', 'maer', 'marz', 'march'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun', 'juno', 'june'],
  ['juli', 'jul', 'julei', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['dezember', 'dez', 'december', 'dec'],
];

const success = (span: DaySpan): DateInput => ({ ok: true, span });
const failure = (error: string): DateInput => ({ ok: false, error });
