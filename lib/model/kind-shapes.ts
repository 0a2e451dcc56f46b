import type { Kind } from './kind';

/** The sign of a kind, drawn in a square of 12: its outline, filled, or as a line of so much width. */
export interface KindShape {
  readonly path: string;
  readonly line?: number;
}

/** Marks for what was said, a full disc for what was seen, an open ring for what is expected. */
export const KIND_SHAPES: Readonly<Record<Kind, KindShape>> = {
  quote: { path: 'M1 11 3.600 2H6L3.800 11ZM6.400 11 9 2h2.400L9.200 11Z' },
  experience: { path: circle(4.25) },
  expectation: { path: circle(3.6), line: 1.4 },
};

/** In the middle, as low as small letters stand. */
function circle(radius: number): string {
  return `M${6 - radius} 6.500a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0Z`;
}
