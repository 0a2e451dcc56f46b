import { scaleLinear } from 'd3-scale';

/** A scale of values from 0 up: where a value lies, and the values that are named beside it. */
export interface ValueAxis {
  readonly ticks: readonly number[];
  /** The place of a value; lengths run down, values up. */
  placeOf(value: number): number;
}

/** From 0 at `bottom` to at least `most` at `top`, with some `ticks`; only whole ones where half of something is nothing. */
export function valueAxis(
  most: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { ticks, isWhole }: { readonly ticks: number; readonly isWhole: boolean },
): ValueAxis {
  const scale = scaleLinear()
    .domain([0, most > 0 ? most : 1])
    .nice(ticks)
    .range([bottom, top]);
  return {
    ticks: scale.ticks(ticks).filter((tick) => !isWhole || Number.isInteger(tick)),
    placeOf: (value) => scale(value),
  };
}
