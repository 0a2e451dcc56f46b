import type { YearColumn } from '@/lib/chart/year-axis';
import { addressOf } from '@/lib/model/address';

/** Where the statements of some years are: the page of the year, or a search. */
export function columnAddress({ first, last }: Pick<YearColumn, 'first' | 'last'>): string {
  return first === last
    ? addressOf.year(first)
    : `/suche?${new URLSearchParams({ von: String(first), bis: String(last) })}`;
}
