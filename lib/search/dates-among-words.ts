import { ALL_DAYS, type DaySpan } from '@/lib/model/day';
import { contextOf } from './date-context';
import { periodAt, type AskedDays, type Period } from './date-periods';
import { tokensOfQuery, type QueryToken } from './query-tokens';

/** Something among the words of a query that is, or looks like, a date. */
export interface DateMention {
  /** Where it stands, with the words that belong to it: `seit 2010`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Undefined when there is no such date, see `error`. */
  readonly days?: AskedDays;
  /**
   * `date`: it is understood as one. Everything else is searched as words: `name` may be part of a name or a count (Agenda
   * 2010), `either` stands beside ODER, `excluded` behind a minus; `wrong` is a date that does not exist.
   */
  readonly reading: 'date' | 'name' | 'either' | 'excluded' | 'wrong';
  /** A year alone, which may as well be a number. */
  readonly isBareYear: boolean;
  /** It was typed with its end before its beginning. */
  readonly isReversed: boolean;
  /** Sentences for the reader: what is wrong, or on which weekday it really was. */
  readonly error?: string;
  readonly remark?: string;
}

/**
 * The dates that stand among the words of a query, in its order: every spelling that `readDate` understands, alone or in
 * words of time (`seit 2010`, `vom 8. bis 10. Juli 2010`, `Anfang Juli 2010`).
 *
 * Nothing in quotation marks is a date, and no number is that the words around it count or cite (`2000 Euro`, `§ 2010`).
 * `isName` tells whether a place of the query is part of a name that the archive knows. The cost grows with the length of
 * the query: from every token only so many are looked at.
 */
export function datesAmongWords(
  typed: string,
  isName: (from: number, to: number) => boolean = () => false,
): DateMention[] {
  return datesIn(tokensOfQuery(typed), typed, isName);
}

/** The same for tokens that are known already. */
export function datesIn(
  tokens: readonly QueryToken[],
  typed: string,
  isName: (from: number, to: number) => boolean,
): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const period = canBegin(tokens, at) ? periodAt(tokens, at) : undefined;
    const mention = period && mentionOf(tokens, at, period, typed, isName);
    if (mention) mentions.push(mention);
    at = period?.next ?? at + 1;
  }
  return mentions;
}

/** The date that a text is as a whole: what stood in quotation marks. */
export function dateOfText(typed: string): AskedDays | undefined {
  const [mention, another] = datesAmongWords(typed);
  if (!mention?.days || another) return undefined;
  return mention.text === typed.trim() ? mention.days : undefined;
}

/** The days with their open ends as far as years have four digits. */
export function spanOf({ first, last }: AskedDays): DaySpan {
  return { first: first ?? ALL_DAYS.first, last: last ?? ALL_DAYS.last };
}

/** Undefined for numbers that are no date where they stand. */
function mentionOf(
  tokens: readonly QueryToken[],
  at: number,
  period: Period,
  typed: string,
  isName: (from: number, to: number) => boolean,
): DateMention | undefined {
  const [first, last] = [tokens[at], tokens[period.next - 1]];
  if (!first || !last) return undefined;
  const place = { from: first.from, to: last.to, text: typed.slice(first.from, last.to) };
  const isBareYear = period.form === 'year' && period.next === at + 1;
  const shared = { ...place, isBareYear, isReversed: period.isReversed };
  if (period.error !== undefined) return { ...shared, reading: 'wrong', error: period.error };
  const mention = {
    ...shared,
    days: period.days,
    ...(period.remark !== undefined && { remark: period.remark }),
  };
  if (isExcluded(tokens, at)) return { ...mention, reading: 'excluded' };
  if (isEither(tokens[at - 1]) || isEither(tokens[period.next]))
    return { ...mention, reading: 'either' };
  if (period.form === 'sure') return { ...mention, reading: 'date' };
  const context = contextOf(tokens, at, period.next, period.form);
  if (context === 'counted') return undefined;
  if (!period.isLikely) {
    const isCount = period.form === 'month' || isFollowedByWord(tokens[period.next]);
    return isCount ? undefined : { ...mention, reading: 'name' };
  }
  const isNamed = context === 'named' || isName(place.from, place.to);
  return { ...mention, reading: isNamed ? 'name' : 'date' };
}

/** A word begins here, and not in the middle of something like EU-2020, 17/2010 or 1.2010. */
function canBegin(tokens: readonly QueryToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'number' && token?.kind !== 'word') return false;
  if (token.isSpaced || !before) return true;
  return before.kind === 'quoted' || /^[([{,;"„“”«»]$/.test(before.text) || isExcluded(tokens, at);
}

/** A minus that excludes, as the query language knows it: at the beginning of a word. */
function isExcluded(tokens: readonly QueryToken[], at: number): boolean {
  const [before, minus, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!minus || !token || token.isSpaced || !/^[-–−]$/.test(minus.text)) return false;
  return minus.isSpaced || before === undefined || before.text === '(';
}

function isEither(token: QueryToken | undefined): boolean {
  return token !== undefined && /^(?:ODER|OR|\|)$/.test(token.text);
}

function isFollowedByWord(token: QueryToken | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}
