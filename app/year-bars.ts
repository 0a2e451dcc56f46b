import type { Bar } from '@/components/chronicle/bars';
import { chronicle, counts, search } from '@/components/texts';
import { addressOf } from '@/lib/model/address';

interface YearCount {
  readonly year: number;
  readonly count: number;
}

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

export interface Decade {
  /** Its first year: 1950. */
  readonly first: number;
  readonly years: readonly YearCount[];
}

/** The years by decades, in their order. */
export function decadesOf(years: readonly YearCount[]): Decade[] {
  const decades = new Map<number, YearCount[]>();
  for (const each of years) {
    const first = each.year - (each.year % 10);
    decades.set(first, [...(decades.get(first) ?? []), each]);
  }
  return [...decades].map(([first, inside]) => ({ first, years: inside }));
}

export function decadeAnchor(first: number): string {
  return `jahre-${first}`;
}
