import type { Bar } from '@/components/chronicle/bars';
import type { TimeView } from '@/components/search/hits-in-time';
import { chronicle, counts, search as texts } from '@/components/texts';
import { monthName, weeksOf } from '@/lib/archive/period';
import { calendarOf, monthSpan } from '@/lib/model/day';
import { addressOfSearch } from '@/lib/search/query';
import type { SearchResult, TimeBar } from '@/lib/search/search';
import { decadesOf } from '../year-bars';

/** More bars than this are not read one by one. */
const MOST_BARS = 24;

/** How the hits lie in time, as closely as the days asked for allow: decades, years, months of a year, days of a month. */
export function timeOf(result: SearchResult): TimeView | undefined {
  const time = inTime(result);
  return time && addressOfSearch(result.query).length > LONGEST_REPEATED
    ? withoutLinks(time)
    : time;
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
  const { unit, bars, out, vague } = histogram;
  if (result.years.length === 0) return undefined;
  const shared = {
    remark: vague > 0 ? texts.vague(vague) : undefined,
    out: out && { label: out.label, href: out.address },
  };
  if (unit === 'year' || !asked) return { title: texts.byYear, ...shared, ...yearsOf(result) };
  const { year, month } = calendarOf(asked.first);
  if (unit === 'month') return { title: texts.ofYear(year), ...shared, bars: monthsOf(bars) };
  const span = monthSpan(year, month);
  return {
    title: texts.ofMonth(monthName(year, month)),
    ...shared,
    bars: [],
    calendar: {
      name: monthName(year, month),
      vague,
      weeks: weeksOf(span),
      counts: new Map(
        bars.flatMap(({ count }, position) => (count > 0 ? [[span.first + position, count]] : [])),
      ),
      addressOfDay: (day) => bars[day - span.first]?.address ?? addressOfSearch(query),
      selected: asked.first === asked.last ? asked.first : undefined,
    },
  };
}

/** Under their names without the year. Those asked for stand out only among others. */
function monthsOf(months: readonly TimeBar[]): Bar[] {
  const isWholeYear = months.every(({ selected }) => selected);
  return months.map((month) => ({
    ...barOf(month),
    label: month.label.replace(/ \d+$/, ''),
    selected: month.selected && !isWholeYear,
  }));
}

/** All years, or those asked for, or else decades. */
function yearsOf({
  query,
  years,
  histogram,
  asked,
}: SearchResult): Pick<TimeView, 'bars'> & Partial<Pick<TimeView, 'out'>> {
  const { bars } = histogram;
  if (bars.length <= MOST_BARS) return { bars: bars.map(barOf) };
  const selected = bars.filter((bar) => bar.selected);
  const out = asked && {
    label: texts.allYears,
    href: addressOfSearch(query, { von: '', bis: '' }),
  };
  if (selected.length > 0 && selected.length <= MOST_BARS)
    return { bars: selected.map(barOf), out };
  const decades = decadesOf(years).map(({ first, years: inside }) => {
    const count = inside.reduce((sum, year) => sum + year.count, 0);
    const address = addressOfSearch(query, {
      von: String(Math.max(first, 1)).padStart(4, '0'),
      bis: String(first + 9).padStart(4, '0'),
    });
    return barOf({ label: chronicle.decade(first), count, address, selected: false });
  });
  return { bars: decades, out };
}

function barOf({ label, count, address, selected }: TimeBar): Bar {
  return {
    label,
    count,
    href: address,
    name: texts.bar(label, counts.statements(count)),
    selected,
  };
}
