import { line as pathOf } from 'd3-shape';
import {
  NARROW,
  WIDE,
  type Drawing,
  type Line,
  type Link,
  type Mark,
  type Text,
} from '@/lib/chart/drawing';
import { keptApart } from '@/lib/chart/keep-apart';
import { markerMarks } from '@/lib/chart/marker';
import { fitted, textWidth } from '@/lib/chart/text-width';
import { timeAxis, type TimeAxis } from '@/lib/chart/time-axis';
import { valueAxis, type ValueAxis } from '@/lib/chart/value-axis';
import { sure } from '@/lib/model/sure';
import { wordsInTime as texts } from './texts';
import type { DrawnLine, DrawnPoint, DrawnWords } from './words-in-time-lines';

/** Where the lines have their room, and how years and values lie in it. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly time: TimeAxis;
  readonly values: ValueAxis;
}

const SMALL = { size: 'small' } as const;
const LABEL_LINE = 18;
const MARKER = 4;
const MARKER_ROOM = 14;

/** Every line is named at its end. */
export function wideWordsInTime(drawn: DrawnWords): Drawing {
  const longest = Math.max(...drawn.lines.map(({ label }) => textWidth(label, SMALL)));
  const labelWidth = Math.min(MOST_LABEL, longest);
  const plot = plotOf(drawn, {
    top: 24,
    bottom: 320,
    right: WIDE - labelWidth - MARKER_ROOM - 14,
    ticks: 6,
  });
  return {
    width: WIDE,
    height: plot.bottom + 24,
    marks: [...marksOf(drawn, plot), ...endLabels(drawn, plot, labelWidth)],
  };
}

const MOST_LABEL = 190;

/** The names stand above: beside the lines there is no room. */
export function narrowWordsInTime(drawn: DrawnWords): Drawing {
  const top = drawn.lines.length * LABEL_LINE + 28;
  const plot = plotOf(drawn, { top, bottom: top + 190, right: NARROW - 6, ticks: 4 });
  const names = drawn.lines.flatMap((line, at): Mark[] => {
    const y = at * LABEL_LINE + LABEL_LINE / 2;
    const label = fitted(line.label, NARROW - 44, SMALL);
    return [
      ...strokeOf(line, [0, y], [30, y]),
      ...markerMarks(line.shape, [15, y], MARKER, line.tone),
      { type: 'text', x: 38, y: y + 4, text: label, ...SMALL },
    ];
  });
  return { width: NARROW, height: plot.bottom + 24, marks: [...names, ...marksOf(drawn, plot)] };
}

interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly ticks: number;
}

function plotOf({ years, most, measure }: DrawnWords, { top, bottom, right, ticks }: Room): Plot {
  const values = valueAxis(most, { top, bottom }, { ticks, isWhole: measure === 'anzahl' });
  const names = values.ticks.map((tick) => textWidth(tickText(tick), SMALL));
  const left = Math.max(...names) + 8;
  const [from, to] = [sure(years[0]).year, sure(years.at(-1)).year];
  const time = timeAxis({ from, to }, { left, right }, YEAR_NAME);
  return { left, right, top, bottom, time, values };
}

/** A year of four digits, and what keeps it from the next. */
const YEAR_NAME = textWidth('0000', SMALL) + 14;

function marksOf(drawn: DrawnWords, plot: Plot): Mark[] {
  return [
    ...grounds(drawn, plot),
    ...axes(drawn, plot),
    ...drawn.lines.flatMap((line) => lineMarks(line, drawn, plot)),
    ...drawn.lines.flatMap((line) => pointMarks(line, drawn, plot)),
  ];
}

/** Behind the years of which nothing can be said. */
function grounds({ years }: DrawnWords, { time, top, bottom }: Plot): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < years.length;) {
    const { state, year } = sure(years[at]);
    let end = at + 1;
    while (years[end]?.state === state) end++;
    if (state !== 'figure') {
      const [x, width] = [time.placeOf(year) - time.step / 2, (end - at) * time.step];
      const box = { type: 'box', x, y: top, width, height: bottom - top } as const;
      marks.push(
        state === 'none' ? { ...box, tone: 'empty' } : { ...box, tone: 'grid', paint: 'hatched' },
      );
      if (state === 'none' && width > textWidth(texts.noStatements, SMALL) + 12)
        marks.push({
          type: 'text',
          x: x + width / 2,
          y: (top + bottom) / 2,
          text: texts.noStatements,
          tone: 'soft',
          anchor: 'middle',
          ...SMALL,
        });
    }
    at = end;
  }
  return marks;
}

function axes({ measure }: DrawnWords, { left, right, top, bottom, time, values }: Plot): Mark[] {
  const text = { type: 'text', tone: 'soft', ...SMALL } as const;
  return [
    { ...text, x: 0, y: top - 12, text: texts.axis[measure] },
    ...values.ticks.flatMap((tick): (Line | Text)[] => {
      const y = values.placeOf(tick);
      return [
        { type: 'line', tone: tick === 0 ? 'axis' : 'grid', from: [left, y], to: [right, y] },
        { ...text, x: left - 6, y: y + 4, text: tickText(tick), anchor: 'end' },
      ];
    }),
    ...time.ticks.flatMap((year): (Line | Text)[] => {
      const x = time.placeOf(year);
      return [
        { type: 'line', tone: 'axis', from: [x, bottom], to: [x, bottom + 5] },
        { ...text, x, y: bottom + 18, text: String(year), anchor: 'middle' },
      ];
    }),
  ];
}

