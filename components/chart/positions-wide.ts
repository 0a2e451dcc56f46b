import type { PositionStep } from '@/lib/archive/position';
import { dayAxis, type DayAxis } from '@/lib/chart/day-axis';
import { WIDE, type Drawing, type Mark, type PlainMark, type Point } from '@/lib/chart/drawing';
import { relationMark, relationPath } from '@/lib/chart/relation-line';
import { fitted, textWidth } from '@/lib/chart/text-width';
import { tracksOf } from '@/lib/chart/tracks';
import { namedColumns, type YearColumn } from '@/lib/chart/year-axis';
import { addressOf } from '@/lib/model/address';
import { linksOf, whenOf, whoOf, wordsOf, type StepLink } from './position-texts';
import { positionsChart as texts } from './texts';

/** Lines of one course; a heading stands over each where there are several. */
export interface ChartCourse {
  readonly heading?: string;
  readonly href?: string;
  readonly steps: readonly PositionStep[];
}

const LEFT = 44;
const PLOT = 400;
const UNDATED = 84;
const WORDS = 450;
const AXIS = 26;
const HEADING = 30;
/** A line that names a relation, and a statement: date and who, below it its words. */
const NAMED = 20;
const STEP = 44;
const BETWEEN = 14;
/** More relations of one statement to earlier ones stand in the table alone. */
const MOST_LINKS = 3;

/** Statements below each other, each at its time on one axis; beside it when, who and what words. */
export function widePositions(courses: readonly ChartCourse[]): Drawing {
  const all = courses.flatMap(({ steps }) => steps);
  const hasUndated = all.some(({ entry }) => entry.statement.date === undefined);
  const axis = dayAxis(
    all.flatMap(({ entry: { statement } }) => statement.date?.span ?? []),
    PLOT - LEFT - (hasUndated ? UNDATED : 0),
  );
  let y = AXIS;
  const marks = courses.flatMap((course) => {
    const placed = placedCourse(course, axis, y);
    y = placed.bottom + BETWEEN;
    return placed.marks;
  });
  const height = y - BETWEEN;
  const hasDated = all.some(({ entry }) => entry.statement.date !== undefined);
  return {
    width: WIDE,
    height,
    marks: [
      ...(hasDated ? axisMarks(axis, height) : []),
      ...(hasUndated ? [UNDATED_LABEL] : []),
      ...marks,
    ],
  };
}

function axisMarks({ years }: DayAxis, height: number): Mark[] {
  const labelOf = ({ first, last }: YearColumn) => texts.year(first, last);
  const widest = Math.max(...years.columns.map((column) => textWidth(labelOf(column), SMALL)));
  const named = new Set(namedColumns(years, widest + 8));
  const end = LEFT + years.length;
  return [
    ...years.columns.flatMap((column): Mark[] => {
      const x = LEFT + column.start;
      const label: Mark = {
        type: 'text',
        x: x + column.size / 2,
        y: 14,
        text: column.isGap ? texts.gap : labelOf(column),
        anchor: 'middle',
        size: 'small',
        tone: 'soft',
      };
      const isNamed = column.isGap || named.has(column);
      return [
        ...(isNamed ? [label] : []),
        { type: 'line', tone: 'grid', from: [x, isNamed ? 20 : AXIS], to: [x, height] },
        {
          type: 'line',
          tone: 'axis',
          from: [x, AXIS - 4],
          to: [x + column.size, AXIS - 4],
          dashed: column.isGap,
        },
      ];
    }),
    { type: 'line', tone: 'grid', from: [end, AXIS - 4], to: [end, height] },
  ];
}

const SMALL = { size: 'small' } as const;

const UNDATED_LABEL: Mark = {
  type: 'text',
  x: PLOT,
  y: 14,
  text: texts.undated,
  anchor: 'end',
  tone: 'soft',
  ...SMALL,
};

interface PlacedStep {
  readonly step: PositionStep;
  readonly links: readonly StepLink[];
  /** Where the block begins, and the middle of the statement's own lines. */
  readonly top: number;
  readonly y: number;
  readonly x: number;
  /** Where what is only known as a span begins and ends. */
  readonly span?: { readonly start: number; readonly end: number; readonly isOpen: boolean };
}

function placedCourse({ heading, href, steps }: ChartCourse, axis: DayAxis, top: number) {
  let y = top + (heading === undefined ? 0 : HEADING);
  const shown = new Set(steps.map(({ entry }) => entry.statement.id));
  const placed = steps.map((step): PlacedStep => {
    const links = linksOf(step)
      .filter(({ target }) => shown.has(target.id))
      .slice(0, MOST_LINKS);
    const begin = y;
    y += links.length * NAMED + STEP;
    const { date } = step.entry.statement;
    const own = { step, links, top: begin, y: y - STEP / 2 };
    if (!date) return { ...own, x: PLOT - UNDATED / 2 };
    const { start, end, isOpen } = axis.placeOf(date.span);
    const x = LEFT + (start + end) / 2;
    return end - start < LEAST_SPAN && !isOpen && !date.approximate && !date.uncertain
      ? { ...own, x }
      : { ...own, x, span: { start: LEFT + start, end: LEFT + end, isOpen } };
  });
  return {
    bottom: y,
    marks: [
      ...headingMarks(heading, href, top),
      ...placed.map(guide),
      ...linkMarks(placed),
      ...placed.map(stepMarks),
    ],
  };
}

