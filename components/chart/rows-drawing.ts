import { countsInColumns, yearsWithAny, type ColumnCount } from '@/lib/chart/counts-in-columns';
import {
  NARROW,
  TYPE_SIZE,
  WIDE,
  type Circle,
  type Drawing,
  type Link,
  type Mark,
} from '@/lib/chart/drawing';
import { fitted, textWidth } from '@/lib/chart/text-width';
import {
  middle,
  namedColumns,
  yearAxis,
  type YearAxis,
  type YearColumn,
} from '@/lib/chart/year-axis';
import type { RowInTime } from '@/lib/search/in-time';
import { rowsInTime as texts } from './texts';

export interface DrawnRows {
  readonly rows: readonly RowInTime[];
  /** How many are left out, and where all of them are. */
  readonly left: number;
  readonly all: string;
  /** What a row is: `weitere Personen`. */
  readonly others: (count: number) => string;
  /** Where the statements of a row are, of all years or of some. */
  addressOf(row: RowInTime, years?: { readonly first: number; readonly last: number }): string;
}

/** Rows with their names to the left of the dots. */
export function wideRows(drawn: DrawnRows): Drawing {
  const left = namesWidth(drawn.rows) + BESIDE;
  const axis = wideAxis(drawn.rows);
  const largest = largestIn(axis);
  const height = Math.max(LINE, 2 * largest + 4);
  return drawing(drawn, axis, {
    left,
    largest,
    row: height,
    dots: height / 2,
    name: { y: height / 2 + BASELINE, width: left - BESIDE },
    total: left + axis.length + TOTAL,
    totalOf: (row) => texts.number(row.total),
  });
}

/** The years of the wide drawing. */
export function wideAxis(rows: readonly RowInTime[]): YearAxis {
  const length = WIDE - namesWidth(rows) - BESIDE - TOTAL;
  return yearAxis(yearsWithAny(rows), { length, least: 9, most: 44, gap: 48 });
}

function namesWidth(rows: readonly RowInTime[]): number {
  const longest = Math.max(...rows.map(({ label }) => textWidth(label)));
  return Math.min(LONGEST_NAME, Math.ceil(longest));
}

/** Rows with their names above the dots. */
export function narrowRows(drawn: DrawnRows): Drawing {
  const axis = yearAxis(yearsWithAny(drawn.rows), { length: NARROW, least: 8, most: 44, gap: 48 });
  const largest = largestIn(axis);
  return drawing(drawn, axis, {
    left: 0,
    largest,
    row: LINE + 2 * largest + 8,
    dots: LINE + largest + 2,
    name: { y: 16, width: NARROW - NARROW_TOTAL },
    total: NARROW,
    totalOf: (row) => texts.total(row.total),
  });
}

/** Where things stand in a row, from its top and from the left. */
interface Layout {
  readonly left: number;
  readonly row: number;
  /** The middle of the dots, and the radius of the largest. */
  readonly dots: number;
  readonly largest: number;
  readonly name: { readonly y: number; readonly width: number };
  /** Where the totals end, and what they say. */
  readonly total: number;
  totalOf(row: RowInTime): string;
}

const LONGEST_NAME = 250;
const BESIDE = 14;
/** Numbers of six digits, and what stands before them. */
const TOTAL = 62;
const NARROW_TOTAL = 110;
const LINE = 22;
const BASELINE = TYPE_SIZE.normal * 0.35;
const LARGEST = 13;

/** Dots of neighbouring years, with their lines, touch each other at most. */
function largestIn({ columns }: YearAxis): number {
  const size = Math.min(...columns.filter(({ isGap }) => !isGap).map((column) => column.size));
  return Math.min(LARGEST, size / 2 - 1);
}

function drawing(drawn: DrawnRows, axis: YearAxis, layout: Layout): Drawing {
  const { rows, left, all, others } = drawn;
  const counted = rows.map((row) => countsInColumns(row, axis));
  const radiusOf = radii(counted, layout.largest);
  const bottom = rows.length * layout.row;
  const hasGap = axis.columns.some(({ isGap }) => isGap);
  const axisHeight = LINE + (hasGap ? TYPE_SIZE.small + 2 : 0);
  const rest: Link[] =
    left === 0
      ? []
      : [
          {
            type: 'link',
            href: all,
            name: others(left),
            marks: [
              {
                type: 'text',
                x: 0,
                y: bottom + axisHeight + 16,
                text: fitted(others(left), layout.total),
                tone: 'accent',
              },
            ],
          },
        ];
  return {
    width: Math.max(layout.total, layout.left + axis.length),
    height: bottom + axisHeight + (left === 0 ? 0 : LINE),
    marks: [
      ...axisMarks(axis, layout.left, bottom),
      ...(layout.left === 0 ? [] : [totalHead(layout.total, bottom + 15)]),
      ...rows.flatMap((row, at) => [
        ...lineMarks(axis, layout.left, at * layout.row + layout.dots),
        ...headMarks(drawn, row, at * layout.row, layout),
        ...(counted[at] ?? []).map((count): Link => ({
          type: 'link',
          href: drawn.addressOf(row, count.column),
          name: texts.dot(row.label, count.column, count),
          marks: dotMarks(count, radiusOf, {
            x: layout.left + middle(count.column),
            y: at * layout.row + layout.dots,
          }),
        })),
      ]),
      ...rest,
    ],
  };
}

