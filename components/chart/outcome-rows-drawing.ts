import {
  NARROW,
  TYPE_SIZE,
  WIDE,
  type Drawing,
  type Link,
  type Mark,
  type PlainMark,
  type Tone,
} from '@/lib/chart/drawing';
import { keptApart } from '@/lib/chart/keep-apart';
import {
  OUTCOME_DISTANCE,
  OUTCOME_RADIUS,
  OUTCOME_TONES,
  outcomeMarks,
} from '@/lib/chart/outcome-marks';
import { fitted, textWidth } from '@/lib/chart/text-width';
import { middle, namedColumns, yearAxis, type YearAxis } from '@/lib/chart/year-axis';
import { addressOf } from '@/lib/model/address';
import type { Day } from '@/lib/model/day';
import { EXPECTATION_STATUSES, EXPECTATION_WORDS } from '@/lib/model/relation';
import { sure } from '@/lib/model/sure';
import { evidenceAddress, momentOf, type OutcomeRow, type Stretch } from './outcome-rows';
import { outcomesInTime as texts } from './texts';

interface Form {
  readonly width: number;
  /** Where time begins and ends, and the room for the signs of outcomes without a date behind it. */
  readonly left: number;
  readonly undated: number;
  /** The height of a row, its baseline, and the place of its line. */
  readonly row: number;
  readonly label: number;
  readonly line: number;
  /** Where the first words and whose they are end. */
  readonly labelEnd: number;
  readonly size: keyof typeof TYPE_SIZE;
}

const WIDE_FORM: Form = {
  width: WIDE,
  left: 372,
  undated: 84,
  row: 24,
  label: 16,
  line: 12,
  labelEnd: 356,
  size: 'normal',
};

/** The words stand over the line. */
const NARROW_FORM: Form = {
  width: NARROW,
  left: 10,
  undated: 84,
  row: 44,
  label: 15,
  line: 30,
  labelEnd: NARROW - 18,
  size: 'small',
};

const TOP = 40;
const HEADING = 30;
const RIGHT = 10;
const YEAR_LABEL = 40;
const BETWEEN = 12;

/** A line for each expectation, from when it was voiced to what was found out. */
export function outcomeDrawings(rows: readonly OutcomeRow[], today: Day) {
  return {
    wide: drawingOf(rows, today, WIDE_FORM),
    narrow: drawingOf(rows, today, NARROW_FORM),
  };
}

function drawingOf(rows: readonly OutcomeRow[], today: Day, form: Form): Drawing {
  const hasUndated = rows.some(({ undated }) => undated.length > 0);
  const right = form.width - RIGHT - (hasUndated ? form.undated : 0);
  const now = rows.some(({ runsOn }) => runsOn) ? momentOf(today) : undefined;
  const axis = axisOf(rows, now, right - form.left);
  const placeOf = (moment: number) => form.left + axis.placeOf(moment);
  const frame = {
    ...form,
    right,
    axis,
    placeOf,
    now: now === undefined ? undefined : placeOf(now),
  };
  const marks: Mark[] = [];
  const bands: Band[] = [];
  let y = TOP;
  for (const status of EXPECTATION_STATUSES) {
    const group = rows.filter((row) => row.status === status);
    if (group.length === 0) continue;
    marks.push(...outcomeMarks(status, 8, y + 14), {
      type: 'text',
      x: 22,
      y: y + 19,
      text: texts.group(EXPECTATION_WORDS[status], group.length),
      bold: true,
    });
    y += HEADING;
    for (const row of group) {
      marks.push(...rowMarks(row, y, frame));
      bands.push({ from: y + form.line - BAND, to: y + form.line + BAND });
      y += form.row;
    }
  }
  return {
    width: form.width,
    height: y + 4,
    marks: [
      ...groundMarks(frame, isOverLine(form) ? bands : [{ from: TOP - 4, to: y }], hasUndated),
      ...marks,
    ],
  };
}

/** Where lines of time go through: not where words stand. */
interface Band {
  readonly from: number;
  readonly to: number;
}

const BAND = 10;

function isOverLine({ labelEnd, left }: Form): boolean {
  return labelEnd > left;
}

interface Frame extends Form {
  readonly right: number;
  readonly axis: YearAxis;
  readonly now: number | undefined;
  placeOf(moment: number): number;
}

