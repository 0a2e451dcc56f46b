import type { Statement } from '@/lib/model/archive';
import { calendarOf, dayNumber, type Day } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import type { Search } from '@/lib/ports/search';
import type { Facet, SearchQuery } from '@/lib/search/query';
import { naiveSearch, VALUES, valuesOf } from './naive-search';

type Answer = Awaited<ReturnType<Search['inTime']>>;
type InTime = Omit<Answer['rows'][number], 'id' | 'label'>;

/** How what is found lies in time, by looking at every date again for every question. */
export function naiveInTime(
  statements: readonly Statement[],
  query: SearchQuery,
  facet: Facet,
  most: number,
): Omit<Answer, 'query' | 'rows'> & { rows: (InTime & { id: string })[] } {
  const found = (sort: 'aelteste' | 'neueste') =>
    naiveSearch(statements, { ...query, sort }).all.map((id) =>
      sure(statements.find((each) => each.id === id)),
    );
  const newest = found('neueste');
  const years = namedYears(statements);
  const rows = VALUES[facet]
    .map((id) => ({
      id,
      ...inTime(
        newest.filter((each) => valuesOf(facet, each).includes(id)),
        years,
      ),
    }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  const dated = newest.filter(({ date }) => date !== undefined);
  const silence = longestSilence(dated, years);
  return {
    whole: {
      ...inTime(newest, years),
      ...(dated.length > 0 && {
        ends: { first: sure(found('aelteste')[0]).id, last: sure(dated[0]).id },
      }),
      ...(silence && { silence }),
    },
    rows: rows.slice(0, most),
    more: rows.slice(most).length,
  };
}

interface Years {
  readonly first: number;
  readonly last: number;
}

function namedYears(statements: readonly Statement[]): Years {
  const named = statements.flatMap(({ date }) => (date ? [date.span.first, date.span.last] : []));
  const years = named.map(yearOf).filter((year) => year > 1 && year < 9999);
  return { first: Math.min(...years), last: Math.max(...years) };
}

function yearOf(day: Day): number {
  return calendarOf(day).year;
}

function inTime(statements: readonly Statement[], years: Years): InTime {
  const dated = statements.flatMap(({ date }) => {
    if (!date) return [];
    const first = Math.max(yearOf(date.span.first), years.first);
    const last = Math.min(yearOf(date.span.last), years.last);
    return [
      {
        first,
        last,
        isSure:
          yearOf(date.span.first) === yearOf(date.span.last) &&
          !date.approximate &&
          !date.uncertain,
      },
    ];
  });
  const each = (isSure: boolean) => {
    const those = dated.filter((date) => date.isSure === isSure);
    const different = [...new Set(those.map(({ first, last }) => `${first} ${last}`))].sort();
    return different.map((key) => {
      const [first = 0, last = 0] = key.split(' ').map(Number);
      const count = those.filter((date) => date.first === first && date.last === last).length;
      return { first, last, count };
    });
  };
  return {
    total: statements.length,
    undated: statements.length - dated.length,
    sure: each(true).map(({ first, count }) => ({ year: first, count })),
    possible: each(false),
  };
}

/** Between any two statements, if no third may be from a day between them. */
function longestSilence(dated: readonly Statement[], years: Years) {
  const all = dated.flatMap(({ id, date }) => {
    if (!date) return [];
    const { first, last } = date.span;
    const around = Math.max(366, last - first + 1);
    const [from = '', to = from] = date.edtf.replace(/\[|\]/g, '').split(/(?<=.)\.\.(?=.)|\//);
    const isLoose = (end: string) => ['~', '?', '%'].includes(end.slice(-1));
    return [
      {
        id,
        first: Math.max(isLoose(from) ? first - around : first, dayNumber(years.first, 1, 1)),
        last: Math.min(isLoose(to) ? last + around : last, dayNumber(years.last, 12, 31)),
      },
    ];
  });
  const gaps = all.flatMap((before) => {
    const later = all.filter(({ first }) => first > before.last);
    const next = Math.min(...later.map(({ first }) => first));
    const days = next - before.last - 1;
    const isFree = all.every(({ first, last }) => last <= before.last || first >= next);
    const behind = later.find(({ first }) => first === next);
    return behind && days > 0 && isFree
      ? [
          {
            days,
            span: { first: before.last + 1, last: next - 1 },
            before: before.id,
            behind: behind.id,
          },
        ]
      : [];
  });
  // Of several statements on the same day the first of the list, which is the newest.
  const [longest] = gaps.sort((a, b) => b.days - a.days || a.span.first - b.span.first);
  return longest && { span: longest.span, before: longest.before, behind: longest.behind };
}
