import { counts as countTexts } from '@/components/texts';
import type { Tone } from '@/lib/chart/drawing';
import { MARKER_SHAPES, type MarkerShape } from '@/lib/chart/marker';
import { sure } from '@/lib/model/sure';
import type { Measure } from '@/lib/search/words-in-time/asked';
import { numbersOf, sharesOf, type Figure } from '@/lib/search/words-in-time/figures';
import {
  addressOfHits,
  LONGEST_REPEATED,
  type WordLine,
  type WordsInTime,
  type YearCount,
} from '@/lib/search/words-in-time/words-in-time';
import { wordsInTime as texts } from './texts';

/** Words over time as they are drawn: figures of one measure. */
export interface DrawnWords {
  readonly measure: Measure;
  readonly smoothing: number;
  readonly years: readonly DrawnYear[];
  readonly lines: readonly DrawnLine[];
  /** The highest value of a line or point. */
  readonly most: number;
}

export interface DrawnYear {
  readonly year: number;
  readonly all: number;
  /** Whether there is a figure, no statement at all, or too few for a share. */
  readonly state: Figure['type'];
}

export interface DrawnLine {
  /** In quotation marks, unless it has its own. */
  readonly label: string;
  readonly tone: Tone;
  readonly shape: MarkerShape;
  readonly isDashed: boolean;
  readonly peak: { readonly year: number; readonly text: string };
  /** A value for each year that has one: smoothed, where that is asked for. */
  readonly values: readonly (number | undefined)[];
  /** The years with statements that have the words. */
  readonly points: readonly DrawnPoint[];
  readonly line: WordLine;
}

export interface DrawnPoint {
  readonly year: number;
  readonly count: YearCount;
  /** Undefined where there are too few statements for a share. */
  readonly value: number | undefined;
  /** How many of it are surely of that year, where that is drawn. */
  readonly least: number | undefined;
  readonly isSure: boolean;
  /** `7 Aussagen, davon 5 sicher aus diesem Jahr` */
  readonly text: string;
  /** Undefined where the search is too long to be repeated in every link. */
  readonly href: string | undefined;
}

/** Undefined where there is nothing to draw. */
export function drawnLines(
  inTime: WordsInTime,
  { measure, smoothing }: Pick<DrawnWords, 'measure' | 'smoothing'>,
): DrawnWords | undefined {
  const figuresOf = measure === 'anteil' ? sharesOf : numbersOf;
  const { from, all } = inTime;
  const states = figuresOf(all, all);
  const years = all.map(({ count }, at) => ({
    year: from + at,
    all: count,
    state: sure(states[at]).type,
  }));
  const lines = inTime.lines.flatMap((line, position): DrawnLine[] => {
    if (line.total === 0) return [];
    const raw = figuresOf(line.counts, all).map(valueOf);
    const values = figuresOf(line.counts, all, smoothing).map(valueOf);
    if (values.every((value) => value === undefined)) return [];
    return [{ ...lookOf(position), ...described(line, inTime, measure, raw), values }];
  });
  if (lines.length === 0) return undefined;
  const drawn = lines.flatMap(({ values, points }) => [
    ...values,
    ...points.map(({ value }) => value),
  ]);
  return { measure, smoothing, years, lines, most: Math.max(...drawn.map((value) => value ?? 0)) };
}

/** A search in quotation marks: `„Option“`; one with marks of its own as it is. */
export function quoted(words: string): string {
  const text = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words;
  return /["„“”«»]/.test(text) ? text : `„${text}“`;
}

const LONGEST = 60;

function described(
  line: WordLine,
  { from, all }: WordsInTime,
  measure: Measure,
  raw: readonly (number | undefined)[],
): Omit<DrawnLine, 'values' | 'tone' | 'shape' | 'isDashed'> {
  const hasLinks = addressOfHits(line, from).length <= LONGEST_REPEATED;
  const points = line.counts.flatMap((count, at): DrawnPoint[] => {
    if (count.count === 0) return [];
    const isSure = count.sure === count.count;
    return [
      {
        year: from + at,
        count,
        value: raw[at],
        least: measure === 'anzahl' && !isSure ? count.sure : undefined,
        isSure,
        text: pointText(count, sure(all[at]).count, measure, raw[at]),
        href: hasLinks ? addressOfHits(line, from + at) : undefined,
      },
    ];
  });
  return { label: quoted(line.words), peak: peakOf(points), points, line };
}

/** The year with the highest figure; where there is none, that with the most statements. The first of equal ones. */
function peakOf(points: readonly DrawnPoint[]): DrawnLine['peak'] {
  const height = ({ value, count }: DrawnPoint) => [value ?? -1, count.count] as const;
  const best = points.reduce<DrawnPoint | undefined>((highest, point) => {
    if (!highest) return point;
    const [[a, b], [c, d]] = [height(point), height(highest)];
    return a > c || (a === c && b > d) ? point : highest;
  }, undefined);
  return best ? { year: best.year, text: best.text } : { year: 0, text: '' };
}

function pointText(
  { count, sure: certain }: YearCount,
  all: number,
  measure: Measure,
  value: number | undefined,
): string {
  const statements = countTexts.statements(count);
  const told = certain === count ? statements : texts.partlySure(statements, certain);
  if (measure === 'anzahl') return told;
  return value === undefined ? texts.outOf(count, all) : texts.share(shareText(value), told);
}

/** Two digits that count are as much as some dozens or hundreds of statements can say. */
export function shareText(value: number): string {
  return (value >= 10 ? WHOLE : TENTHS).format(value);
}

// Made once: to make one costs more than to use it a hundred times.
const WHOLE = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const TENTHS = new Intl.NumberFormat('de-DE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

function lookOf(position: number): Pick<DrawnLine, 'tone' | 'shape' | 'isDashed'> {
  return {
    tone: sure(TONES[position]),
    shape: sure(MARKER_SHAPES[position]),
    isDashed: position % 2 === 1,
  };
}

const TONES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'] as const;

function valueOf(figure: Figure): number | undefined {
  return figure.type === 'figure' ? figure.value : undefined;
}
