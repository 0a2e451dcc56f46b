/** A line that runs downwards, from the place of one row to that of another. */
export interface Run {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

interface Obstacle {
  readonly x: number;
  readonly y: number;
}

/** So far to the left a line may leave its place. */
const OFFSETS = [0, 7, 14, 21, 28, 35, 42];
const APART = 6;
const AROUND_OBSTACLE = 13;

/**
 * Where lines that run downwards have room: each at its own place, or some units to the left of it where another line runs there or
 * something stands in its way. Where all is taken, at its own place.
 */
export function tracksOf(runs: readonly Run[], obstacles: readonly Obstacle[]): number[] {
  const taken: Run[] = [];
  return runs.map(({ x, top, bottom }) => {
    const isFree = (at: number) =>
      taken.every(
        (other) => Math.abs(other.x - at) >= APART || other.bottom <= top || bottom <= other.top,
      ) &&
      obstacles.every(
        (each) => each.y <= top || each.y >= bottom || Math.abs(each.x - at) >= AROUND_OBSTACLE,
      );
    const offset = OFFSETS.find((each) => x >= each && isFree(x - each)) ?? 0;
    taken.push({ x: x - offset, top, bottom });
    return x - offset;
  });
}
