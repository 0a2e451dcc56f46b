import type { Cell, ChartTable } from './chart';

/** The table as rows of text, the labels of its columns first. Numbers have a comma, as spreadsheets of German settings expect. */
export function tableCells({ columns, rows }: ChartTable): string[][] {
  return [
    columns.map(({ label }) => label),
    ...rows.map((row) => row.map((cell) => String(valueOf(cell)).replace(DECIMAL_POINT, ','))),
  ];
}

/** Only of a number, not of a text in which there is one. */
const DECIMAL_POINT = /(?<=^-?\d+)\.(?=\d+$)/;

/** The rows as records, by the keys of the columns. An empty cell is no value: it is left out. */
export function tableRecords({ columns, rows }: ChartTable): Record<string, number | string>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.flatMap(({ key }, at) => {
        const cell = row[at];
        const value = cell === undefined ? '' : valueOf(cell);
        return value === '' ? [] : [[key, value]];
      }),
    ),
  );
}

function valueOf({ text, value = text }: Cell): number | string {
  return value;
}
