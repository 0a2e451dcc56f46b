import type { PositionStep } from '@/lib/archive/position';
import type { Chart } from '@/lib/chart/chart';
import { dayAxis } from '@/lib/chart/day-axis';
import { NARROW, WIDE, type Drawing, type Mark, type PlainMark } from '@/lib/chart/drawing';
import { relationMark, relationPath } from '@/lib/chart/relation-line';
import { keptApart } from '@/lib/chart/keep-apart';
import { textWidth } from '@/lib/chart/text-width';
import { addressOf } from '@/lib/model/address';
import { calendarOf } from '@/lib/model/day';
import { linksOf, whenOf, whoOf } from './position-texts';
import { positionsDescribed, positionsLegend, positionsTable } from './positions';
import { positionsChart as texts } from './texts';

const MARGIN = 34;
const APART = 28;
const LINE = 50;
const WORD = 70;
const DATE = 92;
const THIS = 108;
const HEIGHT = 114;
/** How high a relation between statements that are no neighbours may rise over the line. */
const RISE = 34;

/** The history of a position on the page of a statement of it: small, that statement marked. Undefined for fewer than two steps. */
export function positionStrip(steps: readonly PositionStep[], id: string): Chart | undefined {
  if (steps.length < 2) return undefined;
  const courses = [{ steps }];
  return {
    name: 'positionen',
    title: texts.one,
    description: texts.toTheRight(positionsDescribed(courses)),
    wide: stripOf(steps, id, WIDE),
    narrow: stripOf(steps, id, NARROW),
    legend: positionsLegend(steps),
    table: positionsTable(courses, id),
  };
}

function stripOf(all: readonly PositionStep[], id: string, width: number): Drawing {
  const room = width - 2 * MARGIN;
  const { steps, before, behind } = around(all, id, Math.floor(room / APART));
  const placed = placedSteps(steps, room);
  return {
    width,
    height: HEIGHT,
    marks: [
      { type: 'line', tone: 'grid', from: [MARGIN, LINE], to: [width - MARGIN, LINE] },
      ...linkMarks(placed),
      ...placed.flatMap(({ step, x }) => signMarks(step, x, step.entry.statement.id === id)),
      ...dateMarks(placed, id, width),
      ...countMark(before, 0, 'start', texts.earlier),
      ...countMark(behind, width, 'end', texts.laterOnes),
    ],
  };
}

/** The statement and as many before and behind it as there is room for. */
function around(all: readonly PositionStep[], id: string, most: number) {
  const at = all.findIndex(({ entry }) => entry.statement.id === id);
  const start = Math.max(0, Math.min(at - Math.floor(most / 2), all.length - most));
  const steps = all.slice(start, start + most);
  return { steps, before: start, behind: all.length - start - steps.length };
}

interface PlacedStep {
  readonly step: PositionStep;
  readonly x: number;
}

/** At their times, as far as that keeps them apart; undated ones last. */
function placedSteps(steps: readonly PositionStep[], room: number): PlacedStep[] {
  const spans = steps.flatMap(({ entry }) => entry.statement.date?.span ?? []);
  const axis = dayAxis(spans, room);
  let latest = 0;
  const places = steps.map(({ entry: { statement } }) => {
    if (!statement.date) return room;
    const { start, end } = axis.placeOf(statement.date.span);
    latest = Math.max(latest, (start + end) / 2);
    return latest;
  });
  // What lies in time within less than the width takes all of it.
  const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
  const stretched = places.map((place, at) =>
    to > from ? ((place - from) / (to - from)) * room : (at * room) / (places.length - 1),
  );
  // Nearer where there is no room for all.
  const apart = Math.min(APART, room / Math.max(1, stretched.length - 1));
  const spread = keptApart(stretched, apart, { from: 0, to: room });
  return steps.map((step, at) => ({ step, x: MARGIN + (spread[at] ?? 0) }));
}

