/** What is laid out in lanes: from one place to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The lane of each stretch, counted from 0: the first in which nothing lies that would come nearer than `apart`. Stretches are taken in
 * their order; sorted by their starts they need the fewest lanes.
 */
export function lanesOf(stretches: readonly Stretch[], apart: number): number[] {
  const lanes: Stretch[][] = [];
  return stretches.map((stretch) => {
    const isFree = (taken: readonly Stretch[]) =>
      taken.every(({ start, end }) => stretch.start >= end + apart || stretch.end + apart <= start);
    const at = lanes.findIndex(isFree);
    const lane = at < 0 ? lanes.length : at;
    lanes[lane] = [...(lanes[lane] ?? []), stretch];
    return lane;
  });
}
