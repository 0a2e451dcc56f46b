import { scaleLinear } from 'd3-scale';
import { total } from '@/lib/archive/spread';
import type { Box, Link, Mark } from '@/lib/chart/drawing';
import type { YearAxis, YearColumn } from '@/lib/chart/year-axis';
import { KINDS } from '@/lib/model/kind';
import type { Spread } from '@/lib/ports/entries';
import { columnAddress } from './column-address';
import { kindBox } from './kind-box';
import { yearsChart as texts } from './texts';
import { countsIn, type YearCounts } from './year-counts';

/** How high the band of the bars is. */
export const BARS = 96;

/**
 * Over each column how many there surely are of which kind, and above these, dashed, how many are dated to it about or uncertainly, in
 * a band of which `top` is the upper end.
 */
export function barMarks(spread: Spread, axis: YearAxis, left: number, top: number): Mark[] {
  const plain = axis.columns.filter(({ isGap }) => !isGap);
  const counted = plain.map((column) => ({ column, counts: countsIn(spread, column) }));
  const most = Math.max(1, ...counted.map(({ counts }) => total(counts.surely) + counts.about));
  const scale = scaleLinear()
    .domain([0, most])
    .range([top + BARS, top])
    .nice(3);
  const ticks = scale.ticks(3).filter(Number.isInteger);
  return [
    ...ticks.flatMap((tick): Mark[] => [
      {
        type: 'line',
        tone: tick === 0 ? 'axis' : 'grid',
        from: [left, scale(tick)],
        to: [left + axis.length, scale(tick)],
      },
      {
        type: 'text',
        x: left - 8,
        y: scale(tick) + 4,
        text: texts.number(tick),
        tone: 'soft',
        anchor: 'end',
        size: 'small',
      },
    ]),
    ...counted.flatMap(({ column, counts }) =>
      total(counts.surely) + counts.about === 0 ? [] : [barOf(column, counts, left, scale)],
    ),
  ];
}

function barOf(
  column: YearColumn,
  { surely, maybe, about }: YearCounts,
  left: number,
  scale: (count: number) => number,
): Link {
  const inset = Math.min(4, column.size * 0.12);
  const marks: Box[] = [];
  let below = 0;
  KINDS.forEach((kind, at) => {
    const count = surely[at] ?? 0;
    if (count === 0) return;
    const [bottom, top] = [scale(below), scale(below + count)];
    below += count;
    marks.push(
      kindBox(kind, {
        x: left + column.start + inset,
        y: top,
        width: column.size - 2 * inset,
        height: bottom - top,
      }),
    );
  });
  if (about > 0) {
    const [bottom, top] = [scale(below), scale(below + about)];
    marks.push({
      type: 'box',
      x: left + column.start + inset + 0.5,
      y: top + 0.5,
      width: column.size - 2 * inset - 1,
      height: Math.max(0.5, bottom - top - 1),
      tone: 'unknown',
      paint: 'dashed',
    });
  }
  return {
    type: 'link',
    href: columnAddress(column),
    name: texts.byKind(texts.years(column.first, column.last), surely, maybe),
    marks,
  };
}