function linkMarks(placed: readonly PlacedStep[]): Mark[] {
  const order = new Map(placed.map(({ step }, at) => [step.entry.statement.id, at]));
  return placed.flatMap(({ step, x }, at) =>
    linksOf(step).flatMap((link): Mark[] => {
      const place = order.get(link.target.id);
      const from = place === undefined ? undefined : placed[place];
      if (place === undefined || !from) return [];
      const middle = (from.x + x) / 2;
      if (place < at - 1) {
        const rise = Math.min(RISE, 14 + (at - place) * 5);
        // A quadratic curve rises half as high as its handle.
        const d = `M${round(from.x)} ${LINE - 10}Q${round(middle)} ${LINE - 10 - rise * 1.6} ${round(x)} ${LINE - 10}`;
        return [
          relationPath(link.type, d),
          ...relationMark(link.type, [middle, LINE - 10 - rise * 0.8]),
        ];
      }
      const hasRoom = textWidth(link.wordBefore, SMALL) <= x - from.x - 8;
      return [
        relationPath(link.type, `M${round(from.x + 10)} ${LINE}H${round(x - 10)}`),
        ...(x - from.x >= 36 ? relationMark(link.type, [middle, LINE]) : []),
        ...(hasRoom
          ? [
              {
                type: 'text',
                x: middle,
                y: WORD,
                text: link.wordBefore,
                anchor: 'middle',
                ...SMALL,
              } as const,
            ]
          : []),
      ];
    }),
  );
}

const SMALL = { size: 'small' } as const;

/** That of the page has a ring, and does not lead to itself. */
function signMarks(step: PositionStep, x: number, isThis: boolean): Mark[] {
  const { id, kind } = step.entry.statement;
  const name = texts.named(whenOf(step.entry.statement), whoOf(step));
  const marks: PlainMark[] = [
    { type: 'circle', x, y: LINE, radius: 10, tone: 'paper' },
    { type: 'sign', kind, x, y: LINE, size: 16 },
  ];
  return isThis
    ? [...marks, { type: 'circle', x, y: LINE, radius: 12, tone: 'ink', paint: 'outline' }]
    : [{ type: 'link', href: addressOf.statement(id), name, marks }];
}

/** The dates for which there is room: that of this statement first, then the outermost; the year where the whole has none. */
function dateMarks(placed: readonly PlacedStep[], id: string, width: number): Mark[] {
  const own = placed.filter(({ step }) => step.entry.statement.id === id);
  const outer = [placed[0], placed.at(-1)].flatMap((each) => each ?? []);
  const taken: { readonly start: number; readonly end: number }[] = [];
  return [...new Set([...own, ...outer, ...placed])].flatMap(({ step, x }): Mark[] => {
    const { statement } = step.entry;
    const isThis = statement.id === id;
    const forms = [whenOf(statement), ...(statement.date ? [yearOf(statement.date.span)] : [])];
    for (const text of forms) {
      const size = textWidth(text, { ...SMALL, bold: isThis });
      const start = Math.min(Math.max(0, x - size / 2), width - size);
      const end = start + size;
      if (size > width || taken.some((each) => start < each.end + 8 && each.start < end + 8))
        continue;
      taken.push({ start, end });
      return [
        { type: 'text', x: start, y: DATE, text, ...SMALL, bold: isThis },
        ...(isThis ? [thisMark(x, width)] : []),
      ];
    }
    return isThis ? [thisMark(x, width)] : [];
  });
}

function yearOf({ last, first }: { readonly first: number; readonly last: number }): string {
  const [from, to] = [calendarOf(first).year, calendarOf(last).year];
  return to === 9999 ? `${from}–` : from === 1 ? `–${to}` : texts.year(from, to);
}

function thisMark(x: number, width: number): Mark {
  const size = textWidth(texts.this, SMALL);
  return {
    type: 'text',
    x: Math.min(Math.max(0, x - size / 2), width - size),
    y: THIS,
    text: texts.this,
    tone: 'soft',
    ...SMALL,
  };
}

/** How many there are beyond the edge. */
function countMark(
  count: number,
  x: number,
  anchor: 'start' | 'end',
  say: (count: number) => string,
): Mark[] {
  return count === 0
    ? []
    : [{ type: 'text', x, y: 12, text: say(count), anchor, tone: 'soft', ...SMALL }];
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
