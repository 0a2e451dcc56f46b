import { ALL_DAYS, type Day, type DaySpan } from '@/lib/model/day';
import { afterConnector, afterUpTo, type Connector } from './date-connectors';
import { partAt, type DatePart } from './date-parts';
import { afterAny, ARTICLES, wordAt, type QueryToken } from './query-tokens';
import { sharedRangeAt } from './shared-date-range';

/** Days asked for; an end that was not named is open. At least one is there. */
export interface AskedDays {
  readonly first?: Day;
  readonly last?: Day;
}

/** Days at a place of a query, with the words of time around them: `seit 2010`, `vom 8. bis 10. Juli 2010`. */
export interface Period extends Pick<DatePart, 'form' | 'isLikely' | 'error' | 'remark'> {
  readonly days: AskedDays;
  readonly next: number;
  readonly isReversed: boolean;
}

/** The longest period that begins with this token. Undefined when there is none. */
export function periodAt(tokens: readonly QueryToken[], at: number): Period | undefined {
  const period = plainPeriodAt(tokens, at);
  return (
    period &&
    (openedAt(tokens, period) ?? danglingAt(tokens, period) ?? boundedAt(tokens, period) ?? period)
  );
}

/** `2010–` at the end of what was typed: from then on. */
function danglingAt(tokens: readonly QueryToken[], { days, next, ...rest }: Period) {
  const dash = tokens[next];
  const isDangling =
    dash !== undefined &&
    /^[-‐-―−]$/.test(dash.text) &&
    !dash.isSpaced &&
    next + 1 === tokens.length &&
    days.first !== undefined &&
    days.last !== undefined;
  return isDangling ? sure({ ...rest, days: { first: days.first }, next: next + 1 }) : undefined;
}

/** `2010 oder später`, `Juli 2010 oder früher`: as the archive prints a date that is only known from one side. */
function openedAt(tokens: readonly QueryToken[], { days, next, ...rest }: Period) {
  const { first, last } = days;
  if (wordAt(tokens, next) !== 'oder' || first === undefined || last === undefined)
    return undefined;
  const open = OPEN.get(wordAt(tokens, next + 1));
  if (!open) return undefined;
  return sure({ ...rest, days: open === 'later' ? { first } : { last }, next: next + 2 });
}

const OPEN: ReadonlyMap<string, 'later' | 'earlier'> = new Map([
  ['spaeter', 'later'],
  ['frueher', 'earlier'],
]);

/** `um 2010, nach dem 8. Juli 2010`: the days that both leave. */
function boundedAt(tokens: readonly QueryToken[], { days, next, ...rest }: Period) {
  const { first, last } = days;
  if (tokens[next]?.text !== ',' || first === undefined || last === undefined) return undefined;
  const plain = plainPeriodAt(tokens, next + 1);
  const bound = plain && (openedAt(tokens, plain) ?? plain);
  if (!bound || bound.error !== undefined || Object.keys(bound.days).length !== 1) return undefined;
  const both = {
    first: Math.max(first, bound.days.first ?? first),
    last: Math.min(last, bound.days.last ?? last),
  };
  return both.first > both.last ? undefined : sure({ ...rest, days: both, next: bound.next });
}

function plainPeriodAt(tokens: readonly QueryToken[], at: number): Period | undefined {
  const limit = limitAt(tokens, at);
  if (limit) return limit;
  const lead = LEADS.get(wordAt(tokens, at));
  if (!lead) return rangeAt(tokens, at, 'bis') ?? consecutiveAt(tokens, at) ?? alone(tokens, at);
  const place = lead === 'until' ? afterUpTo(tokens, at + 1) : afterAny(tokens, at + 1, ARTICLES);
  switch (lead) {
    case 'between':
      return sure(rangeAt(tokens, place, 'und'));
    case 'of':
      return rangeAt(tokens, place, 'bis') ?? onwards(tokens, place) ?? alone(tokens, place);
    case 'since':
      return sure(rangeAt(tokens, place, 'bis') ?? from(tokens, place));
    case 'from':
      return rangeAt(tokens, place, 'bis') ?? from(tokens, place);
    case 'until':
      return changed(partAt(tokens, place, 'word'), ({ last }) => ({ last }));
    case 'before':
      return changed(partAt(tokens, place, 'word'), ({ first }) =>
        first > ALL_DAYS.first ? { last: first - 1 } : undefined,
      );
    case 'after':
      return changed(partAt(tokens, place, 'word'), ({ last }) =>
        last < ALL_DAYS.last ? { first: last + 1 } : undefined,
      );
    case 'in':
      return rangeAt(tokens, place, 'bis') ?? alone(tokens, place);
  }
}

