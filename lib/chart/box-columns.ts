/** Where a box stands: in which column, counted from 0, and how far below the top of it. */
export interface BoxPlace {
  readonly column: number;
  readonly top: number;
}

/** Boxes in their order, distributed over at most so many columns so that the highest of these is as low as can be. */
export function boxColumns(heights: readonly number[], columns: number, apart: number): BoxPlace[] {
  const whole = heights.reduce((sum, height) => sum + height + apart, 0);
  let [low, high] = [Math.max(0, ...heights), Math.max(1, whole)];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (columnsWithin(heights, middle, apart) <= columns) high = middle;
    else low = middle;
  }
  return placedWithin(heights, high, apart);
}

function columnsWithin(heights: readonly number[], limit: number, apart: number): number {
  return (placedWithin(heights, limit, apart).at(-1)?.column ?? -1) + 1;
}

function placedWithin(heights: readonly number[], limit: number, apart: number): BoxPlace[] {
  let [column, y] = [0, 0];
  return heights.map((height) => {
    if (y > 0 && y + height > limit) [column, y] = [column + 1, 0];
    const place = { column, top: y };
    y += height + apart;
    return place;
  });
}
