import { total } from '@/lib/archive/spread';
import type { Link, Mark } from '@/lib/chart/drawing';
import type { Levels } from '@/lib/chart/levels';
import type { YearAxis } from '@/lib/chart/year-axis';
import { addressOf } from '@/lib/model/address';
import type { KindCounts, Spread } from '@/lib/ports/entries';
import { yearsChart as texts } from './texts';
import { yearOf } from './year-counts';

const CELL = 12;
/** Between the months and what has none. */
const APART = 4;

/** How high the field is. */
export const FIELD = 13 * CELL + APART;

/** The months of each year below each other, and what has a year alone under them. */
export function fieldMarks(
  spread: Spread,
  axis: YearAxis,
  left: number,
  top: number,
  { levelOf }: Levels,
): Mark[] {
  const yearRow = top + 12 * CELL + APART;
  const grounds = axis.columns
    .filter(({ isGap }) => !isGap)
    .flatMap(({ start, size }): Mark[] => [
      {
        type: 'box',
        x: left + start,
        y: top,
        width: size - 1,
        height: 12 * CELL - 1,
        tone: 'empty',
      },
      {
        type: 'box',
        x: left + start,
        y: yearRow,
        width: size - 1,
        height: CELL - 1,
        tone: 'empty',
      },
    ]);
  const cell = (year: number, y: number, counts: KindCounts, href: string, name: string): Link => {
    const { start, size } = axis.columnOf(year);
    const count = total(counts);
    return {
      type: 'link',
      href,
      name: texts.place(name, count),
      marks: [
        {
          type: 'box',
          x: left + start,
          y,
          width: size - 1,
          height: CELL - 1,
          tone: `level-${levelOf(count)}`,
        },
      ],
    };
  };
  return [
    ...texts.rows.flatMap((label, row): Mark[] =>
      label === ''
        ? []
        : [
            {
              type: 'text',
              x: left - 8,
              y: top + row * CELL + 10 + (row === 12 ? APART : 0),
              text: label,
              tone: 'soft',
              anchor: 'end',
              size: 'small',
            },
          ],
    ),
    ...grounds,
    ...spread.months.map(({ month, counts }) =>
      cell(
        yearOf(month),
        top + (month % 12) * CELL,
        counts,
        addressOf.month(yearOf(month), (month % 12) + 1),
        texts.month(month),
      ),
    ),
    ...spread.years.map(({ year, counts }) =>
      cell(year, yearRow, counts, addressOf.year(year), texts.onlyYear(year)),
    ),
  ];
}