/** `spätestens 2005`, `frühestens am 8. Juli 2010`, `nicht nach 2010`, `nicht vor 2005`. */
function limitAt(tokens: readonly QueryToken[], at: number): Period | undefined {
  const [word, following] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const isNot = word === 'nicht' && (following === 'vor' || following === 'nach');
  const limit = LIMITS.get(isNot ? `${word} ${following}` : word);
  if (!limit) return undefined;
  const preposition = afterAny(tokens, at + (isNot ? 2 : 1), AT);
  const place = afterAny(tokens, afterAny(tokens, preposition, AT), ARTICLES);
  return sure(
    changed(partAt(tokens, place, 'word'), ({ first, last }) =>
      limit === 'first' ? { first } : { last },
    ),
  );
}

const LIMITS: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['fruehestens', 'first'],
  ['nicht vor', 'first'],
  ['spaetestens', 'last'],
  ['nicht nach', 'last'],
]);
const AT: ReadonlySet<string> = new Set(['am', 'im', 'in', 'ab', 'bis', 'zum']);

/** `8. und 9. Juli 2010`: two days, one after the other. */
function consecutiveAt(tokens: readonly QueryToken[], at: number): Period | undefined {
  const days = sharedAt(tokens, at, 'und');
  const { first, last } = days?.days ?? {};
  return first !== undefined && last === first + 1 ? days : undefined;
}

type Lead = 'between' | 'of' | 'since' | 'from' | 'until' | 'before' | 'after' | 'in';

const LEADS: ReadonlyMap<string, Lead> = new Map([
  ['zwischen', 'between'],
  ['von', 'of'],
  ['vom', 'of'],
  ['seit', 'since'],
  ['ab', 'from'],
  ['bis', 'until'],
  ['vor', 'before'],
  ['nach', 'after'],
  ['am', 'in'],
  ['im', 'in'],
  ['in', 'in'],
  ['aus', 'in'],
]);

function alone(tokens: readonly QueryToken[], at: number): Period | undefined {
  return changed(partAt(tokens, at, 'word'), (span) => span);
}

function from(tokens: readonly QueryToken[], at: number): Period | undefined {
  return changed(partAt(tokens, at, 'word'), ({ first }) => ({ first }));
}

/** von 2010 an */
function onwards(tokens: readonly QueryToken[], at: number): Period | undefined {
  const period = from(tokens, at);
  if (!period || !/^(?:an|ab)$/.test(wordAt(tokens, period.next))) return undefined;
  return sure({ ...period, next: period.next + 1 });
}

function changed(
  part: DatePart | undefined,
  daysOf: (span: DaySpan) => AskedDays | undefined,
): Period | undefined {
  const days = part && daysOf(part.span);
  return part && days && { ...part, days, isReversed: false };
}

function sure(period: Period | undefined): Period | undefined {
  return period && { ...period, form: 'sure', isLikely: true };
}

/** Two dates with a word or sign between them that makes them a range; the first may leave to the second what both share. */
function rangeAt(
  tokens: readonly QueryToken[],
  at: number,
  connector: Connector,
): Period | undefined {
  const begin = partAt(tokens, at, 'range');
  if (!begin) return sharedAt(tokens, at, connector);
  if (begin.error !== undefined) return undefined;
  const place = afterConnector(tokens, begin.next, connector, begin.form === 'year');
  if (place === undefined) return undefined;
  if (wordAt(tokens, place) === 'heute' && connector === 'bis')
    return { ...begin, days: { first: begin.span.first }, next: place + 1, isReversed: false };
  const end = partAt(tokens, place, 'word');
  if (!end || end.error !== undefined) return undefined;
  const isReversed = begin.span.first > end.span.last;
  const days = isReversed
    ? { first: end.span.first, last: begin.span.last }
    : { first: begin.span.first, last: end.span.last };
  const remark = begin.remark ?? end.remark;
  return {
    days,
    next: end.next,
    form: begin.form === 'sure' || end.form === 'sure' ? 'sure' : begin.form,
    isLikely: begin.isLikely && end.isLikely,
    isReversed,
    ...(remark !== undefined && { remark }),
  };
}

function sharedAt(
  tokens: readonly QueryToken[],
  at: number,
  connector: Connector,
): Period | undefined {
  const range = sharedRangeAt(tokens, at, connector);
  return range && { ...range, days: range.span, isReversed: false };
}
