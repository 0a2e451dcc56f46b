import type { Statement } from '@/lib/model/archive';
import { DOCUMENT_TYPE_ADDRESSES } from '@/lib/model/front-matter';
import {
  calendarOf,
  daysInMonth,
  dayNumber,
  monthSpan,
  yearSpan,
  type DaySpan,
} from '@/lib/model/day';
import { KINDS } from '@/lib/model/kind';
import { EXPECTATION_ADDRESSES, EXPECTATION_STATUSES, statusOf } from '@/lib/model/relation';
import { readRange } from '@/lib/search/date-input';
import { FACETS, type Facet, type SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/search';
import { artOfKind, DOCUMENTS, ORGANISATIONS, PEOPLE, TOPICS } from './any-searched';

/** What any search answers by looking at every statement: all but the order of the best, and what to mark. */
export type NaiveResult = Pick<
  SearchResult,
  'total' | 'page' | 'pages' | 'asked' | 'undated' | 'years' | 'histogram'
> & {
  /** Every hit, in the order asked for; the best first are in no order. */
  readonly all: readonly string[];
  readonly facets: readonly { readonly facet: Facet; readonly counts: readonly NaiveValue[] }[];
};
type NaiveValue = readonly [id: string, count: number, selected: boolean];

const PAGE = 20;

export function naiveSearch(statements: readonly Statement[], query: SearchQuery): NaiveResult {
  const asked = readRange(query.von, query.bis).span;
  const worded = withWords(statements, query.q);
  const meeting = worded.filter((statement) => meets(statement, query));
  const hits = meeting.filter((statement) => isIn(statement, asked));
  const years = yearsOf(meeting, asked, statements);
  const pages = Math.max(1, Math.ceil(hits.length / PAGE));
  return {
    total: hits.length,
    page: Math.min(query.seite, pages),
    pages,
    all: inOrder(hits, query),
    ...(asked && { asked }),
    undated: asked ? meeting.filter(({ date }) => !date).length : 0,
    facets: FACETS.flatMap((facet) => {
      const inTime = worded.filter((statement) => isIn(statement, asked));
      const others = inTime.filter((statement) => meets(statement, { ...query, [facet]: [] }));
      return facetOf(facet, query, others, statements);
    }),
    years,
    histogram: histogramOf(meeting, asked, years),
  };
}

/** All that meet every condition, or, where nothing does, those that meet most, if any. */
function withWords(statements: readonly Statement[], q: string): readonly Statement[] {
  if (q === '') return statements;
  const clauses = q.split(/ (?!ODER)(?<!ODER )/);
  const wanted = clauses.filter((clause) => !clause.startsWith('-'));
  const excluded = clauses.filter((clause) => clause.startsWith('-')).map((each) => each.slice(1));
  const left = statements.filter((statement) => !excluded.some((each) => has(statement, each)));
  const metBy = (statement: Statement) => wanted.filter((each) => has(statement, each)).length;
  const most = Math.max(0, ...left.map(metBy));
  if (most > 0) return left.filter((statement) => metBy(statement) === most);
  // Who only excludes is shown the others, if anything was excluded.
  return wanted.length === 0 && left.length < statements.length ? left : [];
}

function has({ text }: Statement, clause: string): boolean {
  const words = text.toLowerCase().split(' ');
  return clause.split(' ODER ').some((word) => words.includes(word.toLowerCase()));
}

function isIn({ date }: Statement, asked: DaySpan | undefined): boolean {
  return !asked || (date !== undefined && overlap(date.span, asked));
}

function isSurelyIn({ date }: Statement, { first, last }: DaySpan): boolean {
  if (!date || date.approximate || date.uncertain) return false;
  return first <= date.span.first && date.span.last <= last;
}

function overlap(a: DaySpan, b: DaySpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function meets(statement: Statement, query: SearchQuery): boolean {
  return FACETS.every((facet) => {
    const chosen = chosenIn(facet, query);
    return chosen.length === 0 || valuesOf(facet, statement).some((id) => chosen.includes(id));
  });
}

function chosenIn(facet: Facet, query: SearchQuery): readonly string[] {
  return facet === 'art' ? query.art.map(artOfKind) : query[facet];
}

/** The values of a filter that a statement has. */
export function valuesOf(facet: Facet, statement: Statement): string[] {
  const { kind, document, from, speaker, organisation, topics, outcomes, date } = statement;
  const isExact = date?.precision === 'day' && !date.approximate && !date.uncertain;
  const values: Record<Facet, (string | undefined)[]> = {
    art: [artOfKind(kind)],
    thema: [...topics],
    person: [speaker],
    organisation: [organisation],
    dokument: [document, from],
    dokumentart: [DOCUMENT_TYPE_ADDRESSES.talk],
    ergebnis: kind === 'expectation' ? [EXPECTATION_ADDRESSES[statusOf(outcomes)]] : [],
    datierung: [date ? (isExact ? 'genau' : 'ungefaehr') : 'ohne'],
    beleg: [],
  };
  return [...new Set(values[facet])].filter((value) => value !== undefined);
}

/** Newest first is oldest first turned round, but for equal dates; the undated are last. */
function inOrder(hits: readonly Statement[], { sort, q }: SearchQuery): string[] {
  const dated = hits.flatMap(({ id, date }) => (date ? [{ id, span: date.span }] : []));
  const undated = hits.filter(({ date }) => !date).map(({ id }) => id);
  const byDate = (a: DaySpan, b: DaySpan) => a.first - b.first || b.last - a.last;
  const isOldest = sort === 'aelteste';
  dated.sort((a, b) => (isOldest ? 1 : -1) * byDate(a.span, b.span) || (a.id < b.id ? -1 : 1));
  const ids = [...dated.map(({ id }) => id), ...undated.sort()];
  return isBestFirst({ sort, q }) ? ids.sort() : ids;
}

export function isBestFirst({ sort, q }: Pick<SearchQuery, 'q'> & { sort?: string | undefined }) {
  return (sort ?? (q === '' ? 'neueste' : 'relevanz')) === 'relevanz' && q !== '';
}

/** The values in alphabetical order of their labels. */
export const VALUES: Record<Facet, readonly string[]> = {
  art: KINDS.map(artOfKind),
  thema: TOPICS,
  person: PEOPLE,
  organisation: ORGANISATIONS,
  dokument: [...DOCUMENTS].sort(),
  dokumentart: Object.values(DOCUMENT_TYPE_ADDRESSES),
  ergebnis: EXPECTATION_STATUSES.map((status) => EXPECTATION_ADDRESSES[status]),
  datierung: ['genau', 'ungefaehr', 'ohne'],
  beleg: [],
};

function facetOf(
  facet: Facet,
  query: SearchQuery,
  counted: readonly Statement[],
  all: readonly Statement[],
): { facet: Facet; counts: NaiveValue[] }[] {
  const chosen = chosenIn(facet, query);
  const countIn = (those: readonly Statement[], id: string) =>
    those.filter((statement) => valuesOf(facet, statement).includes(id)).length;
  const isUsed = all.some((statement) => valuesOf(facet, statement).length > 0);
  if (!isUsed && chosen.length === 0) return [];
  const values = VALUES[facet].map((id) => ({
    id,
    count: countIn(counted, id),
    total: countIn(all, id),
    isChosen: chosen.includes(id),
  }));
  const isListed = (each: (typeof values)[number]) => each.count > 0 || each.isChosen;
  const listed = facet === 'art' ? values : values.filter(isListed);
  if (facet !== 'art') listed.sort((a, b) => b.count - a.count);
  const unmet = values.filter((each) => !listed.includes(each) && each.total > 0);
  unmet.sort((a, b) => b.total - a.total);
  return [
    {
      facet,
      counts: [...listed, ...unmet].map(({ id, count, isChosen }) => [id, count, isChosen]),
    },
  ];
}

function yearsOf(
  meeting: readonly Statement[],
  asked: DaySpan | undefined,
  all: readonly Statement[],
): SearchResult['years'] {
  const named = all.flatMap(({ date }) => (date ? endsOf(date.span) : []));
  const years: { year: number; count: number; sure: number; selected: boolean }[] = [];
  for (let year = Math.min(...named); year <= Math.max(...named); year++) {
    const span = yearSpan(year);
    const count = meeting.filter((statement) => isIn(statement, span)).length;
    const sure = meeting.filter((statement) => isSurelyIn(statement, span)).length;
    if (count > 0)
      years.push({ year, count, sure, selected: asked !== undefined && overlap(span, asked) });
  }
  return years;
}

/** The years that the ends of a date name; an open end names none. */
function endsOf({ first, last }: DaySpan): number[] {
  const ends = [first, last].map((day) => calendarOf(day).year);
  return ends.filter((year) => year > 1 && year < 9999);
}

function histogramOf(
  meeting: readonly Statement[],
  asked: DaySpan | undefined,
  years: SearchResult['years'],
): SearchResult['histogram'] {
  const [from, to] = asked ? [calendarOf(asked.first), calendarOf(asked.last)] : [];
  const isOneYear = from?.year === to?.year && from !== undefined;
  const unit = !isOneYear ? 'year' : from.month === to?.month ? 'day' : 'month';
  const around =
    unit === 'year' || !from
      ? undefined
      : unit === 'month'
        ? yearSpan(from.year)
        : monthSpan(from.year, from.month);
  const bars =
    unit === 'year' || !from || !asked
      ? years.map(({ year, count, selected }) => ({ span: yearSpan(year), count, selected }))
      : (unit === 'month' ? monthsIn(from.year) : daysIn(from.year, from.month)).map((span) => ({
          span,
          count: meeting.filter((statement) => isIn(statement, span)).length,
          selected: overlap(span, asked),
        }));
  const isVague = ({ date }: Statement) =>
    date !== undefined && partsOf(date.span.first, unit) !== partsOf(date.span.last, unit);
  const counted = meeting.filter((statement) => isIn(statement, around));
  return { unit, bars, vague: counted.filter(isVague).length };
}

function monthsIn(year: number): DaySpan[] {
  return Array.from({ length: 12 }, (_, at) => monthSpan(year, at + 1));
}

function daysIn(year: number, month: number): DaySpan[] {
  return Array.from({ length: daysInMonth(year, month) }, (_, at) => {
    const day = dayNumber(year, month, at + 1);
    return { first: day, last: day };
  });
}

function partsOf(number: number, unit: 'year' | 'month' | 'day'): string {
  const { year, month, day } = calendarOf(number);
  return [year, unit !== 'year' && month, unit === 'day' && day].join('-');
}
