import { scaleLinear } from 'd3-scale';
import { total } from '@/lib/archive/spread';
import { WIDE, type Box, type Drawing, type Link, type Mark } from '@/lib/chart/drawing';
import { lanesOf } from '@/lib/chart/lanes';
import { levelsTo, type Levels } from '@/lib/chart/levels';
import {
  middle,
  namedColumns,
  yearAxis,
  type YearAxis,
  type YearColumn,
} from '@/lib/chart/year-axis';
import { addressOf } from '@/lib/model/address';
import { KINDS } from '@/lib/model/kind';
import { sure } from '@/lib/model/sure';
import type { KindCounts, Spread } from '@/lib/ports/entries';
import { yearsChart as texts } from './texts';
import { countsIn, occupiedYears, yearOf } from './year-counts';

/** The lanes of spans that are drawn; further ones stand in the table alone. */
const MOST_LANES = 6;

const LEFT = 60;
const RIGHT = 8;
const TOP = 14;
const BARS = 96;
const CELL = 12;
const LANE = 11;
const BETWEEN = 12;
const LABELS = 20;
const YEAR_LABEL = 40;

export interface WideYears {
  readonly drawing: Drawing;
  /** The columns in which something is or may be. */
  readonly columns: readonly YearColumn[];
  /** How full the months are; undefined where columns are too narrow to have any. */
  readonly levels: Levels | undefined;
  /** How many spans had no room. */
  readonly hiddenSpans: number;
}

/**
 * Years side by side: over each how many of which kind, below it its months as a field in which the empty ones are seen, below that
 * what is dated by a span of years only.
 */
export function wideYears(spread: Spread): WideYears {
  const axis = yearAxis(occupiedYears(spread), {
    length: WIDE - LEFT - RIGHT,
    least: 6,
    most: 44,
    gap: 44,
  });
  const hasMonths = axis.step === 1 && spread.months.length > 0;
  const levels = hasMonths ? levelsTo(mostInMonth(spread)) : undefined;
  const fieldTop = TOP + BARS + BETWEEN;
  const fieldHeight = levels ? 13 * CELL + 4 : 0;
  const labelsTop = levels ? fieldTop + fieldHeight : TOP + BARS + 4;
  const spans = spanMarks(spread, axis, labelsTop + LABELS + BETWEEN / 2);
  return {
    columns: axis.columns.filter((column) => isTold(column, spread)),
    levels,
    hiddenSpans: spans.hidden,
    drawing: {
      width: LEFT + axis.length + RIGHT,
      height: labelsTop + LABELS + (spans.lanes > 0 ? BETWEEN / 2 + spans.lanes * LANE : 0),
      marks: [
        ...barMarks(spread, axis),
        ...(levels ? fieldMarks(spread, axis, fieldTop, levels) : []),
        ...axis.columns.filter(({ isGap }) => isGap).flatMap((gap) => gapMarks(gap, labelsTop)),
        ...yearLabels(axis, labelsTop),
        ...spans.marks,
      ],
    },
  };
}

function isTold(column: YearColumn, spread: Spread): boolean {
  const { surely, maybe } = countsIn(spread, column);
  return !column.isGap && total(surely) + maybe > 0;
}

function mostInMonth({ months, years }: Spread): number {
  return Math.max(...[...months, ...years].map(({ counts }) => total(counts)));
}

function barMarks(spread: Spread, axis: YearAxis): Mark[] {
  const plain = axis.columns.filter(({ isGap }) => !isGap);
  const counted = plain.map((column) => ({ column, counts: countsIn(spread, column).surely }));
  const most = Math.max(1, ...counted.map(({ counts }) => total(counts)));
  const scale = scaleLinear()
    .domain([0, most])
    .range([TOP + BARS, TOP])
    .nice(3);
  const ticks = scale.ticks(3).filter(Number.isInteger);
  return [
    ...ticks.flatMap((tick): Mark[] => [
      {
        type: 'line',
        tone: tick === 0 ? 'axis' : 'grid',
        from: [LEFT, scale(tick)],
        to: [LEFT + axis.length, scale(tick)],
      },
      {
        type: 'text',
        x: LEFT - 8,
        y: scale(tick) + 4,
        text: texts.number(tick),
        tone: 'soft',
        anchor: 'end',
        size: 'small',
      },
    ]),
    ...counted.flatMap(({ column, counts }) =>
      total(counts) === 0 ? [] : [barOf(column, counts, scale)],
    ),
  ];
}

