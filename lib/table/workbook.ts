import { readOds } from 'hucre/ods';
import { readXlsx, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx';
import { LIMITS } from '@/lib/office/limits';
import { openZip } from '@/lib/office/open-zip';
import { orRefusal, Refused, type OrRefusal } from '@/lib/office/refusal';
import { checkXml } from '@/lib/office/xml';
import { columnPosition, type Table, type TableRow } from './table';

/** Which sheet of a workbook is meant: its name or its number from 1; the first that shows anything unless told. */
export type SheetChoice = string | undefined;

/**
 * A sheet of a workbook as a table: texts as they stand, dates as ISO days, of formulas the value that was saved with them.
 * What several cells were merged into stands in each of them. The package is opened by our own door first, which
 * refuses what grows beyond all bounds, is encrypted or damaged. `no-sheet` when there is no such sheet.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods',
  choice: SheetChoice,
): Promise<OrRefusal<Table | { readonly noSheet: true; readonly sheets: readonly string[] }>> {
  return orRefusal(async () => {
    const door = await openZip(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
    if (!door.ok) throw new Refused(door.refusal);
    for (const [part, content] of door.value.parts) checkPart(content, part);
    const book = await workbookIn(bytes, format);
    const sheets = book.sheets.map(({ name }) => name);
    const sheet = sheetOf(book.sheets, choice);
    if (!sheet) return { noSheet: true, sheets };
    return { rows: rowsOf(sheet), sheet: sheet.name, sheets, unread: [] };
  });
}

/** So many cells has a table of 20,000 rows with a thousand columns: one that lies far out costs all those before it. */
const MOST_CELLS = 20_000_000;

/** The library takes a sheet that is cut short for one that ends there, and reads UTF-16 as nothing: neither comes so far. */
function checkPart(bytes: Uint8Array, part: string): void {
  if (isWide(bytes)) throw new Refused({ code: 'damaged', part });
  let [cells, width] = [0, 0];
  checkXml(bytes, part, (name, attribute) => {
    if (name === 'row') width = 0;
    if (name !== 'c') return;
    const column = columnPosition(/^[A-Z]+/.exec(attribute('r') ?? '')?.[0] ?? '') ?? width;
    cells += Math.max(0, column + 1 - width);
    width = Math.max(width, column + 1);
    if (cells > MOST_CELLS) throw new Refused({ code: 'too-much-memory' });
  });
}

function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

async function workbookIn(bytes: Uint8Array, format: 'xlsx' | 'ods'): Promise<Workbook> {
  if (bytes.length > LIMITS.fileBytes)
    throw new Refused({ code: 'too-large', megabytes: LIMITS.fileBytes / 1e6 });
  try {
    return await (format === 'xlsx' ? readXlsx(bytes) : readOds(bytes));
  } catch (cause) {
    // Whatever it says of a package that was sound so far: what is in it is no workbook.
    if (cause instanceof Error) throw new Refused({ code: 'damaged' });
    throw cause;
  }
}

function sheetOf(sheets: readonly Sheet[], choice: SheetChoice): Sheet | undefined {
  if (choice !== undefined)
    return sheets.find(({ name }) => name === choice) ?? sheets[Number(choice) - 1];
  const shown = sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  return shown.find(({ rows }) => rows.some((row) => row.some(isFilled))) ?? shown[0] ?? sheets[0];
}

function isFilled(value: CellValue): boolean {
  return value !== null && value !== '';
}

function rowsOf({ rows, merges = [] }: Sheet): TableRow[] {
  const texts = rows.map((row) => Array.from(row, textOf));
  let filled = 0;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = texts[startRow]?.[startCol];
    if (value === undefined || value === '') continue;
    // No further than there are rows: a merge can be told to reach to the end of the sheet.
    for (let row = startRow; row <= Math.min(endRow, texts.length - 1); row++)
      for (let column = startCol; column <= Math.min(endCol, startCol + 100); column++) {
        if (++filled > MOST_CELLS) throw new Refused({ code: 'too-much-memory' });
        const cells = texts[row];
        if (cells && (cells[column] ?? '') === '') cells[column] = value;
      }
  }
  return texts.map((cells, index) => ({
    line: index + 1,
    cells: Array.from(cells, (cell) => cell ?? ''),
  }));
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return '';
  const text = value.toISOString();
  // A day in a spreadsheet is a number of days; what is behind the point is the time.
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