function tickText(tick: number): string {
  return tick.toLocaleString('de-DE');
}

/** The line through the years that have a value; a gap stays one. Smoothed, the years themselves are dots. */
function lineMarks(line: DrawnLine, { years, smoothing }: DrawnWords, plot: Plot): Mark[] {
  const lone = years.flatMap(({ year }, at): number[] =>
    line.values[at] === 0 && isAlone(line, at) ? [year] : [],
  );
  const place = placesIn(plot);
  const path = pathOf<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, at) => place.x(sure(years[at]).year))
    .y((value) => place.y(value ?? 0))
    .digits(1);
  const d = path(line.values);
  const dots = smoothing === 0 ? '' : line.points.flatMap((point) => dotOf(point, place)).join('');
  return [
    ...(d === null
      ? []
      : [{ type: 'path', d, tone: line.tone, paint: paintOf(line), thickness: 2 } as const]),
    ...(dots === '' ? [] : [{ type: 'path', d: dots, tone: line.tone } as const]),
    // No line leads to a lone zero.
    ...lone.flatMap((year) =>
      markerMarks(line.shape, [place.x(year), place.y(0)], MARKER / 2, line.tone),
    ),
  ];
}

function dotOf({ year, value }: DrawnPoint, place: ReturnType<typeof placesIn>): string[] {
  if (value === undefined) return [];
  const [x, y] = [place.x(year), place.y(value)];
  return [`M${(x - 1).toFixed(1)} ${(y - 1).toFixed(1)}h2v2h-2z`];
}

function placesIn({ time, values }: Plot) {
  return {
    x: (year: number) => time.placeOf(year),
    y: (value: number) => values.placeOf(value),
  };
}

/** Markers with their links, on as many years as have room: the highest first. What stands alone has one in any case, or it would not be seen. */
function pointMarks(line: DrawnLine, drawn: DrawnWords, plot: Plot): Mark[] {
  return markedPoints(line, drawn, plot).flatMap((point): Mark[] => {
    const { year, value, href, least } = point;
    if (value === undefined) return [];
    const [x, y] = [plot.time.placeOf(year), plot.values.placeOf(value)];
    // Those of several lines would stand on each other.
    const stem: Line[] =
      least === undefined || drawn.lines.length > 1
        ? []
        : [{ type: 'line', tone: line.tone, from: [x, plot.values.placeOf(least)], to: [x, y] }];
    const marker = markerMarks(line.shape, [x, y], MARKER, line.tone, !point.isSure);
    const marks = [...stem, ...marker];
    if (href === undefined) return marks;
    return [
      { type: 'link', href, name: texts.point(year, point.text, line.label), marks } satisfies Link,
    ];
  });
}

function markedPoints(line: DrawnLine, drawn: DrawnWords, plot: Plot): readonly DrawnPoint[] {
  const distance = Math.max(2 * MARKER + 1, drawn.lines.length * UNITS_OF_A_LINK);
  if (plot.time.step >= distance) return line.points;
  const marked: DrawnPoint[] = [];
  const highestFirst = [...line.points].sort(
    (a, b) => (b.value ?? 0) - (a.value ?? 0) || a.year - b.year,
  );
  for (const point of highestFirst) {
    const isFree = marked.every(
      ({ year }) => Math.abs(year - point.year) * plot.time.step >= distance,
    );
    if (isFree || isAlone(line, point.year - sure(drawn.years[0]).year)) marked.push(point);
  }
  return marked.sort((a, b) => a.year - b.year);
}

/** Each link of a drawing is some bytes of the page: of all lines together there is one on so many units. */
const UNITS_OF_A_LINK = 5;

/** Between two years without a value there is no line to be seen. */
function isAlone({ values }: DrawnLine, at: number): boolean {
  return values[at - 1] === undefined && values[at + 1] === undefined;
}

function endLabels({ lines, years }: DrawnWords, plot: Plot, width: number): Mark[] {
  const wanted = lines.map(({ values }) => plot.values.placeOf(lastOf(values)));
  const places = keptApart(wanted, LABEL_LINE, { from: plot.top, to: plot.bottom });
  const end = plot.time.placeOf(sure(years.at(-1)).year);
  return lines.flatMap((line, at): Mark[] => {
    const [y, from] = [sure(places[at]), sure(wanted[at])];
    const x = plot.right + MARKER_ROOM;
    const hasValue = line.values.at(-1) !== undefined;
    const leader: Line[] =
      hasValue && Math.abs(y - from) > 2
        ? [{ type: 'line', tone: 'axis', from: [end + MARKER, from], to: [x - MARKER - 2, y] }]
        : [];
    return [
      ...leader,
      ...markerMarks(line.shape, [x, y], MARKER, line.tone),
      { type: 'text', x: x + 9, y: y + 4, text: fitted(line.label, width + 1, SMALL), ...SMALL },
    ];
  });
}

function lastOf(values: readonly (number | undefined)[]): number {
  return values.findLast((value) => value !== undefined) ?? 0;
}

function strokeOf(line: DrawnLine, from: Line['from'], to: Line['to']): Line[] {
  return [{ type: 'line', tone: line.tone, from, to, thickness: 2, dashed: line.isDashed }];
}

function paintOf({ isDashed }: DrawnLine): 'outline' | 'dashed' {
  return isDashed ? 'dashed' : 'outline';
}