function axisOf(rows: readonly OutcomeRow[], now: number | undefined, length: number): YearAxis {
  const moments = rows.flatMap(({ voiced, stops }) =>
    [...(voiced ? [voiced] : []), ...stops].flatMap(({ from, to }) => yearsOf(from, to)),
  );
  const years = [...moments, ...(now === undefined ? [] : [Math.floor(now)])];
  return yearAxis(years, { length, least: 10, most: length, gap: 36 });
}

/** All years of a span, but of a very long one only its ends. */
function yearsOf(from: number, to: number): number[] {
  const [first, last] = [Math.floor(from), Math.ceil(to) - 1];
  return last - first > LONGEST
    ? [first, last]
    : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const LONGEST = 200;

function groundMarks(
  { axis, left, right, now, undated }: Frame,
  bands: readonly Band[],
  hasUndated: boolean,
): Mark[] {
  const gaps = axis.columns.filter(({ isGap }) => isGap);
  return [
    ...namedColumns(axis, YEAR_LABEL).flatMap((column): Mark[] => [
      {
        ...LABEL,
        x: left + middle(column),
        y: 30,
        text: String(column.first),
      },
      ...linesThrough(left + column.start, bands, 'grid'),
    ]),
    ...gaps.flatMap((gap) => linesThrough(left + middle(gap), bands, 'axis', true)),
    ...(now === undefined ? [] : nowMarks(now, right, bands)),
    ...(hasUndated
      ? [
          {
            ...LABEL,
            x: right + RIGHT + undated / 2,
            y: 30,
            text: texts.undatedColumn,
          },
        ]
      : []),
  ];
}

const LABEL = { type: 'text', tone: 'soft', anchor: 'middle', size: 'small' } as const;

function linesThrough(x: number, bands: readonly Band[], tone: Tone, dashed = false): Mark[] {
  return bands.map(({ from, to }) => ({
    type: 'line',
    tone,
    from: [x, from],
    to: [x, to],
    ...(dashed && { dashed }),
  }));
}

function nowMarks(x: number, right: number, bands: readonly Band[]): Mark[] {
  const half = textWidth(texts.now, { size: 'small' }) / 2;
  return [
    ...linesThrough(x, bands, 'axis'),
    { ...LABEL, x: Math.min(x, right + RIGHT - half), y: 12, text: texts.now },
    { type: 'line', tone: 'axis', from: [x, 16], to: [x, TOP - 4] },
  ];
}

function rowMarks(row: OutcomeRow, top: number, frame: Frame): Mark[] {
  const href = addressOf.statement(row.statement.id);
  const y = top + frame.line;
  const { voiced, stops, undated } = row;
  const begin = voiced && placed(voiced, frame);
  const isDot = begin !== undefined && begin.to - begin.from < DOT;
  const wanted = [
    ...(begin && isDot ? [begin.middle] : []),
    ...stops.map((stop) => placed(stop, frame).middle),
  ];
  const places = keptApart(wanted, OUTCOME_DISTANCE, { from: frame.left, to: frame.right });
  const dot = isDot ? sure(places[0]) : undefined;
  const signs = isDot ? places.slice(1) : places;
  const from = dot ?? begin?.to;
  return [
    ...labelMarks(row, top, frame, href),
    ...courseMarks(row, { from, signs, y, now: frame.now }),
    ...stops.flatMap((stop): Mark[] =>
      spanOf(placed(stop, frame), y, OUTCOME_TONES[stop.outcome.status]),
    ),
    ...(begin ? [voicedLink(row, { ...begin, dot }, y, href)] : []),
    ...stops.map((stop, at) => signLink(row, stop.outcome, sure(signs[at]), y)),
    ...undated
      .slice(0, Math.floor(frame.undated / OUTCOME_DISTANCE))
      .map((outcome, at, shown) =>
        signLink(
          row,
          outcome,
          frame.right +
            RIGHT +
            frame.undated / 2 +
            (at - (shown.length - 1) / 2) * OUTCOME_DISTANCE,
          y,
        ),
      ),
  ];
}

/** What is narrower is a point. */
const DOT = 8;

function placed({ from, to, isAbout }: Stretch, { placeOf }: Frame) {
  const [start, end] = [placeOf(from), placeOf(to)];
  return { from: start, to: end, middle: (start + end) / 2, isAbout };
}

/** The room that a name may take. */
const WHOSE = 120;

/** First the words, then whose they are. */
function labelMarks(
  { statement, who = '' }: OutcomeRow,
  top: number,
  { label, labelEnd, size }: Frame,
  href: string,
): Mark[] {
  const whose = fitted(who, WHOSE, { size: 'small' });
  const room = labelEnd - textWidth(whose, { size: 'small' }) - BETWEEN;
  const text = fitted(statement.text.replaceAll(/\s+/g, ' '), room, { isWording: true, size });
  const y = top + label;
  return [
    {
      type: 'link',
      href,
      name: statement.text.slice(0, LONGEST_NAME),
      marks: [{ type: 'text', x: 0, y, text, isWording: true, size }],
    },
    ...(whose === ''
      ? []
      : [
          {
            type: 'text',
            x: labelEnd,
            y,
            text: whose,
            tone: 'soft',
            anchor: 'end',
            size: 'small',
          } as const,
        ]),
  ];
}

/** A tool tip is no page. */
const LONGEST_NAME = 120;

interface Course {
  /** Where it was voiced; undefined when that is not known. */
  readonly from: number | undefined;
  readonly signs: readonly number[];
  readonly y: number;
  readonly now: number | undefined;
}

/** The line from being voiced to the last outcome; on to today, dashed, while nothing is found out. */
function courseMarks({ runsOn }: OutcomeRow, { from, signs, y, now }: Course): Mark[] {
  const start = from ?? signs[0];
  const last = signs.at(-1);
  const end = Math.max(start ?? 0, last ?? 0);
  if (start === undefined) return [];
  return [
    ...(last !== undefined && last > start
      ? [{ type: 'line', tone: 'ink', from: [start, y], to: [last, y], thickness: 1.5 } as const]
      : []),
    ...(runsOn && now !== undefined && now - end > SHORTEST
      ? [
          {
            type: 'line',
            tone: 'soft',
            from: [end, y],
            to: [now - ARROW, y],
            thickness: 1.5,
            dashed: true,
          } as const,
          {
            type: 'path',
            d: `M${round(now)} ${y}L${round(now - ARROW)} ${y - 4}V${y + 4}Z`,
            tone: 'soft',
          } as const,
        ]
      : []),
  ];
}

const ARROW = 8;
const SHORTEST = 2 * ARROW;

/** Within which it came about, where that is more than a point. */
function spanOf({ from, to, isAbout }: Stretch, y: number, tone: Tone): PlainMark[] {
  if (to - from < 2 * OUTCOME_RADIUS + 6) return [];
  return [
    { type: 'box', x: from, y: y - 4, width: to - from, height: 8, radius: 4, tone: 'paper' },
    {
      type: 'box',
      x: from,
      y: y - 4,
      width: to - from,
      height: 8,
      radius: 4,
      tone,
      paint: isAbout ? 'dashed' : 'outline',
    },
  ];
}

function voicedLink(
  { statement }: OutcomeRow,
  { from, to, dot, isAbout }: Stretch & { readonly dot: number | undefined },
  y: number,
  href: string,
): Link {
  const marks: PlainMark[] =
    dot === undefined
      ? [
          {
            type: 'box',
            x: from,
            y: y - 5,
            width: to - from,
            height: 10,
            radius: 5,
            tone: 'paper',
          },
          {
            type: 'box',
            x: from,
            y: y - 5,
            width: to - from,
            height: 10,
            radius: 5,
            tone: 'expectation',
            paint: isAbout ? 'dashed' : 'outline',
          },
        ]
      : [
          { type: 'circle', x: dot, y, radius: 4.5, tone: isAbout ? 'paper' : 'expectation' },
          ...(isAbout
            ? [
                {
                  type: 'circle',
                  x: dot,
                  y,
                  radius: 4.5,
                  tone: 'expectation',
                  paint: 'outline',
                } as const,
              ]
            : []),
        ];
  return { type: 'link', href, name: texts.voiced(statement.date), marks };
}

/** Leads to the evidence, where there is some on the site; otherwise to the expectation. */
function signLink(
  { statement }: OutcomeRow,
  outcome: OutcomeRow['undated'][number],
  x: number,
  y: number,
): Link {
  const evidence = outcome.evidence.find(({ type }) => type !== 'web');
  return {
    type: 'link',
    href: evidence ? evidenceAddress(evidence) : addressOf.statement(statement.id),
    name: texts.outcome(outcome.status, outcome.date),
    marks: outcomeMarks(outcome.status, round(x), y),
  };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
