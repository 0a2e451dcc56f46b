import { scaleLinear } from 'd3-scale';

/** A continuous scale of years, of which each has its room, also where there is nothing. */
export interface TimeAxis {
  /** How wide a year is. */
  readonly step: number;
  /** The years that are named. */
  readonly ticks: readonly number[];
  /** The middle of a year. */
  placeOf(year: number): number;
}

/** The years `from` up to `to` between `left` and `right`; names of years take so much each, with what keeps them apart. */
export function timeAxis(
  { from, to }: { readonly from: number; readonly to: number },
  { left, right }: { readonly left: number; readonly right: number },
  nameWidth: number,
): TimeAxis {
  const scale = scaleLinear()
    .domain([from - 0.5, to + 0.5])
    .range([left, right]);
  const step = scale(1) - scale(0);
  const most = Math.max(1, Math.floor((right - left) / nameWidth));
  const years = to - from + 1;
  return {
    step,
    ticks:
      years <= most
        ? Array.from({ length: years }, (_, at) => from + at)
        : roundYears(from, to, Math.ceil(years / most)),
    placeOf: (year) => scale(year),
  };
}

/** Years that are multiples of the roundest distance of at least so many, and at least one. */
function roundYears(from: number, to: number, least: number): number[] {
  const distance = DISTANCES.find((each) => each >= least) ?? least;
  const first = Math.ceil(from / distance) * distance;
  const years: number[] = [];
  for (let year = first; year <= to; year += distance) years.push(year);
  return years.length > 0 ? years : [from];
}

const DISTANCES = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000];
