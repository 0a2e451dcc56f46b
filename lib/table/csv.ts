import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '@/lib/office/decode-text';
import type { Table, TableRow, UnreadRow } from './table';

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** A table of comma-separated values (RFC 4180), as spreadsheets export it: with `;`, `,` or tabs, in whatever encoding. */
export function readCsv(bytes: Uint8Array): Table {
  const { text, encoding } = decodeText(bytes);
  const unread: UnreadRow[] = [];
  const rows: TableRow[] = [];
  let line = 1;
  const push = (cells: string[], { lines }: { readonly lines: number }) => {
    // The line in which the record ends is told; it begins behind the one before.
    rows.push({ line, cells });
    line = lines + 1;
    return null;
  };
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: push,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const rest = text.split(/\r\n|\n|\r/).slice(line - 1, line);
    unread.push({ line, code: 'open-quote', text: rest.join('') });
  }
  return { rows, unread, ...(encoding === 'utf-8' ? {} : { encoding }) };
}

/** The sign that parts most cells of the first lines; what stands in quotation marks does not count. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*(?:"|$)/g, '');
  const [first = ''] = head.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  let best = { delimiter: ';' as string, count: 0 };
  for (const delimiter of DELIMITERS) {
    const count = first.split(delimiter).length - 1;
    if (count > best.count) best = { delimiter, count };
  }
  return best.delimiter;
}

/** A row as it is written into a file for a spreadsheet, with `;`, which German ones expect. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[";\r\n,\t|]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')}\r\n`;
}
