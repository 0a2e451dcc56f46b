import { germanWhen } from '@/lib/model/date-german';
import { calendarOf, twoDigits, unitOf, type Day, type DaySpan } from '@/lib/model/day';
import { readDate, readRange } from './date-input';
import type { AskedDays } from './date-periods';
import { datesAmongWords, spanOf, type DateMention } from './dates-among-words';
import { isFunctionWord, wordsOf } from './fold';
import { tokensOf } from './german/tokens';
import type { Glossary } from './glossary';
import { changed, type SearchQuery } from './query';
import { tokensOfQuery } from './query-tokens';
import { DATES_AMONG_WORDS as TEXTS } from './texts';

export interface DateConditions {
  /** The same search with the date in its own fields. */
  readonly query: SearchQuery;
  /** The search with that date as words; undefined when there was none among the words. */
  readonly asWords?: SearchQuery;
  /** What was searched as words and may be meant as a date. */
  readonly offers: readonly DateOffer[];
  /** What is wrong with dates among the words; these were searched as words. */
  readonly errors: readonly string[];
  /** Other sentences for the reader about how dates were understood. */
  readonly notices: readonly string[];
}

type DateField = 'von' | 'bis';

export interface DateOffer {
  readonly remark: string;
  /** What was typed. */
  readonly text: string;
  /** The search with it as a date. */
  readonly query: SearchQuery;
}

/**
 * Moves the date that stands among the words of a query into its fields, where it takes the place of what was there.
 *
 * Only one date can be asked for, or one for each end: the first that is more than a year alone, else the first; none for an
 * end in `filled`, which was typed with its sign (`von:2004`). What else looks like a date stays among the words, in quotation
 * marks, so that the address of the result means the same again.
 */
export function takeDateConditions(
  query: SearchQuery,
  glossary: Glossary,
  filled: ReadonlySet<DateField> = new Set(),
): DateConditions {
  const { q } = query;
  const mentions = datesAmongWords(q, nameFinder(q, glossary));
  if (mentions.length === 0) return { query, offers: [], errors: [], notices: [] };
  const used = usedOf(mentions, filled);
  const without = (cut: readonly DateMention[]) =>
    settled(rewritten(q, mentions, cut), cut.length > 0, glossary);
  const change = used.length > 0 ? fieldsOf(daysOf(used), query) : {};
  return {
    query: { ...query, ...change, q: without(used) },
    ...(used.length > 0 && { asWords: changed(query, { q: without([]) }) }),
    offers: mentions
      .filter(({ reading }) => reading === 'name' || reading === 'either')
      .slice(0, MOST_REMARKS)
      .map((mention) => ({
        remark: TEXTS[mention.reading === 'either' ? 'either' : 'name'](mention.text),
        text: mention.text,
        query: changed(query, { ...fieldsOf(daysOf([mention]), query), q: without([mention]) }),
      })),
    errors: mentions
      .flatMap(({ error, text }) => (error === undefined ? [] : [TEXTS.wrong(error, text)]))
      .slice(0, MOST_REMARKS),
    notices: noticesOf(query, mentions, used, change),
  };
}

/** Those that become the condition: the one that says most, or the first two that name one end each. */
function usedOf(mentions: readonly DateMention[], filled: ReadonlySet<DateField>): DateMention[] {
  const dates = mentions.filter(
    ({ reading, days }) =>
      reading === 'date' &&
      !(filled.has('von') && days?.first !== undefined) &&
      !(filled.has('bis') && days?.last !== undefined),
  );
  const telling = dates.filter(({ isBareYear }) => !isBareYear);
  const [best, ...others] = telling.length > 0 ? telling : dates;
  if (!best) return [];
  const other = others.find(({ days }) => completes(best.days, days));
  return other ? [best, other] : [best];
}

/** Whether one names the end that the other leaves open, and in the right order. */
function completes(a: AskedDays = {}, b: AskedDays = {}): boolean {
  const { first = a.first, last = a.last } = b;
  const isOneEach = Object.keys(a).length + Object.keys(b).length === 2;
  return isOneEach && first !== undefined && last !== undefined && first <= last;
}

function daysOf(mentions: readonly DateMention[]): AskedDays {
  return mentions.reduce<AskedDays>((all, { days }) => ({ ...all, ...days }), {});
}

/** The days as the date fields say them. An end that is left open keeps what is there, unless that contradicts. */
export function fieldsOf(
  days: AskedDays,
  query: SearchQuery,
): Partial<Pick<SearchQuery, DateField>> {
  const span = spanOf(days);
  const unit = unitOf(span);
  const von = days.first === undefined ? query.von : dayAsTyped(days.first, unit);
  const bis = days.last === undefined ? query.bis : dayAsTyped(days.last, unit);
  if (!readRange(von, bis).errors.some(({ swap }) => swap)) return { von, bis };
  return days.first === undefined ? { von: '', bis } : { von, bis: '' };
}

/** A day as it is typed into a date field, as exactly as the unit says: `2010`, `07/2010`, `08.07.2010`. */
export function dayAsTyped(day: Day, unit: ReturnType<typeof unitOf>): string {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  const years = String(year).padStart(4, '0');
  if (unit === 'year') return years;
  const months = `${twoDigits(month)}${unit === 'month' ? '/' : '.'}${years}`;
  return unit === 'month' ? months : `${twoDigits(dayOfMonth)}.${months}`;
}

