import type { Circle, Path, Tone } from './drawing';

/** Shapes by which lines are told apart without their colours. */
export const MARKER_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'cross'] as const;
export type MarkerShape = (typeof MARKER_SHAPES)[number];

/** A marker around a point; hollow ones let the paper be seen, not the line behind them. */
export function markerMarks(
  shape: MarkerShape,
  [x, y]: readonly [x: number, y: number],
  radius: number,
  tone: Tone,
  isHollow = false,
): (Circle | Path)[] {
  const of = (paint: Tone, isLine: boolean): Circle | Path =>
    shape === 'circle'
      ? { type: 'circle', x, y, radius, tone: paint, ...(isLine && OUTLINE) }
      : { type: 'path', d: outlineOf(shape, x, y, radius), tone: paint, ...(isLine && LINE) };
  return isHollow ? [of('paper', false), of(tone, true)] : [of(tone, false)];
}

const OUTLINE = { paint: 'outline' } as const;
const LINE = { paint: 'outline', thickness: 1.5 } as const;

/** As large to the eye as a circle of that radius. */
function outlineOf(shape: Exclude<MarkerShape, 'circle'>, x: number, y: number, r: number): string {
  switch (shape) {
    case 'square':
      return corners(x, y, r * 0.9, SQUARE);
    case 'triangle':
      return corners(x, y, r * 1.2, TRIANGLE);
    case 'diamond':
      return corners(x, y, r * 1.3, DIAMOND);
    case 'cross':
      return corners(x, y, r * 1.1, CROSS);
  }
}

type Corners = readonly (readonly [x: number, y: number])[];

const SQUARE: Corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];
const TRIANGLE: Corners = [
  [0, -1],
  [1, 0.8],
  [-1, 0.8],
];
const DIAMOND: Corners = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];
const CROSS: Corners = [
  [-0.35, -1],
  [0.35, -1],
  [0.35, -0.35],
  [1, -0.35],
  [1, 0.35],
  [0.35, 0.35],
  [0.35, 1],
  [-0.35, 1],
  [-0.35, 0.35],
  [-1, 0.35],
  [-1, -0.35],
  [-0.35, -0.35],
];

function corners(x: number, y: number, size: number, of: Corners): string {
  const points = of.map(([dx, dy]) => `${rounded(x + dx * size)} ${rounded(y + dy * size)}`);
  return `M${points.join('L')}Z`;
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
