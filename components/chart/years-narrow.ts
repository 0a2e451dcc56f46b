import { total } from '@/lib/archive/spread';
import { NARROW, type Drawing, type Mark, type PlainMark, type Text } from '@/lib/chart/drawing';
import { yearAxis, type YearColumn } from '@/lib/chart/year-axis';
import { KINDS } from '@/lib/model/kind';
import type { Spread } from '@/lib/ports/entries';
import { yearsChart as texts } from './texts';
import { countsIn, occupiedYears, type YearCounts } from './year-counts';
import { columnAddress } from './column-address';
import { kindBox } from './kind-box';

const MOST_ROWS = 36;
const ROW = 20;
const BAR = 11;
const LABEL = 92;
const COUNT = 64;

/** Years, or several, below each other: on a phone there is no room for months. */
export function narrowYears(spread: Spread): Drawing {
  const axis = yearAxis(occupiedYears(spread), { length: MOST_ROWS, least: 1, most: 1, gap: 1 });
  const rows = axis.columns.map((column) => ({ column, counts: countsIn(spread, column) }));
  const most = Math.max(1, ...rows.map(({ counts }) => total(counts.surely) + counts.maybe));
  return {
    width: NARROW,
    height: rows.length * ROW,
    marks: rows.flatMap(({ column, counts }, at) => rowMarks(column, counts, at * ROW, most)),
  };
}

function rowMarks(column: YearColumn, counts: YearCounts, top: number, most: number): Mark[] {
  const { first, last, isGap } = column;
  const label: Text = {
    type: 'text',
    x: 0,
    y: top + 15,
    text: texts.years(first, last),
    size: 'small',
  };
  const count = total(counts.surely);
  if (count + counts.maybe === 0)
    return [
      { ...label, tone: 'soft' },
      {
        type: 'line',
        tone: 'grid',
        from: [LABEL, top + ROW / 2],
        to: [NARROW - COUNT, top + ROW / 2],
        dashed: isGap,
      },
      {
        ...label,
        tone: 'soft',
        x: NARROW,
        anchor: 'end',
        text: texts.none,
      },
    ];
  const unit = (NARROW - LABEL - COUNT) / most;
  let x = LABEL;
  const boxes = KINDS.flatMap((kind, at) => {
    const width = (counts.surely[at] ?? 0) * unit;
    if (width === 0) return [];
    const box = kindBox(kind, { x, y: top + 4, width, height: BAR });
    x += width;
    return [box];
  });
  const maybe: PlainMark[] =
    counts.maybe === 0
      ? []
      : [
          {
            type: 'box',
            x: x + 0.5,
            y: top + 4.5,
            width: Math.max(0.5, counts.maybe * unit - 1),
            height: BAR - 1,
            tone: 'unknown',
            paint: 'dashed',
          },
        ];
  return [
    {
      type: 'link',
      href: columnAddress(column),
      name: texts.byKind(texts.years(first, last), counts.surely, counts.maybe),
      marks: [
        { ...label, tone: 'accent' },
        ...boxes,
        ...maybe,
        {
          ...label,
          x: NARROW,
          anchor: 'end',
          text: counts.maybe === 0 ? texts.number(count) : texts.withMaybe(count, counts.maybe),
        },
      ],
    },
  ];
}
