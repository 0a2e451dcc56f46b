/**
 * Places in ascending order, moved as little to the right, then to the left, as keeps neighbours `apart` and all between 0 and
 * `length`; evenly spread where there is no room for that.
 */
export function spreadApart(places: readonly number[], apart: number, length: number): number[] {
  const most = places.length - 1;
  if (most * apart > length) return places.map((_, at) => (at * length) / most);
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -apart) + apart));
  for (let at = most, limit = length; at >= 0; at--, limit -= apart)
    moved[at] = Math.min(moved[at] ?? 0, limit);
  return moved;
}