/** What is shorter is a point. */
const LEAST_SPAN = 5;

function headingMarks(heading: string | undefined, href: string | undefined, top: number): Mark[] {
  if (heading === undefined) return [];
  const text: PlainMark = {
    type: 'text',
    x: 0,
    y: top + 20,
    text: fitted(heading, WIDE, { bold: true }),
    bold: true,
  };
  return [
    { type: 'line', tone: 'grid', from: [0, top + 2], to: [WIDE, top + 2] },
    href === undefined ? text : { type: 'link', href, name: heading, marks: [text] },
  ];
}

/** From the sign to its words. */
function guide({ x, y, span }: PlacedStep): Mark {
  return {
    type: 'line',
    tone: 'grid',
    from: [Math.max(x, span?.end ?? 0) + 12, y],
    to: [WORDS - 8, y],
  };
}

function linkMarks(placed: readonly PlacedStep[]): Mark[] {
  const byId = new Map(placed.map((each) => [each.step.entry.statement.id, each]));
  const links = placed.flatMap((to) =>
    to.links.flatMap((link, at) => {
      const from = byId.get(link.target.id);
      return from ? [{ link, from, to, named: to.top + at * NAMED + NAMED / 2 + 2 }] : [];
    }),
  );
  const tracks = tracksOf(
    links.map(({ from, to }) => ({ x: from.x, top: from.y, bottom: to.y })),
    placed,
  );
  const lines = links.map(({ link, from, to }, at): Mark => {
    const x = tracks[at] ?? from.x;
    const begin: Point = Math.abs(x - from.x) < 8 ? [x, from.y + 9] : [from.x - 9, from.y];
    const d = [
      `M${round(begin[0])} ${round(begin[1])}`,
      Math.abs(x - from.x) < 8 ? '' : `H${round(x)}`,
      ...end(x, to),
    ].join('');
    return relationPath(link.type, d);
  });
  const words = links.flatMap(({ link, named }, at) => nameMarks(link, [tracks[at] ?? 0, named]));
  return [...lines, ...words];
}

/** Straight down into the sign, or round a corner from the side. */
function end(x: number, to: PlacedStep): string[] {
  if (Math.abs(x - to.x) < 8) return [`V${round(to.y - 9)}`];
  return [`V${round(to.y)}`, `H${round(x < to.x ? to.x - 10 : to.x + 10)}`];
}

/** The name of a relation beside its line, and its mark on it. */
function nameMarks({ type, wordBefore }: StepLink, [x, y]: Point): Mark[] {
  const text = fitted(wordBefore, PLOT - LEFT, SMALL);
  const width = textWidth(text, SMALL);
  const isLeft = x + 12 + width > WORDS - 8;
  return [
    {
      type: 'box',
      x: isLeft ? x - 14 - width : x + 9,
      y: y - 8,
      width: width + 6,
      height: 16,
      tone: 'paper',
    },
    ...relationMark(type, [x, y]),
    {
      type: 'text',
      x: isLeft ? x - 11 : x + 12,
      y: y + 4,
      text,
      size: 'small',
      anchor: isLeft ? 'end' : 'start',
    },
  ];
}

function stepMarks({ step, x, y, span }: PlacedStep): Mark {
  const { id, kind } = step.entry.statement;
  const when = whenOf(step.entry.statement);
  const date = fitted(when, WIDE - WORDS, { bold: true });
  const dateWidth = textWidth(`${date}  `, { bold: true });
  const who = fitted(whoOf(step), WIDE - WORDS - dateWidth);
  const wordSetting = { isWording: true } as const;
  return {
    type: 'link',
    href: addressOf.statement(id),
    name: texts.named(when, whoOf(step)),
    marks: [
      ...(span ? spanMarks(kind, span, y) : []),
      { type: 'circle', x, y, radius: 10, tone: 'paper' },
      { type: 'sign', kind, x, y, size: 16 },
      { type: 'text', x: WORDS, y: y - 5, text: date, bold: true },
      ...(who === '' || who === '…'
        ? []
        : [{ type: 'text', x: WORDS + dateWidth, y: y - 5, text: who, tone: 'soft' } as const]),
      {
        type: 'text',
        x: WORDS,
        y: y + 14,
        text: fitted(wordsOf(step), WIDE - WORDS, wordSetting),
        ...wordSetting,
      },
    ],
  };
}

function spanMarks(
  tone: 'quote' | 'experience' | 'expectation',
  { start, end: to, isOpen }: NonNullable<PlacedStep['span']>,
  y: number,
): PlainMark[] {
  const width = Math.max(8, to - start);
  return [
    {
      type: 'box',
      x: (start + to) / 2 - width / 2,
      y: y - 5,
      width,
      height: 10,
      radius: 5,
      tone,
      paint: isOpen ? 'dashed' : 'outline',
    },
  ];
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
