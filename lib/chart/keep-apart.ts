import { sure } from '@/lib/model/sure';

/**
 * Places near those wanted, in the same order and at least so far from each other, between two ends: labels that may not lie on each
 * other. Where there is no room between the ends, they go beyond the second.
 */
export function keptApart(
  wanted: readonly number[],
  distance: number,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const order = wanted
    .map((_, at) => at)
    .sort((a, b) => sure(wanted[a]) - sure(wanted[b]) || a - b);
  const places = new Array<number>(wanted.length).fill(0);
  let least = from;
  for (const at of order) {
    places[at] = Math.max(least, sure(wanted[at]));
    least = sure(places[at]) + distance;
  }
  let most = Math.max(to, from + (wanted.length - 1) * distance);
  for (const at of order.reverse()) {
    places[at] = Math.min(most, sure(places[at]));
    most = sure(places[at]) - distance;
  }
  return places;
}
