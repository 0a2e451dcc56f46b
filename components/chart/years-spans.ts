import { total } from '@/lib/archive/spread';
import type { Link } from '@/lib/chart/drawing';
import { lanesOf } from '@/lib/chart/lanes';
import type { YearAxis } from '@/lib/chart/year-axis';
import { sure } from '@/lib/model/sure';
import type { Spread } from '@/lib/ports/entries';
import { columnAddress } from './column-address';
import { yearsChart as texts } from './texts';

/** Further ones stand in the table alone. */
const MOST_LANES = 6;
/** How high a lane is. */
export const LANE = 11;

/** What is dated by several years, as long as these are, in lanes; how many lanes there are, and how many spans found no room in them. */
export function spanMarks({ spans: all }: Spread, axis: YearAxis, left: number, top: number) {
  // What names one year, if only about, stands in its bar.
  const spans = all.filter(({ first, last }) => first < last);
  const stretches = spans.map(({ first, last }) => {
    const [from, to] = [axis.columnOf(first), axis.columnOf(last)];
    return { start: from.start, end: to.start + to.size };
  });
  const lanes = lanesOf(stretches, 2);
  const shown = spans.flatMap((span, at) => {
    const lane = sure(lanes[at]);
    return lane < MOST_LANES ? [{ ...span, ...sure(stretches[at]), lane }] : [];
  });
  return {
    lanes: Math.max(0, ...shown.map(({ lane }) => lane + 1)),
    hidden: spans.length - shown.length,
    marks: shown.map(({ first, last, counts, start, end, lane }): Link => ({
      type: 'link',
      href: columnAddress(axis.columnOf(first)),
      name: texts.span(first, last, total(counts)),
      marks: [
        {
          type: 'box',
          x: left + start,
          y: top + lane * LANE,
          width: end - start - 1,
          height: LANE - 4,
          radius: 3.5,
          tone: 'unknown',
        },
      ],
    })),
  };
}
