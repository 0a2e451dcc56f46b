import type { Point } from './drawing';

/** A cubic Bézier curve: begin, two handles, end. */
export type Curve = readonly [Point, Point, Point, Point];

export function curvePath([from, a, b, to]: Curve): string {
  return `M${said(from)}C${said(a)} ${said(b)} ${said(to)}`;
}

/** The point of a curve, between 0 (the begin) and 1. */
export function pointAt([p, a, b, q]: Curve, t: number): Point {
  const u = 1 - t;
  const along = (axis: 0 | 1) =>
    u * u * u * p[axis] + 3 * u * u * t * a[axis] + 3 * u * t * t * b[axis] + t * t * t * q[axis];
  return [along(0), along(1)];
}

function said([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