/** The words without the dates that are cut out; others that would be understood as dates are put in quotation marks. */
function rewritten(
  q: string,
  mentions: readonly DateMention[],
  cut: readonly DateMention[],
): string {
  const strayMarks = tokensOfQuery(q)
    .filter(({ kind, text }) => kind === 'sign' && /["„“”«»]/.test(text))
    .map(({ from, to }) => ({ from, to, by: ' ' }));
  const edits = mentions.flatMap((mention) => {
    if (cut.includes(mention)) return [{ ...withSigns(q, mention), by: ' ' }];
    const isOneWord = /^[\p{L}\p{N}]+$/u.test(mention.text);
    const mustQuote =
      mention.reading === 'date' ||
      ((mention.reading === 'either' || mention.reading === 'excluded') && !isOneWord);
    return mustQuote ? [{ from: mention.from, to: mention.to, by: `"${mention.text}"` }] : [];
  });
  let result = '';
  let end = 0;
  for (const { from, to, by } of [...strayMarks, ...edits].sort((a, b) => a.from - b.from)) {
    if (from < end) continue;
    result += q.slice(end, from) + by;
    end = to;
  }
  return (result + q.slice(end)).replace(/\s+/g, ' ').trim();
}

/** The place with the comma behind it, or the brackets around, or the ODER beside it. */
function withSigns(q: string, { from, to, reading }: DateMention): { from: number; to: number } {
  const or = reading === 'either' ? /^\s+(?:ODER|OR|\|)\s/.exec(q.slice(to, to + 10)) : null;
  if (or) return { from, to: to + or[0].length };
  const orBefore = reading === 'either' ? /\s(?:ODER|OR|\|)\s+$/.exec(q.slice(0, from)) : null;
  if (orBefore) return { from: orBefore.index, to };
  const before = /[([]$/.test(q.slice(0, from).slice(-1));
  const behind = /^[)\]]/.test(q.slice(to, to + 1));
  if (before && behind) return { from: from - 1, to: to + 1 };
  const sign = /^[,;.:!?]/.test(q.slice(to, to + 1));
  return { from, to: sign ? to + 1 : to };
}

/** Without words that say nothing once the date is gone, and so that it is read the same when it is read again. */
function settled(q: string, isCut: boolean, glossary: Glossary): string {
  const hasSigns = /["„“”«»*]|(?:^|\s)[-–−]\S/.test(q);
  if (isCut && !hasSigns && wordsOf(q).every(isFunctionWord)) return '';
  const again = datesAmongWords(q, nameFinder(q, glossary));
  return again.some(({ reading }) => reading === 'date') ? rewritten(q, again, []) : q;
}

/** Tells the places of names of several words that the glossary knows, as Agenda 2010. */
function nameFinder(q: string, glossary: Glossary): (from: number, to: number) => boolean {
  let names: { from: number; to: number }[] | undefined;
  return (from, to) => {
    names ??= namesIn(q, glossary);
    return names.some((name) => name.from < from && to <= name.to);
  };
}

function namesIn(q: string, glossary: Glossary): { from: number; to: number }[] {
  const tokens = tokensOf(q);
  const words = tokens.map(({ word }) => word);
  return tokens.flatMap(({ start }, at) => {
    const last = tokens[at + (glossary.groupAt(words, at)?.length ?? 1) - 1];
    return last && last.start > start ? [{ from: start, to: last.end }] : [];
  });
}

function noticesOf(
  query: SearchQuery,
  mentions: readonly DateMention[],
  used: readonly DateMention[],
  change: Partial<Pick<SearchQuery, DateField>>,
): string[] {
  const excluded = mentions.filter(({ reading }) => reading === 'excluded');
  const others = mentions.filter((each) => each.reading === 'date' && !used.includes(each));
  const days = daysOf(used);
  const replaced = [
    ...replacedField('von', query.von, change.von, days.first, ({ first }) => first),
    ...replacedField('bis', query.bis, change.bis, days.last, ({ last }) => last),
  ];
  return [
    ...excluded.slice(0, MOST_REMARKS).map(({ text }) => TEXTS.excluded(text)),
    ...(others.length > 0 ? [anotherNotice(others, used)] : []),
    ...used.flatMap(({ isReversed, text, days: understood }) =>
      isReversed && understood ? [TEXTS.reversed(text, germanWhen(spanOf(understood)))] : [],
    ),
    ...used.flatMap(({ remark }) => (remark === undefined ? [] : [remark])),
    ...(replaced.length > 0 ? [TEXTS.replaced(replaced)] : []),
  ];
}

function anotherNotice(others: readonly DateMention[], used: readonly DateMention[]): string {
  const named = others.slice(0, MOST_REMARKS).map(({ text }) => text);
  return TEXTS.another(
    used.map(({ text }) => text),
    named,
    others.length - named.length,
  );
}

/** What stood in a field and is no longer asked for, spelt out; nothing when it meant the same. */
function replacedField(
  field: DateField,
  before: string,
  after: string | undefined,
  day: Day | undefined,
  edgeOf: (span: DaySpan) => Day,
): string[] {
  if (before === '' || after === undefined || after === before) return [];
  const read = readDate(before);
  return read.ok && edgeOf(read.span) === day ? [] : [TEXTS.replacedField(field, before)];
}

const MOST_REMARKS = 3;
