import type { Cell, Chart, ChartTable, LegendItem } from '@/lib/chart/chart';
import { countsInColumns, yearsWithAny } from '@/lib/chart/counts-in-columns';
import { changed, addressOfFilter, addressOfSearch, type SearchQuery } from '@/lib/search/query';
import type { FoundInTime, RowInTime } from '@/lib/search/in-time';
import { narrowRows, wideAxis, wideRows, type DrawnRows } from './rows-drawing';
import { rowsInTime as texts } from './texts';

/** What the rows can be. */
export type RowFacet = 'person' | 'organisation' | 'thema';

/** So many rows the wide drawing has, so many the narrow one. */
export const MOST_ROWS = 12;
const MOST_NARROW = 8;
/** Fewer dots, or those of one year alone, show nothing that words do not. */
const FEWEST_DOTS = 3;
const FEWEST_YEARS = 2;

/**
 * Who spoke when, or what about: a row for each value with the most statements, a dot for each year, as large as there are many. What
 * was searched is `within`; each dot leads to what it finds of that row and year. Undefined where there is too little to draw.
 */
export function rowsInTime(
  { rows, more }: Pick<FoundInTime, 'rows' | 'more'>,
  facet: RowFacet,
  within: SearchQuery,
): Chart | undefined {
  const drawn: DrawnRows = {
    rows: rows.slice(0, MOST_ROWS),
    left: more + rows.slice(MOST_ROWS).length,
    all: addressOfFilter(facet, within),
    others: texts.others[facet],
    addressOf: (row, years) =>
      addressOfSearch(
        changed(within, {
          [facet]: [row.id],
          ...(years && { von: yearText(years.first), bis: yearText(years.last) }),
        }),
      ),
  };
  if (yearsWithAny(drawn.rows).size < FEWEST_YEARS || dotsIn(drawn.rows) < FEWEST_DOTS)
    return undefined;
  const narrow = { ...drawn, rows: drawn.rows.slice(0, MOST_NARROW) };
  const hidden = drawn.rows.length - narrow.rows.length;
  return {
    name: facet === 'thema' ? 'themen-wann' : 'wer-wann',
    title: drawn.rows.length + drawn.left === 1 ? texts.single : texts.title[facet],
    description: describe(drawn, facet),
    wide: wideRows(drawn),
    narrow: narrowRows({ ...narrow, left: drawn.left + hidden }),
    legend: legendOf(drawn.rows),
    table: yearTable(drawn, facet),
    data: dataTable(drawn, facet),
  };
}

/** As the search reads it: of four digits. */
function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function dotsIn(rows: readonly RowInTime[]): number {
  return rows.reduce((sum, row) => sum + yearsWithAny([row]).size, 0);
}

function describe({ rows, left, others }: DrawnRows, facet: RowFacet): string {
  const dots = rows.flatMap(({ label, sure }) => sure.map((each) => ({ ...each, label })));
  const [first] = dots;
  const largest =
    first && dots.reduce((most, each) => (each.count > most.count ? each : most), first);
  return texts.described({
    first: rows.slice(0, 3),
    largest,
    more: left === 0 ? undefined : others(left),
    undated: undatedIn(rows, facet),
  });
}

/** A statement has one speaker and one organisation, but may be on several topics. */
function undatedIn(rows: readonly RowInTime[], facet: RowFacet): number | 'some' {
  const counts = rows.map(({ undated }) => undated).filter((undated) => undated > 0);
  return facet === 'thema' && counts.length > 1
    ? 'some'
    : counts.reduce((sum, count) => sum + count, 0);
}

function legendOf(rows: readonly RowInTime[]): LegendItem[] {
  const isVague = rows.some(({ possible }) => possible.length > 0);
  const isSure = rows.some(({ sure }) => sure.length > 0);
  return [
    ...(isSure ? [{ tone: 'accent', sample: 'dot', label: texts.surely } as const] : []),
    ...(isVague ? [{ tone: 'accent', sample: 'ring', label: texts.maybe } as const] : []),
  ];
}

/** A line for each row, a column for each of the wide drawing in which there is anything. */
function yearTable(drawn: DrawnRows, facet: RowFacet): ChartTable {
  const { rows, left, all, others } = drawn;
  const axis = wideAxis(rows);
  const counted = rows.map((row) => countsInColumns(row, axis));
  const columns = axis.columns.filter((column) =>
    counted.some((counts) => counts.some((count) => count.column === column)),
  );
  const hasUndated = rows.some(({ undated }) => undated > 0);
  return {
    columns: [
      { key: facet, label: texts.columns[facet] },
      { key: 'total', label: texts.columns.total, isNumeric: true },
      ...columns.map((column) => ({
        key: String(column.first),
        label: texts.column(column),
        isNumeric: true,
      })),
      ...(hasUndated ? [{ key: 'undated', label: texts.columns.undated, isNumeric: true }] : []),
    ],
    rows: [
      ...rows.map((row, at): Cell[] => [
        { text: row.label, href: drawn.addressOf(row) },
        { text: texts.number(row.total), value: row.total },
        ...columns.map((column): Cell => {
          const count = counted[at]?.find((each) => each.column === column);
          if (!count) return { text: '' };
          return { text: texts.count(count), href: drawn.addressOf(row, column) };
        }),
        ...(hasUndated ? [{ text: row.undated === 0 ? '' : texts.number(row.undated) }] : []),
      ]),
      ...(left === 0
        ? []
        : [
            [
              { text: others(left), href: all },
              ...Array.from({ length: columns.length + (hasUndated ? 2 : 1) }, () => ({
                text: '',
              })),
            ],
          ]),
    ],
  };
}

/** Each row and time with its count; what is known of the time by its years alone. */
function dataTable({ rows }: DrawnRows, facet: RowFacet): ChartTable {
  const cells = ({ id, label }: RowInTime, first: string, last: string, count: number): Cell[] => [
    { text: id },
    { text: label },
    { text: first },
    { text: last },
    { text: texts.number(count), value: count },
  ];
  return {
    columns: [
      { key: 'id', label: texts.columns.id },
      { key: facet, label: texts.columns[facet] },
      { key: 'from', label: texts.columns.from },
      { key: 'to', label: texts.columns.to },
      { key: 'count', label: texts.columns.count, isNumeric: true },
      { key: 'certain', label: texts.columns.certain },
    ],
    rows: rows.flatMap((row) => [
      ...row.sure.map(({ year, count }) => [
        ...cells(row, yearText(year), yearText(year), count),
        { text: texts.yes, value: 'true' },
      ]),
      ...row.possible.map(({ first, last, count }) => [
        ...cells(row, yearText(first), yearText(last), count),
        { text: texts.no, value: 'false' },
      ]),
      ...(row.undated === 0
        ? []
        : [[...cells(row, '', '', row.undated), { text: texts.no, value: 'false' }]]),
    ]),
  };
}
