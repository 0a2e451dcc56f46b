import { say, type Message } from '@/lib/messages/message';
import { dayExists, twoDigits } from './day';

/** What somebody meant who typed a date in another form than EDTF. */
export type Meant =
  /** As EDTF writes it. */
  | { readonly iso: string }
  /** There is no such day. */
  | { readonly error: Message };

/**
 * A year, month or day in one of the forms that people type out of habit: `8.7.2004`, `2004-7-8`, `2004.07.08`, `20040708`,
 * `8. Juli 2004`, `Jul 2004`, `07/2004`, with any dash. Undefined for everything else: a year of two digits is not guessed.
 */
export function meantDate(text: string): Meant | undefined {
  const typed = text.trim().replace(/[‐‑‒–—−]/g, '-');
  for (const [form, read] of FORMS) {
    const parts = form.exec(typed)?.groups;
    const meant = parts && read(parts);
    if (meant) return meant;
  }
  return undefined;
}

/** That there is no 30 February 2004. */
export function noSuchDay(year: string, month: number, day: number): Message {
  return say('date-no-such-day', { year, month, day });
}

type Parts = Readonly<Record<string, string | undefined>>;

const SEPARATOR = String.raw`\s?[-./]\s?`;
const FORMS: readonly (readonly [RegExp, (parts: Parts) => Meant | undefined])[] = [
  [/^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/, numbered],
  [
    new RegExp(`^(?<year>\\d{4})${SEPARATOR}(?<month>\\d{1,2})${SEPARATOR}(?<day>\\d{1,2})$`),
    numbered,
  ],
  [/^(?<year>\d{4})[-.](?<month>\d{1,2})$/, numbered],
  [
    new RegExp(`^(?<day>\\d{1,2})${SEPARATOR}(?<month>\\d{1,2})${SEPARATOR}(?<year>\\d{4})$`),
    numbered,
  ],
  [new RegExp(`^(?<month>\\d{1,2})${SEPARATOR}(?<year>\\d{4})$`), numbered],
  [/^(?:(?<day>\d{1,2})(?:\.\s?|\s))?(?<name>\p{L}{3,9})(?:\.\s?|\s)(?<year>\d{4})$/u, named],
];

function numbered({ year = '', month, day }: Parts): Meant | undefined {
  return dateOf(year, Number(month), day);
}

function named({ year = '', name = '', day }: Parts): Meant | undefined {
  const typed = name.toLowerCase();
  const place = MONTHS.findIndex(({ german, english }) =>
    [german, german.replace('ä', 'ae'), german.replace('ä', 'a'), english].some((month) =>
      month.toLowerCase().startsWith(typed),
    ),
  );
  return place < 0 ? undefined : dateOf(year, place + 1, day);
}

function dateOf(year: string, month: number, day: string | undefined): Meant | undefined {
  if (month < 1 || month > 12 || Number(year) < 1) return undefined;
  const iso = `${year}-${twoDigits(month)}`;
  if (day === undefined) return { iso };
  return dayExists(Number(year), month, Number(day))
    ? { iso: `${iso}-${twoDigits(Number(day))}` }
    : { error: noSuchDay(year, month, Number(day)) };
}

const MONTHS = [
  { german: 'Januar', english: 'January' },
  { german: 'Februar', english: 'February' },
  { german: 'März', english: 'March' },
  { german: 'April', english: 'April' },
  { german: 'Mai', english: 'May' },
  { german: 'Juni', english: 'June' },
  { german: 'Juli', english: 'July' },
  { german: 'August', english: 'August' },
  { german: 'September', english: 'September' },
  { german: 'Oktober', english: 'October' },
  { german: 'November', english: 'November' },
  { german: 'Dezember', english: 'December' },
] as const;