function barOf(column: YearColumn, counts: KindCounts, scale: (count: number) => number): Link {
  const inset = Math.min(4, column.size * 0.12);
  const marks: Box[] = [];
  let below = 0;
  KINDS.forEach((kind, at) => {
    const count = counts[at] ?? 0;
    if (count === 0) return;
    const [bottom, top] = [scale(below), scale(below + count)];
    below += count;
    marks.push(
      kindBox(kind, {
        x: LEFT + column.start + inset,
        y: top,
        width: column.size - 2 * inset,
        height: bottom - top,
      }),
    );
  });
  return {
    type: 'link',
    href: columnAddress(column),
    name: texts.byKind(texts.years(column.first, column.last), counts),
    marks,
  };
}

/** Kinds are told apart by how they are filled as well: whole, striped, open. */
export function kindBox(
  kind: (typeof KINDS)[number],
  { x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>,
): Box {
  switch (kind) {
    case 'quote':
      return { type: 'box', x, y, width, height, tone: kind };
    case 'experience':
      return { type: 'box', x, y, width, height, tone: kind, paint: 'hatched' };
    case 'expectation':
      // The line lies within the box.
      return {
        type: 'box',
        x: x + 0.5,
        y: y + 0.5,
        width: Math.max(0.5, width - 1),
        height: Math.max(0.5, height - 1),
        tone: kind,
        paint: 'outline',
      };
  }
}

export function columnAddress({ first, last }: Pick<YearColumn, 'first' | 'last'>): string {
  return first === last
    ? addressOf.year(first)
    : `/suche?${new URLSearchParams({ von: String(first), bis: String(last) })}`;
}

function fieldMarks(spread: Spread, axis: YearAxis, top: number, { levelOf }: Levels): Mark[] {
  const yearRow = top + 12 * CELL + 4;
  const grounds = axis.columns
    .filter(({ isGap }) => !isGap)
    .flatMap(({ start, size }): Mark[] => [
      {
        type: 'box',
        x: LEFT + start,
        y: top,
        width: size - 1,
        height: 12 * CELL - 1,
        tone: 'empty',
      },
      {
        type: 'box',
        x: LEFT + start,
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
          x: LEFT + start,
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
              x: LEFT - 8,
              y: top + row * CELL + 10 + (row === 12 ? 4 : 0),
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

/** Years that were left out: nothing was said in them. */
function gapMarks(gap: YearColumn, bottom: number): Mark[] {
  const x = LEFT + middle(gap);
  const lines = texts.gap(gap.last - gap.first + 1);
  const y = TOP + BARS / 2;
  return [
    { type: 'line', tone: 'axis', from: [x, TOP], to: [x, y - 18], dashed: true },
    ...lines.map((text, at): Mark => ({
      type: 'text',
      x,
      y: y - 2 + at * 14,
      text,
      tone: 'soft',
      anchor: 'middle',
      size: 'small',
    })),
    { type: 'line', tone: 'axis', from: [x, y + 18], to: [x, bottom], dashed: true },
  ];
}

function yearLabels(axis: YearAxis, top: number): Mark[] {
  return namedColumns(axis, YEAR_LABEL).map((column) => ({
    type: 'text',
    x: LEFT + middle(column),
    y: top + 15,
    text: String(column.first),
    tone: 'soft',
    anchor: 'middle',
    size: 'small',
  }));
}

function spanMarks({ spans }: Spread, axis: YearAxis, top: number) {
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
          x: LEFT + start,
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
