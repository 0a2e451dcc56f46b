import { dayExists, dayNumber, isoOf, twoDigits } from './day';

/** What is wrong with a text that is no date, and what to write instead: for the forms that people type out of habit. */
export function dateError(text: string): string {
  const german = GERMAN.exec(text);
  if (german) {
    const { iso, error } = fromGerman(german);
    if (iso !== undefined) return `write ${iso}`;
    if (error !== undefined) return error;
  }
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(text))
    return `a date has no time of day: write ${text.slice(0, 10)}`;
  const range = rangeMeant(text);
  if (range !== undefined) return `\`${shortened(text)}\` is not a date, did you mean ${range}?`;
  return `\`${shortened(text)}\` is not a date: write 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (about) or 2010? (uncertain)`;
}

/** `there is no 30 February 2004` */
export function noSuchDay(year: string, month: number, day: number): string {
  return `there is no ${day} ${MONTHS_ENGLISH[month - 1]} ${year}`;
}

const GERMAN = /^(\d{1,2})\.\s?(?:(\d{1,2})\.\s?)?(\d{4})$/;

/** `08.07.2004`, `07.2004`: neither when the month is none. */
function fromGerman([, first = '', second, year = '']: readonly string[]): {
  iso?: string;
  error?: string;
} {
  const month = Number(second ?? first);
  if (month < 1 || month > 12) return {};
  if (second === undefined) return { iso: `${year}-${twoDigits(month)}` };
  const day = Number(first);
  return dayExists(Number(year), month, day)
    ? { iso: `${year}-${twoDigits(month)}-${twoDigits(day)}` }
    : { error: noSuchDay(year, month, day) };
}

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`;
const AFTER = /^(?:nach(?: dem)?|after|>)\s*(\S.*)$/i;
const BEFORE = /^(?:vor(?: dem)?|before|<)\s*(\S.*)$/i;
const FROM = /^(?:ab(?: dem)?|seit(?: dem)?|since|>=|≥)\s*(\S.*)$/i;
const UNTIL = /^(?:bis(?: zum)?|until|<=|≤)\s*(\S.*)$/i;
const RANGE = new RegExp(
  String.raw`^[[{(]?\s*(${DATE})?\s*(?:\.{2,}|…|/|,)\s*(${DATE})?\s*[\]})]?$`,
);

/** The day, month or year that is not known, but after or before which it lies, as EDTF writes it. */
function rangeMeant(text: string): string | undefined {
  const from = isoIn(FROM.exec(text)?.[1]);
  if (from !== undefined)
    return `\`[${from}..]\` (one day then or later) or \`${from}/..\` (since)`;
  const until = isoIn(UNTIL.exec(text)?.[1]);
  if (until !== undefined)
    return `\`[..${until}]\` (one day then or earlier) or \`../${until}\` (until)`;
  const after = beside(isoIn(AFTER.exec(text)?.[1]), 1);
  if (after !== undefined) return `\`[${after}..]\``;
  const before = beside(isoIn(BEFORE.exec(text)?.[1]), -1);
  if (before !== undefined) return `\`[..${before}]\``;
  const [, first = '', last = ''] = RANGE.exec(text) ?? [];
  return first === '' && last === '' ? undefined : `\`[${first}..${last}]\``;
}

/** A date as it can be written, of one that was typed in either way. */
function isoIn(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const german = GERMAN.exec(typed);
  if (german) return fromGerman(german).iso;
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(typed) ? typed : undefined;
}

/** The day, month or year after or before; undefined where there is none. */
function beside(iso: string | undefined, step: 1 | -1): string | undefined {
  const [year, month, day] = (iso?.split('-') ?? []).map(Number);
  if (year === undefined) return undefined;
  if (month === undefined) return inYears(year + step, '');
  if (day === undefined) {
    const number = year * 12 + month - 1 + step;
    return inYears(Math.floor(number / 12), `-${twoDigits((number % 12) + 1)}`);
  }
  return dayExists(year, month, day) ? isoOf(dayNumber(year, month, day) + step) : undefined;
}

function inYears(year: number, rest: string): string | undefined {
  return year >= 1 && year <= 9999 ? `${String(year).padStart(4, '0')}${rest}` : undefined;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

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
