import { total } from '@/lib/archive/spread';
import { WIDE, type Drawing, type Mark } from '@/lib/chart/drawing';
import { levelsTo, type Levels } from '@/lib/chart/levels';
import { textWidth } from '@/lib/chart/text-width';
import {
  middle,
  namedColumns,
  yearAxis,
  type YearAxis,
  type YearColumn,
} from '@/lib/chart/year-axis';
import type { Spread } from '@/lib/ports/entries';
import { yearsChart as texts } from './texts';
import { countsIn, occupiedYears } from './year-counts';
import { BARS, barMarks } from './years-bars';
import { FIELD, fieldMarks } from './years-field';
import { LANE, spanMarks } from './years-spans';

const LEFT = 60;
const RIGHT = 8;
const TOP = 14;
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
  const labelsTop = levels ? fieldTop + FIELD : TOP + BARS + 4;
  const spans = spanMarks(spread, axis, LEFT, labelsTop + LABELS + BETWEEN / 2);
  return {
    columns: axis.columns.filter((column) => isTold(column, spread)),
    levels,
    hiddenSpans: spans.hidden,
    drawing: {
      width: LEFT + axis.length + RIGHT,
      height: labelsTop + LABELS + (spans.lanes > 0 ? BETWEEN / 2 + spans.lanes * LANE : 0),
      marks: [
        ...barMarks(spread, axis, LEFT, TOP),
        ...(levels ? fieldMarks(spread, axis, LEFT, fieldTop, levels) : []),
        ...axis.columns.filter(({ isGap }) => isGap).flatMap((gap) => gapMarks(gap, labelsTop)),
        ...yearLabels(axis, labelsTop),
        ...spans.marks,
      ],
    },
  };
}

function isTold(column: YearColumn, spread: Spread): boolean {
  const { surely, maybe } = countsIn(spread, column);
  return total(surely) + maybe > 0;
}

function mostInMonth({ months, years }: Spread): number {
  return Math.max(...[...months, ...years].map(({ counts }) => total(counts)));
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

/** A column of several years says so; one whose name would not stand within the drawing has none. */
function yearLabels(axis: YearAxis, top: number): Mark[] {
  const label = ({ first, last }: YearColumn) => texts.column(first, last);
  const widest = Math.max(...axis.columns.map((each) => textWidth(label(each), { size: 'small' })));
  return namedColumns(axis, Math.max(YEAR_LABEL, widest + 8))
    .filter((column) => axis.step === 1 || middle(column) + widest / 2 <= axis.length + RIGHT)
    .map((column) => ({
      type: 'text',
      x: LEFT + middle(column),
      y: top + 15,
      text: label(column),
      tone: 'soft',
      anchor: 'middle',
      size: 'small',
    }));
}