/** The years that are named, with a line through all rows, and how many are left out where some are. */
function axisMarks(axis: YearAxis, left: number, bottom: number): Mark[] {
  const isPlain = axis.step === 1;
  const label = (column: YearColumn) => (isPlain ? String(column.first) : texts.column(column));
  const size = isPlain
    ? NAMED
    : Math.max(...axis.columns.map((each) => textWidth(label(each), { size: 'small' })));
  // Ranges are so wide that both ends may have to move.
  const named = namedColumns(axis, isPlain ? 40 : 2 * size + 8).flatMap((column): Mark[] => {
    const x = left + middle(column);
    return [
      { type: 'line', tone: 'grid', from: [x, 0], to: [x, bottom] },
      {
        type: 'text',
        x: within(x, left + size / 2, left + axis.length - size / 2),
        y: bottom + 15,
        text: label(column),
        tone: 'soft',
        anchor: 'middle',
        size: 'small',
      },
    ];
  });
  const gaps = axis.columns
    .filter(({ isGap }) => isGap)
    .map((gap): Mark => ({
      type: 'text',
      x: left + middle(gap),
      y: bottom + 15 + TYPE_SIZE.small + 2,
      text: texts.gap(gap.last - gap.first + 1),
      tone: 'soft',
      anchor: 'middle',
      size: 'small',
    }));
  return [...named, ...gaps];
}

/** The name of a year must not begin before the drawing does, or end behind it. */
const NAMED = 28;

function within(x: number, from: number, to: number): number {
  return to < from ? x : Math.min(Math.max(x, from), to);
}

/** The line on which the dots of a row stand, dashed where years are left out. */
function lineMarks(axis: YearAxis, left: number, y: number): Mark[] {
  return runsOf(axis).map(({ from, to, isGap }) => ({
    type: 'line',
    tone: isGap ? 'axis' : 'grid',
    from: [left + from, y],
    to: [left + to, y],
    ...(isGap && { dashed: true }),
  }));
}

function runsOf({ columns }: YearAxis): { from: number; to: number; isGap: boolean }[] {
  const runs: { from: number; to: number; isGap: boolean }[] = [];
  for (const { start, size, isGap } of columns) {
    const last = runs.at(-1);
    if (last && last.isGap === isGap) last.to = start + size;
    else runs.push({ from: start, to: start + size, isGap });
  }
  return runs;
}

/** What stands under the totals. */
function totalHead(x: number, y: number): Mark {
  return { type: 'text', x, y, text: texts.totals, tone: 'soft', anchor: 'end', size: 'small' };
}

/** The name of a row and how many statements it has. */
function headMarks(drawn: DrawnRows, row: RowInTime, top: number, layout: Layout): Mark[] {
  const y = top + layout.name.y;
  return [
    {
      type: 'link',
      href: drawn.addressOf(row),
      name: texts.row(row.label, row.total),
      marks: [{ type: 'text', x: 0, y, text: fitted(row.label, layout.name.width) }],
    },
    {
      type: 'text',
      x: layout.total,
      y,
      text: layout.totalOf(row),
      tone: 'soft',
      anchor: 'end',
      size: 'small',
    },
  ];
}

/** A dot whose area is how many there surely are; around it a ring as large as if all that may be were. */
function dotMarks(
  { surely, maybe }: ColumnCount,
  radiusOf: (count: number) => number,
  { x, y }: Pick<Circle, 'x' | 'y'>,
): Circle[] {
  const dot = (radius: number): Circle => ({ type: 'circle', x, y, radius, tone: 'accent' });
  if (maybe === 0) return [dot(radiusOf(surely))];
  const outer = Math.max(radiusOf(surely + maybe), SMALLEST_RING);
  return [
    // The paper within can be clicked as well.
    { type: 'circle', x, y, radius: outer, tone: 'paper' },
    { ...dot(outer), paint: 'outline' },
    ...(surely === 0 ? [] : [dot(Math.min(radiusOf(surely), outer - 1.5))]),
  ];
}

const SMALLEST_DOT = 1.5;
const SMALLEST_RING = 3;

function radii(
  counted: readonly (readonly ColumnCount[])[],
  largest: number,
): (count: number) => number {
  const most = Math.max(1, ...counted.flat().map(({ surely, maybe }) => surely + maybe));
  // Few of few are no large dot.
  const scale = Math.max(most, LEAST_SCALE);
  return (count) => Math.max(SMALLEST_DOT, largest * Math.sqrt(count / scale));
}

const LEAST_SCALE = 4;
