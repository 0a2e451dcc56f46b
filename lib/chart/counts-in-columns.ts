import { sure } from '@/lib/model/sure';
import type { YearAxis, YearColumn } from './year-axis';

/** How many are surely of a year, and how many may be of any from one year to another. */
export interface CountedYears {
  readonly sure: readonly { readonly year: number; readonly count: number }[];
  readonly possible: readonly {
    readonly first: number;
    readonly last: number;
    readonly count: number;
  }[];
}

export interface ColumnCount {
  readonly column: YearColumn;
  /** How many fall into the column for sure, and how many more may. */
  readonly surely: number;
  readonly maybe: number;
}

/**
 * The columns of an axis into which something falls or may fall. What may be of several years falls for sure into a column that has
 * all of them, but for what is of one year alone and may be of another one besides.
 */
export function countsInColumns(years: CountedYears, axis: YearAxis): ColumnCount[] {
  const { columns } = axis;
  const placeOf = new Map(columns.map((column, place) => [column, place]));
  const placeAt = (year: number) => sure(placeOf.get(axis.columnOf(year)));
  const surely = new Array<number>(columns.length).fill(0);
  const maybe = new Array<number>(columns.length).fill(0);
  for (const { year, count } of years.sure) {
    const place = placeAt(year);
    surely[place] = sure(surely[place]) + count;
  }
  for (const { first, last, count } of years.possible) {
    const [from, to] = [placeAt(first), placeAt(last)];
    const list = from === to && first !== last ? surely : maybe;
    for (let place = from; place <= to; place++) list[place] = sure(list[place]) + count;
  }
  return columns.flatMap((column, place) => {
    const counted = { column, surely: sure(surely[place]), maybe: sure(maybe[place]) };
    return counted.surely + counted.maybe > 0 && !column.isGap ? [counted] : [];
  });
}

/** Every year in which something is or may be. */
export function yearsWithAny(rows: readonly CountedYears[]): Set<number> {
  const years = new Set<number>();
  for (const { sure: some, possible } of rows) {
    for (const { year } of some) years.add(year);
    for (const { first, last } of possible)
      for (let year = first; year <= last; year++) years.add(year);
  }
  return years;
}
