import { say, type Message } from '@/lib/messages/message';
import { dayExists, dayNumber, isoOf, twoDigits } from './day';
import { meantDate } from './date-typed';

/** What is wrong with a text that is no date, and what to write instead: for the forms that people type out of habit. */
export function dateError(typed: string): Message {
  if (typed.trim() === '') return say('date-empty');
  const meant = meantDate(typed);
  if (meant) return 'iso' in meant ? say('date-in-another-form', meant) : meant.error;
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(typed))
    return say('date-with-time', { iso: typed.slice(0, 10) });
  const text = shortened(typed);
  return (
    qualifiedMeant(typed, text) ??
    intervalMeant(typed, text) ??
    rangeMeant(typed, text) ??
    say('date-malformed', { text })
  );
}

const ABOUT = /^(?:um|ca\.?|circa|etwa|ungefähr|about|~)\s*(\S.*)$/i;
const PERHAPS = /^(?:wohl|vermutlich|wahrscheinlich|perhaps|probably|\?)\s*(\S.*)$/i;
const BOTH = /^(\S+?)(?:\?~|~\?)$/;

/** `um 2010`, `vermutlich 2010`, `2010?~` */
function qualifiedMeant(typed: string, text: string): Message | undefined {
  for (const [form, sign] of [
    [ABOUT, '~'],
    [PERHAPS, '?'],
    [BOTH, '%'],
  ] as const) {
    const iso = isoIn(form.exec(typed)?.[1]);
    if (iso !== undefined) return say('date-about', { text, meant: `${iso}${sign}` });
  }
  return undefined;
}

/** `2004-2010`, `2004–2010`, `2004 bis 2010`; `2004/10` may be a month or a year. */
function intervalMeant(typed: string, text: string): Message | undefined {
  const [, first = '', last = ''] =
    /^(\d{4})\s*(?:[-‐‑‒–—−/]|bis|to)\s*(\d{4}|\d{2})$/i.exec(typed) ?? [];
  if (last.length === 4) return say('date-about', { text, meant: `${first}/${last}` });
  if (last === '') return undefined;
  const years = `${first}/${first.slice(0, 2)}${last}`;
  return Number(last) >= 1 && Number(last) <= 12
    ? say('date-years', { text, years, month: `${first}-${last}` })
    : say('date-years', { text, years });
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
function rangeMeant(typed: string, text: string): Message | undefined {
  const from = isoIn(FROM.exec(typed)?.[1]);
  if (from !== undefined) return say('date-since', { text, iso: from });
  const until = isoIn(UNTIL.exec(typed)?.[1]);
  if (until !== undefined) return say('date-until', { text, iso: until });
  const after = beside(isoIn(AFTER.exec(typed)?.[1]), 1);
  if (after !== undefined) return say('date-about', { text, meant: `[${after}..]` });
  const before = beside(isoIn(BEFORE.exec(typed)?.[1]), -1);
  if (before !== undefined) return say('date-about', { text, meant: `[..${before}]` });
  const [, first = '', last = ''] = RANGE.exec(typed) ?? [];
  return first === '' && last === ''
    ? undefined
    : say('date-about', { text, meant: `[${first}..${last}]` });
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
