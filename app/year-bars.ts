import type { Bar } from '@/components/chronicle/bars';
import { decadeAnchor, decadesOf, type YearCount } from '@/components/chronicle/decade';
import { chronicle, counts, search } from '@/components/texts';
import { addressOf } from '@/lib/model/address';

/** More bars than this are not read one by one. */
const MOST_BARS = 24;

/** The years of the archive as bars; many years as decades, which lead to their place in the Chronik. */
export function yearBars(years: readonly YearCount[]): Bar[] {
  if (years.length <= MOST_BARS) return years.map(yearBar);
  return decadesOf(years).map(({ first, years: inside }) => {
    const count = inside.reduce((sum, year) => sum + year.count, 0);
    const label = chronicle.decade(first);
    return {
      label,
      count,
      href: `/chronik#${decadeAnchor(first)}`,
      name: search.bar(label, counts.statements(count)),
    };
  });
}

export function yearBar({ year, count }: YearCount): Bar {
  return {
    label: String(year),
    count,
    href: addressOf.year(year),
    name: search.bar(String(year), counts.statements(count)),
  };
}
