import { sure } from '@/lib/model/sure';
import type { YearCount } from './words-in-time';

/**
 * What there is to say of a year: a figure; that there are no statements at all, so nothing can be said; or that they are too few
 * for a figure per thousand, which then would jump with every single statement.
 */
export type Figure =
  | { readonly type: 'figure'; readonly value: number }
  | { readonly type: 'none' }
  | { readonly type: 'tooFew' };

/** Of fewer statements there is no figure per thousand: one more or less would move it by more than 30. */
export const FEWEST_FOR_SHARE = 30;

export function numbersOf(
  counts: readonly YearCount[],
  all: readonly YearCount[],
  smoothing = 0,
): Figure[] {
  return all.map((own, at): Figure => {
    if (own.count === 0) return { type: 'none' };
    const known = windowOf(all, at, smoothing).filter((place) => countAt(all, place) > 0);
    return { type: 'figure', value: sumOf(counts, known) / known.length };
  });
}

/**
 * How many of a thousand statements. Smoothed, it is that of all the years together: so a year with few statements weighs little,
 * and there may be enough of them where a year alone has too few.
 */
export function sharesOf(
  counts: readonly YearCount[],
  all: readonly YearCount[],
  smoothing = 0,
): Figure[] {
  return all.map((own, at): Figure => {
    if (own.count === 0) return { type: 'none' };
    const places = windowOf(all, at, smoothing);
    const statements = sumOf(all, places);
    if (statements < FEWEST_FOR_SHARE) return { type: 'tooFew' };
    return { type: 'figure', value: (1000 * sumOf(counts, places)) / statements };
  });
}

/** The places of a year and of the years around it; at the ends there are fewer. */
function windowOf(all: readonly unknown[], at: number, smoothing: number): number[] {
  const [first, last] = [Math.max(0, at - smoothing), Math.min(all.length - 1, at + smoothing)];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function sumOf(counts: readonly YearCount[], places: readonly number[]): number {
  return places.reduce((sum, place) => sum + countAt(counts, place), 0);
}

function countAt(counts: readonly YearCount[], place: number): number {
  return sure(counts[place]).count;
}
