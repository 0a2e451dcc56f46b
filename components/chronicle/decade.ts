export interface YearCount {
  readonly year: number;
  readonly count: number;
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
