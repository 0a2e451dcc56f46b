import { calendarOf, dayNumber, type DaySpan } from '@/lib/model/day';
import { monthNamed, readDate } from './date-input';
import { wordAt, type QueryToken } from './query-tokens';

/** A date at a place of a query, by itself: `8. Juli 2010`, `2010`, `1990er Jahre`. */
export interface DatePoint {
  readonly span: DaySpan;
  /** Where it goes on. */
  readonly next: number;
  /** `year`: four digits alone; `month`: 7/2010, Juli 10. Both may be other numbers; anything else is `sure`. */
  readonly form: 'year' | 'month' | 'sure';
  /** Not so for numbers of four digits that are rather a count than a year. */
  readonly isLikely: boolean;
  /** There is no such date; the span is empty. */
  readonly error?: string;
}

/** What may follow a date: `range` allows for the hyphen or slash of 2004-2010 as well. */
export type Ending = 'word' | 'range';

/** The longest date that begins with this token; one that does not exist comes with its `error`. Undefined when there is none. */
export function pointAt(
  tokens: readonly QueryToken[],
  at: number,
  ending: Ending,
): DatePoint | undefined {
  return (
    decadeAt(tokens, at, ending) ??
    centuryAt(tokens, at, ending) ??
    longestDateAt(tokens, at, ending)
  );
}

/** Whether what was typed may end here. */
export function endsAt(tokens: readonly QueryToken[], next: number, ending: Ending): boolean {
  const [token, behind] = [tokens[next], tokens[next + 1]];
  if (!token || token.isSpaced || token.kind === 'quoted') return true;
  const isLast = behind === undefined;
  if (/^[-‐-―−/]$/.test(token.text)) return ending === 'range' || isLast;
  if (/^[,;:!?)\]}%‰€$£"„“”«»|]$/.test(token.text)) return true;
  return /^[.…]$/.test(token.text) && (isLast || behind.isSpaced || /^[)\]]$/.test(behind.text));
}

/** The longest run of tokens that is a date. */
function longestDateAt(
  tokens: readonly QueryToken[],
  at: number,
  ending: Ending,
): DatePoint | undefined {
  const first = tokens[at];
  if (!first || !(first.kind === 'number' || monthNamed(first.text) !== undefined))
    return undefined;
  let wrong: DatePoint | undefined;
  for (let next = Math.min(at + LONGEST_POINT, tokens.length); next > at; next--) {
    if (!endsAt(tokens, next, ending)) continue;
    const text = writtenBetween(tokens, at, next);
    const read = text === undefined ? undefined : readDate(text);
    if (text === undefined || !read) continue;
    if (read.ok) return wrong ?? { span: read.span, next, ...formOf(text, read.span) };
    if (!wrong && isClearlyDate(text))
      wrong = { span: NO_DAYS, next, form: 'sure', isLikely: true, error: read.error };
  }
  return wrong;
}

/** No date, and certainly meant as one: 31.02.2010, 8. Juli 201. */
function isClearlyDate(text: string): boolean {
  const name = /[\p{L}\p{M}]+/u.exec(text)?.[0];
  if (name !== undefined && monthNamed(name) === undefined) return false;
  return CLEARLY_DATES.some((shape) => shape.test(text));
}

/** As typed, with one space where there was any; undefined across quotation marks. */
function writtenBetween(
  tokens: readonly QueryToken[],
  at: number,
  next: number,
): string | undefined {
  let text = '';
  for (let place = at; place < next; place++) {
    const token = tokens[place];
    if (!token || token.kind === 'quoted') return undefined;
    text += place > at && token.isSpaced ? ` ${token.text}` : token.text;
  }
  return text.replace(/[‐-―−]/g, '-');
}

function formOf(text: string, span: DaySpan): Pick<DatePoint, 'form' | 'isLikely'> {
  const { year } = calendarOf(span.first);
  const isLikely = year >= LIKELY_YEARS.first && year <= LIKELY_YEARS.last;
  if (/^\d{4}$/.test(text)) return { form: 'year', isLikely };
  if (/^(?:\d{1,2} ?[/.-] ?\d+|[\p{L}\p{M}]+\.? ?\d{2})$/u.test(text))
    return { form: 'month', isLikely };
  return { form: 'sure', isLikely: true };
}

/** 1990er Jahre, 1990er-Jahren: as the archive prints a decade. 2010er alone stays a word. */
function decadeAt(
  tokens: readonly QueryToken[],
  at: number,
  ending: Ending,
): DatePoint | undefined {
  const [number, suffix] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number' || !/^\d{3}0$/.test(number.text)) return undefined;
  if (suffix?.folded !== 'er' || suffix.isSpaced) return undefined;
  const place = tokens[at + 2]?.text === '-' ? at + 3 : at + 2;
  if (!/^jahren?$/.test(wordAt(tokens, place)) || !endsAt(tokens, place + 1, ending))
    return undefined;
  const year = Number(number.text);
  return yearsPoint(year, year + 9, place + 1);
}

/** 21. Jahrhundert: as the archive prints a century. */
function centuryAt(
  tokens: readonly QueryToken[],
  at: number,
  ending: Ending,
): DatePoint | undefined {
  const [number, dot] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number' || dot?.text !== '.' || dot.isSpaced) return undefined;
  if (!/^jahrhunderts?$/.test(wordAt(tokens, at + 2)) || !endsAt(tokens, at + 3, ending))
    return undefined;
  const century = Number(number.text);
  if (century < 1 || century > 100) return undefined;
  return yearsPoint((century - 1) * 100, century * 100 - 1, at + 3);
}

function yearsPoint(first: number, last: number, next: number): DatePoint {
  const span = { first: dayNumber(Math.max(first, 1), 1, 1), last: dayNumber(last, 12, 31) };
  return { span, next, form: 'sure', isLikely: true };
}

/** Numbers of four digits that are taken for years when nothing else says so. */
const LIKELY_YEARS = { first: 1800, last: 2099 };
/** 8. Jul. '10 */
const LONGEST_POINT = 6;
const NO_DAYS: DaySpan = { first: 0, last: -1 };

const CLEARLY_DATES = [
  /^\d{1,2} ?\. ?\d{1,2} ?\. ?\d{4}$/,
  /^(?:0?[1-9]|[12]\d|3[01]) ?\. ?(?:0?[1-9]|1[0-2]) ?\. ?\d{2}$/,
  /^\d{4}-\d{2}-\d{2}$/,
  /^\d{4}[/.]\d{1,2}[/.]\d{1,2}$/,
  /^\d{1,2}\/\d{1,2}\/\d{4}$/,
  /^\d{1,2}(?:\.| |\. )[\p{L}\p{M}]+\.? ?\d{1,9}$/u,
  /^[\p{L}\p{M}]+\.? ?(?:0000|\d{5,9})$/u,
];
