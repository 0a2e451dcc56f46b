import { total } from '@/lib/archive/spread';
import type { Cell, Chart, ChartColumn, ChartTable, LegendItem } from '@/lib/chart/chart';
import { addressOf } from '@/lib/model/address';
import { twoDigits } from '@/lib/model/day';
import { KIND_WORDS, KINDS, type Kind } from '@/lib/model/kind';
import type { KindCounts, Spread } from '@/lib/ports/entries';
import { yearsChart as texts } from './texts';
import { countsIn, occupiedYears, yearOf } from './year-counts';
import { narrowYears } from './years-narrow';
import { columnAddress } from './column-address';
import { wideYears, type WideYears } from './years-wide';

/** So many years without anything are worth a word. */
const TOLD_GAP = 3;
const MOST_TOLD_GAPS = 2;

/** How the statements of an archive lie in time, by year, month and kind; undefined where none has a date. */
export function yearsChart(spread: Spread): Chart | undefined {
  const occupied = [...occupiedYears(spread)].sort((a, b) => a - b);
  if (occupied.length === 0) return undefined;
  const wide = wideYears(spread);
  return {
    name: 'jahre',
    title: wide.levels ? texts.title : texts.titleWithoutMonths,
    description: texts.described({
      dated: datedIn(spread),
      most: fullest(spread, occupied),
      gaps: gapsIn(spread, occupied),
      spans: spread.spans.reduce((sum, { counts }) => sum + total(counts), 0),
      hidden: wide.hiddenSpans,
      undated: spread.undated,
    }),
    wide: wide.drawing,
    narrow: narrowYears(spread),
    legend: legendOf(spread, wide),
    table: yearTable(spread, wide),
    data: dataTable(spread),
  };
}

function datedIn({ months, years, spans }: Spread): number {
  return [...months, ...years, ...spans].reduce((sum, { counts }) => sum + total(counts), 0);
}

/** The year with the most, if one has more than all others; of what may be of several years it is not told which has it. */
function fullest(spread: Spread, occupied: readonly number[]) {
  const counted = occupied.map((year) => {
    const { surely, about } = countsIn(spread, { first: year, last: year });
    return { name: String(year), surely: total(surely), about };
  });
  const most = Math.max(...counted.map(({ surely, about }) => surely + about));
  const [first, ...others] = counted.filter(({ surely, about }) => surely + about === most);
  return most > 0 && others.length === 0 ? first : undefined;
}

/** The longest runs of years without anything, in the order of time. */
function gapsIn({ spans }: Spread, occupied: readonly number[]) {
  const isCovered = (first: number, last: number) =>
    spans.some((span) => span.first <= last && first <= span.last);
  return occupied
    .flatMap((year, at) => {
      const next = occupied[at + 1] ?? year;
      const gap = { first: year + 1, last: next - 1 };
      return next - year > TOLD_GAP && !isCovered(gap.first, gap.last) ? [gap] : [];
    })
    .sort((a, b) => b.last - b.first - (a.last - a.first))
    .slice(0, MOST_TOLD_GAPS)
    .sort((a, b) => a.first - b.first);
}

function legendOf(spread: Spread, { levels }: WideYears): LegendItem[] {
  const kinds = kindsIn(spread);
  return [
    ...KIND_SAMPLES.filter(({ tone }) => kinds.has(tone)).map((item) => ({
      ...item,
      label: KIND_WORDS[item.tone].plural,
    })),
    ...(levels?.ranges ?? []).map(({ level, from, to }, at): LegendItem => ({
      tone: `level-${level}`,
      sample: 'box',
      label: at === 0 ? texts.perMonth(from, to) : texts.level(from, to),
      isWideOnly: true,
    })),
    ...(spread.spans.some(({ first, last }) => first === last)
      ? [{ tone: 'unknown', sample: 'about', label: texts.about } as const]
      : []),
    ...(spread.spans.some(({ first, last }) => first < last)
      ? [{ tone: 'unknown', sample: 'bar', label: texts.maybe } as const]
      : []),
  ];
}

/** As `kindBox` draws them. */
const KIND_SAMPLES = [
  { tone: 'quote', sample: 'box' },
  { tone: 'experience', sample: 'hatched' },
  { tone: 'expectation', sample: 'open' },
] as const;

/** The kinds that are drawn: of what may be of a year the kinds are not told apart. */
function kindsIn({ months, years }: Spread): Set<Kind> {
  const all = [...months, ...years];
  return new Set(KINDS.filter((_kind, at) => all.some(({ counts }) => (counts[at] ?? 0) > 0)));
}

const COUNTS: readonly ChartColumn[] = [
  ...KINDS.map((kind) => ({ key: kind, label: KIND_WORDS[kind].plural, isNumeric: true })),
  { key: 'total', label: texts.columns.total, isNumeric: true },
];

function countCells(counts: KindCounts): Cell[] {
  return [...counts, total(counts)].map(numberCell);
}

function numberCell(count: number): Cell {
  return { text: texts.number(count), value: count };
}

/** A row for each column of the drawing, with its months where it shows them. */
function yearTable(spread: Spread, { columns, levels }: WideYears): ChartTable {
  const hasMaybe = spread.spans.length > 0;
  const hasMonths = levels !== undefined;
  const countOf = new Map(spread.months.map(({ month, counts }) => [month, total(counts)]));
  return {
    columns: [
      { key: 'year', label: texts.columns.year },
      ...COUNTS,
      ...(hasMaybe ? [{ key: 'maybe', label: texts.columns.maybe, isNumeric: true }] : []),
      ...(hasMonths
        ? texts.months.map((label, at) => ({ key: `month-${at + 1}`, label, isNumeric: true }))
        : []),
    ],
    rows: columns.map((column) => {
      const { first, last } = column;
      const { surely, maybe } = countsIn(spread, column);
      return [
        { text: texts.years(first, last), href: columnAddress(column) },
        ...countCells(surely),
        ...(hasMaybe ? [numberCell(maybe)] : []),
        ...(hasMonths ? texts.months.map((_label, at) => monthCell(first, at + 1, countOf)) : []),
      ];
    }),
  };
}

/** Empty for a month in which nothing was said. */
function monthCell(year: number, month: number, countOf: ReadonlyMap<number, number>): Cell {
  const count = countOf.get(year * 12 + month - 1);
  return count === undefined
    ? { text: '' }
    : { ...numberCell(count), href: addressOf.month(year, month) };
}

/** Each place in time with its counts; times are EDTF. */
function dataTable({ months, years, spans }: Spread): ChartTable {
  const rows = [
    ...months.map(({ month, counts }) => ({
      date: `${year(yearOf(month))}-${twoDigits((month % 12) + 1)}`,
      counts,
    })),
    ...years.map((each) => ({ date: year(each.year), counts: each.counts })),
    ...spans.map(({ first, last, counts }) => ({ date: edtfOf(first, last), counts })),
  ];
  return {
    columns: [{ key: 'date', label: texts.columns.date }, ...COUNTS],
    rows: rows
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ date, counts }) => [{ text: date }, ...countCells(counts)]),
  };
}

/** `%`: about, uncertain, or both. */
function edtfOf(first: number, last: number): string {
  return first === last ? `${year(first)}%` : `${year(first)}/${year(last)}`;
}

function year(number: number): string {
  return String(number).padStart(4, '0');
}
