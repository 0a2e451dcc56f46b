import type { Bar } from '@/components/chronicle/bars';
import type { TimeView } from '@/components/search/hits-in-time';
import { chronicle, counts, search as texts } from '@/components/texts';
import { monthName, weeksOf } from '@/lib/archive/period';
import { MONTHS } from '@/lib/model/date-german';
import { calendarOf, monthSpan, yearSpan, type DaySpan } from '@/lib/model/day';
import { dayAsTyped } from '@/lib/search/date-conditions';
import type { TimeBar, YearBar } from '@/lib/search/histogram';
import { addressOfSearch, type SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/search';
import { addressOfCourse } from '@/lib/search/words-in-time/asked';
import { decadesOf, type Decade } from '@/components/chronicle/decade';

/** More bars than this are not read one by one. */
const MOST_BARS = 24;

/** How the hits lie in time, as closely as the days asked for allow: decades, years, months of a year, days of a month. */
export function timeOf(result: SearchResult): TimeView | undefined {
  const time = inTime(result);
  if (!time) return undefined;
  const { query } = result;
  const shown = { ...time, ...(query.q !== '' && { course: courseOf(query) }) };
  return addressOfSearch(query).length > LONGEST_REPEATED ? withoutLinks(shown) : shown;
}

function courseOf(query: SearchQuery): TimeView['course'] {
  return { label: texts.course, href: addressOfCourse([query.q], query) };
}

/** A longer search is not repeated in the links of thirty days: they would be most of the page. */
const LONGEST_REPEATED = 250;

function withoutLinks({ bars, calendar, remark, ...time }: TimeView): TimeView {
  return {
    ...time,
    remark: [texts.timeWithoutLinks, ...(remark === undefined ? [] : [remark])].join(' '),
    bars: bars.map((bar) => ({ ...bar, href: undefined })),
    ...(calendar && { calendar: { ...calendar, addressOfDay: () => undefined } }),
  };
}

function inTime(result: SearchResult): TimeView | undefined {
  const { query, histogram, asked } = result;
  const { unit, bars, vague } = histogram;
  if (result.years.length === 0) return undefined;
  const remark = vague > 0 ? texts.vague(vague) : undefined;
  if (unit === 'year' || !asked)
    return { title: texts.byYear, remark, out: undefined, ...yearsOf(result) };
  const { year, month } = calendarOf(asked.first);
  if (unit === 'month') {
    const out = { label: texts.allYears, href: addressOfSearch(query, { von: '', bis: '' }) };
    return { title: texts.ofYear(year), remark, out, bars: monthsOf(bars, query) };
  }
  const span = monthSpan(year, month);
  return {
    title: texts.ofMonth(monthName(year, month)),
    remark,
    out: { label: String(year), href: addressOfTime(yearSpan(year), 'year', query) },
    bars: [],
    calendar: {
      name: monthName(year, month),
      vague,
      weeks: weeksOf(span),
      counts: new Map(
        bars.flatMap(({ span: { first }, count }) => (count > 0 ? [[first, count]] : [])),
      ),
      addressOfDay: (day) => addressOfTime({ first: day, last: day }, 'day', query),
      selected: asked.first === asked.last ? asked.first : undefined,
    },
  };
}

/** Those asked for stand out only among others. */
function monthsOf(months: readonly TimeBar[], query: SearchQuery): Bar[] {
  const isWholeYear = months.every(({ selected }) => selected);
  return months.map(({ span, count, selected }) => {
    const { year, month } = calendarOf(span.first);
    return {
      label: MONTHS[month - 1] ?? '',
      count,
      href: addressOfTime(span, 'month', query),
      name: texts.bar(monthName(year, month), counts.statements(count)),
      selected: selected && !isWholeYear,
    };
  });
}

/** All years, or those asked for, or else decades. */
function yearsOf({
  query,
  years,
  asked,
}: SearchResult): Pick<TimeView, 'bars'> & Partial<Pick<TimeView, 'out'>> {
  const barsOf = (those: typeof years) => those.map((year) => yearBar(year, query));
  if (years.length <= MOST_BARS) return { bars: barsOf(years) };
  const selected = years.filter((year) => year.selected);
  const out = asked && {
    label: texts.allYears,
    href: addressOfSearch(query, { von: '', bis: '' }),
  };
  if (selected.length > 0 && selected.length <= MOST_BARS) return { bars: barsOf(selected), out };
  return { bars: decadesOf(years).map((decade) => decadeBar(decade, query)), out };
}

function yearBar({ year, count, selected }: YearBar, query: SearchQuery): Bar {
  return {
    label: String(year),
    count,
    href: addressOfTime(yearSpan(year), 'year', query),
    name: texts.bar(String(year), counts.statements(count)),
    selected,
  };
}

function decadeBar({ first, years }: Decade, query: SearchQuery): Bar {
  const count = years.reduce((sum, year) => sum + year.count, 0);
  const label = chronicle.decade(first);
  const span = { first: yearSpan(Math.max(first, 1)).first, last: yearSpan(first + 9).last };
  return {
    label,
    count,
    href: addressOfTime(span, 'year', query),
    name: texts.bar(label, counts.statements(count)),
    selected: false,
  };
}

/** The same search in that time. */
function addressOfTime(
  { first, last }: DaySpan,
  unit: 'year' | 'month' | 'day',
  query: SearchQuery,
): string {
  return addressOfSearch(query, { von: dayAsTyped(first, unit), bis: dayAsTyped(last, unit) });
}
