import { dayExists, dayNumber, isoOf, twoDigits } from './day';
import { meantDate } from './date-typed';

/** What is wrong with a text that is no date, and what to write instead: for the forms that people type out of habit. */
export function dateError(text: string): string {
  const meant = meantDate(text);
  if (meant) return 'iso' in meant ? `write ${meant.iso}` : meant.error;
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(text))
    return `a date has no time of day: write ${text.slice(0, 10)}`;
  const proposal = qualifiedMeant(text) ?? intervalMeant(text) ?? rangeMeant(text);
  if (proposal !== undefined)
    return `\`${shortened(text)}\` is not a date, did you mean ${proposal}?`;
  return `\`${shortened(text)}\` is not a date: write 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (about) or 2010? (uncertain)`;
}

const ABOUT = /^(?:um|ca\.?|circa|etwa|ungefähr|about|~)\s*(\S.*)$/i;
const PERHAPS = /^(?:wohl|vermutlich|wahrscheinlich|perhaps|probably|\?)\s*(\S.*)$/i;
const BOTH = /^(\S+?)(?:\?~|~\?)$/;

/** `um 2010`, `vermutlich 2010`, `2010?~` */
function qualifiedMeant(text: string): string | undefined {
  for (const [form, sign] of [
    [ABOUT, '~'],
    [PERHAPS, '?'],
    [BOTH, '%'],
  ] as const) {
    const iso = isoIn(form.exec(text)?.[1]);
    if (iso !== undefined) return `\`${iso}${sign}\``;
  }
  return undefined;
}

/** `2004-2010`, `2004–2010`, `2004 bis 2010`; `2004/10` may be a month or a year. */
function intervalMeant(text: string): string | undefined {
  const [, first = '', last = ''] =
    /^(\d{4})\s*(?:[-‐‑‒–—−/]|bis|to)\s*(\d{4}|\d{2})$/i.exec(text) ?? [];
  if (last.length === 4) return `\`${first}/${last}\``;
  if (last === '') return undefined;
  const year = `\`${first}/${first.slice(0, 2)}${last}\` (the years)`;
  return Number(last) >= 1 && Number(last) <= 12
    ? `\`${first}-${last}\` (the month) or ${year}`
    : year;
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
  const meant = meantDate(typed);
  if (meant) return 'iso' in meant ? meant.iso : undefined;
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
